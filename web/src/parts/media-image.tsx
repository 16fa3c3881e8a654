/** An image from the library: fetched with the sign-in, shown from memory, and forgotten with the page. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, ask } from '../api/client';

export function MediaImage({ id, alt }: { readonly id: string; readonly alt: string }) {
  const { data } = useQuery({
    queryKey: ['media', id, 'file'],
    queryFn: () =>
      ask(api.GET('/api/v1/media/{id}/file', { params: { path: { id } }, parseAs: 'blob' })) as Promise<unknown>,
    staleTime: Infinity,
  });
  const address = useBlob(data as Blob | undefined);
  return address ? <img src={address} alt={alt} /> : <span className="skeleton" role="img" aria-label={alt || '…'} />;
}

function useBlob(blob: Blob | undefined): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!blob) return undefined;
    const made = URL.createObjectURL(blob);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return address;
}
