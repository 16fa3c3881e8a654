/** What somebody was told, and how they want to be told. */
import { useQuery } from '@tanstack/react-query';
import { api, ask, type Schemas } from './client';
import { POLL_MS } from './queries';

export type Told = Schemas['NotificationView'];

const MOST = 100;

/** How many are unread; the newest of them come along. */
export const useUnread = () =>
  useQuery({
    queryKey: ['notifications', 'unread'],
    queryFn: () => ask(api.GET('/api/v1/notifications', { params: { query: { unread: 'true', limit: MOST } } })),
    refetchInterval: POLL_MS,
  });

export const useTold = (isWanted: boolean) =>
  useQuery({
    queryKey: ['notifications', 'all'],
    queryFn: () => ask(api.GET('/api/v1/notifications', { params: { query: { limit: MOST } } })),
    enabled: isWanted,
  });

export const readOne = (id: string) => ask(api.POST('/api/v1/notifications/{id}/read', { params: { path: { id } } }));

export const readUpTo = (upTo: string) => ask(api.POST('/api/v1/notifications/read', { body: { upTo } }));

export const usePreferences = () =>
  useQuery({
    queryKey: ['notifications', 'preferences'],
    queryFn: () => ask(api.GET('/api/v1/me/notifications')),
    staleTime: Infinity,
  });

export const choosePreferences = (body: Schemas['PreferencesInput']) =>
  ask(api.PUT('/api/v1/me/notifications', { body }));
