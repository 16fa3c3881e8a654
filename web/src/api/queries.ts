/** What the pages read, each under one key; whoever changes something says so with `changed`. */
import { QueryClient, useQuery } from '@tanstack/react-query';
import { api, ask, type Schemas } from './client';
import { Problem } from './problem';

export type Post = Schemas['PostView'];
export type Approval = Schemas['ApprovalView'];
export type Finding = Schemas['FindingView'];
export type Channel = Schemas['ChannelView'];
export type PostState = Post['state'];

/** Changes are told at once (`live.ts`); this is for when the line is down. */
export const POLL_MS = 60_000;
const MOST = 100;

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (count, problem) => count < 2 && problem instanceof Problem && problem.isPassing,
    },
  },
});

/** Everything that may now be different is read again. */
export const changed = () => queries.invalidateQueries();

export type ChangeKind = 'post' | 'stop' | 'quiet-period' | 'channel' | 'topic' | 'member';

/** Which keys each kind of change makes old. */
const TOUCHED: Readonly<Record<ChangeKind, readonly string[]>> = {
  post: ['posts', 'post', 'approvals', 'disputes', 'delivery', 'calendar', 'notifications'],
  stop: ['stop', 'posts', 'post', 'calendar'],
  'quiet-period': ['quiet', 'calendar'],
  channel: ['channels', 'notifications'],
  topic: ['topics'],
  member: ['members', 'approvals'],
};

/** What the desk told is different is read again; of posts, only that one where one is open. */
export const changedOnly = (kind: ChangeKind, id?: string) =>
  queries.invalidateQueries({
    predicate: ({ queryKey: [name, of] }) =>
      TOUCHED[kind].includes(String(name)) && !(kind === 'post' && name === 'post' && of !== id),
  });

export interface PostFilter {
  readonly state?: string;
  readonly author?: string;
  readonly channel?: string;
  readonly topic?: string;
  readonly q?: string;
  readonly from?: string;
  readonly to?: string;
  readonly cursor?: string;
  readonly limit?: number;
}

export const usePosts = (query: PostFilter, isWanted = true) =>
  useQuery({
    queryKey: ['posts', query],
    queryFn: () => ask(api.GET('/api/v1/posts', { params: { query } })),
    refetchInterval: POLL_MS,
    enabled: isWanted,
  });

export const usePost = (id: string) =>
  useQuery({
    queryKey: ['post', id],
    queryFn: () => ask(api.GET('/api/v1/posts/{id}', { params: { path: { id } } })),
    refetchInterval: POLL_MS,
    enabled: id !== '',
  });

/** Those that wait for this person. */
export const useQueue = (isWanted: boolean) =>
  useQuery({
    queryKey: ['approvals', 'mine'],
    queryFn: () =>
      ask(api.GET('/api/v1/approvals', { params: { query: { state: 'pending', assignee: 'me', limit: MOST } } })),
    refetchInterval: POLL_MS,
    enabled: isWanted,
    select: ({ items }) => [...items].sort((one, other) => urgency(one).localeCompare(urgency(other))),
  });

/** What goes out first is asked first, else what must be answered first. */
const urgency = ({ post, dueAt }: Approval) => (post.publishAt && post.publishAt < dueAt ? post.publishAt : dueAt);

export const useDisputes = (query: { state?: 'open'; post?: string }, isWanted = true) =>
  useQuery({
    queryKey: ['disputes', query],
    queryFn: () => ask(api.GET('/api/v1/disputes', { params: { query } })),
    refetchInterval: POLL_MS,
    enabled: isWanted,
  });

export const useStop = () =>
  useQuery({
    queryKey: ['stop'],
    queryFn: () => ask(api.GET('/api/v1/publication-stop')),
    refetchInterval: POLL_MS,
  });

/** Into which posts a thread falls, by network; asked only of what goes out as one. */
export const useThreads = ({ revision, role }: Post) =>
  useQuery({
    queryKey: ['threads', revision.hash],
    queryFn: async () => {
      const lengthsOf = async (text: string, network?: string) =>
        (await ask(api.POST('/api/v1/checks', { body: { text, role, ...(network && { network }) } }))).lengths;
      const own = Object.entries(revision.variants).map(([network, text]) => lengthsOf(text, network));
      const counted = (await Promise.all([lengthsOf(revision.text), ...own])).flat();
      return Object.fromEntries(counted.map(({ network, parts }) => [network, parts]));
    },
    enabled: revision.asThread,
    staleTime: Infinity,
  });

const SELDOM_MS = 300_000;

export const useChannels = () =>
  useQuery({
    queryKey: ['channels'],
    queryFn: () => ask(api.GET('/api/v1/channels', { params: { query: { limit: MOST } } })),
    staleTime: SELDOM_MS,
    select: ({ items }) => items,
  });

export const useNetworks = () =>
  useQuery({
    queryKey: ['networks'],
    queryFn: () => ask(api.GET('/api/v1/networks')),
    staleTime: SELDOM_MS,
  });

export const useTopics = () =>
  useQuery({
    queryKey: ['topics'],
    queryFn: () => ask(api.GET('/api/v1/topics', { params: { query: { limit: MOST } } })),
    staleTime: SELDOM_MS,
    select: ({ items }) => items,
  });

export const useMembers = () =>
  useQuery({
    queryKey: ['members'],
    queryFn: () => ask(api.GET('/api/v1/members', { params: { query: { limit: MOST } } })),
    staleTime: SELDOM_MS,
    select: ({ items }) => items,
  });

export const useTimeline = (id: string) =>
  useQuery({
    queryKey: ['post', id, 'timeline'],
    queryFn: () => ask(api.GET('/api/v1/posts/{id}/timeline', { params: { path: { id } } })),
    select: ({ items }) => items,
  });

export const useComments = (id: string) =>
  useQuery({
    queryKey: ['post', id, 'comments'],
    queryFn: () => ask(api.GET('/api/v1/posts/{id}/comments', { params: { path: { id } } })),
    refetchInterval: POLL_MS,
    select: ({ items }) => items,
  });

export const useSubmissions = (id: string) =>
  useQuery({
    queryKey: ['post', id, 'submissions'],
    queryFn: () => ask(api.GET('/api/v1/posts/{id}/submissions', { params: { path: { id } } })),
    select: ({ items }) => items,
  });

export const useDiff = (id: string, number: number, against: number) =>
  useQuery({
    queryKey: ['post', id, 'diff', number, against],
    queryFn: () =>
      ask(
        api.GET('/api/v1/posts/{id}/revisions/{number}/diff', {
          params: { path: { id, number }, query: { against } },
        }),
      ),
    enabled: against > 0 && against !== number,
    staleTime: Infinity,
  });

export const useRevisions = (id: string, isWanted: boolean) =>
  useQuery({
    queryKey: ['post', id, 'revisions'],
    queryFn: () => ask(api.GET('/api/v1/posts/{id}/revisions', { params: { path: { id } } })),
    enabled: isWanted,
    select: ({ items }) => items,
  });

export const useDelivery = (id: string) =>
  useQuery({
    queryKey: ['delivery', id],
    queryFn: () => ask(api.GET('/api/v1/deliveries/{id}', { params: { path: { id } } })),
    refetchInterval: POLL_MS,
  });
