/** A file on its way to the media library. */
import { api, ask, type Schemas } from '../api/client';

export function upload(file: File): Promise<Schemas['MediaView']> {
  const form = new FormData();
  form.set('file', file);
  return ask(api.POST('/api/v1/media', { body: form as unknown as Schemas['MediaForm'], bodySerializer: () => form }));
}
