/** What only the administration reads, each under one key. */
import { useQuery } from '@tanstack/react-query';
import { api, ask, type Schemas } from './client';

export type Member = Schemas['MemberView'];
export type Network = Schemas['NetworkView'];
export type Topic = Schemas['TopicView'];
export type Rule = Schemas['RuleView'];
export type Severity = Rule['severity'];
export type OwnWord = Schemas['OwnWordDto'];
export type QuietPeriod = Schemas['QuietPeriodView'];
export type Series = Schemas['SeriesView'];

const ALL = { params: { query: { limit: 100 } } } as const;

/** The version that somebody saw, as the API wants to hear it. */
export const seen = ({ version }: { readonly version: number }) => ({ 'If-Match': `"${version}"` });

const answer = <T>(queryKey: readonly unknown[], queryFn: () => Promise<T>) => ({ queryKey, queryFn });

export const useAbsences = () => useQuery(answer(['absences'], () => ask(api.GET('/api/v1/absences', ALL))));

export const useNotices = () => useQuery(answer(['notices'], () => ask(api.GET('/api/v1/notices', ALL))));

export const usePolicy = () => useQuery(answer(['policy'], () => ask(api.GET('/api/v1/policy'))));

export const useRuleGuide = () => useQuery(answer(['policy', 'guide'], () => ask(api.GET('/api/v1/policy/rules'))));

export const usePolicyVersions = () =>
  useQuery(answer(['policy', 'versions'], () => ask(api.GET('/api/v1/policy/versions', ALL))));

export const useDocuments = () =>
  useQuery(answer(['documents'], () => ask(api.GET('/api/v1/confidential-documents', ALL))));

export const useCode = () => useQuery(answer(['code'], () => ask(api.GET('/api/v1/code-of-conduct'))));

export const useCoolingOff = () => useQuery(answer(['cooling-off'], () => ask(api.GET('/api/v1/policy/cooling-off'))));

export const useQuietPeriods = () => useQuery(answer(['quiet'], () => ask(api.GET('/api/v1/quiet-periods', ALL))));

export const usePresets = () =>
  useQuery(answer(['quiet', 'presets'], () => ask(api.GET('/api/v1/quiet-periods/presets'))));

export const useSeries = () => useQuery(answer(['series'], () => ask(api.GET('/api/v1/series', ALL))));

export const useSlots = (id: string) =>
  useQuery({
    ...answer(['slots', id], () => ask(api.GET('/api/v1/channels/{id}/slots', { params: { path: { id } } }))),
    enabled: id !== '',
  });

export const useCalendarKey = () => useQuery(answer(['calendar-key'], () => ask(api.GET('/api/v1/calendar/key'))));

export const useSuggestions = (id: string) =>
  useQuery({
    ...answer(['topic', id, 'suggestions'], () =>
      ask(api.GET('/api/v1/topics/{id}/suggestions', { params: { path: { id } } })),
    ),
    enabled: id !== '',
  });

export interface AuditFilter {
  readonly from?: string;
  readonly to?: string;
  readonly actor?: string;
  readonly event?: string;
  readonly cursor?: string;
}

export const useAudit = (query: AuditFilter) =>
  useQuery(
    answer(['audit', query], () => ask(api.GET('/api/v1/audit', { params: { query: { ...query, limit: 50 } } }))),
  );

export const useStatistics = (query: { readonly from: string; readonly to: string }) =>
  useQuery(answer(['statistics', query], () => ask(api.GET('/api/v1/statistics', { params: { query } }))));
