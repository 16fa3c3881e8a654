/** Everything that led to a post. */
import { useQuery } from '@tanstack/react-query';
import { api, ask, type Schemas } from './client';

export type DecisionFile = Schemas['DecisionFileView'];

/** Taken once: that it was taken stands in the log. */
export const useDecisionFile = (id: string) =>
  useQuery({
    queryKey: ['decision-file', id],
    queryFn: () => ask(api.GET('/api/v1/posts/{id}/decision-file', { params: { path: { id } } })),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
