/** The log: everything that happened, filtered in the address, verified on demand, and taken along as a table. */
import { useAudit, type AuditFilter } from '../../../api/administration';
import type { Schemas } from '../../../api/client';
import { useMembers } from '../../../api/queries';
import { Field } from '../../../parts/field';
import { Awaited, Empty } from '../../../parts/loading';
import { moment, ZONE } from '../../../parts/times';
import { Visible } from '../../../parts/words';
import { instantsOf } from '../../../parts/wall-time';
import { go } from '../../../shell/router';
import { t as words } from '../../../texts';
import type { PlaceProps } from '../administration';
import { Page } from '../page';
import { t } from './texts';
import { Export, Verify } from './verify';

const PATH = '/beheer/logboek';
const DAY_MS = 86_400_000;

export default function AuditLog({ query }: PlaceProps) {
  const filter = filterIn(query);
  const cursor = query.get('cursor');
  const events = useAudit({ ...filter, ...(cursor && { cursor }) });
  return (
    <Page title={t.audit} lead={t.auditLead} actions={<Export filter={filter} />}>
      <Verify />
      <Filters query={query} />
      <Awaited of={events} lines={12}>
        {({ items, nextCursor }) =>
          items.length === 0 ? (
            <Empty title={t.none}>
              <p>{t.noneHelp}</p>
              <a className="button" href={PATH}>
                {t.clear}
              </a>
            </Empty>
          ) : (
            <>
              <ol className="rows">
                {items.map((event) => (
                  <Happened key={event.seq} event={event} />
                ))}
              </ol>
              <div className="buttons">
                {cursor && (
                  <a className="button" href={addressWith(query, 'cursor', '')}>
                    {t.newest}
                  </a>
                )}
                {nextCursor && (
                  <a className="button" href={addressWith(query, 'cursor', nextCursor)}>
                    {t.older}
                  </a>
                )}
              </div>
            </>
          )
        }
      </Awaited>
    </Page>
  );
}

/** Days in the address become instants for the API: from the first one's midnight to that after the last. */
function filterIn(query: URLSearchParams): AuditFilter {
  const from = instantsOf(`${query.get('from') ?? ''}T00:00`, ZONE)[0];
  const to = instantsOf(`${dayAfter(query.get('to') ?? '')}T00:00`, ZONE)[0];
  const [actor, event] = [query.get('actor'), query.get('event')];
  return {
    ...(from && { from: from.toISOString() }),
    ...(to && { to: to.toISOString() }),
    ...(actor && { actor }),
    ...(event && { event }),
  };
}

function dayAfter(day: string): string {
  const at = Date.parse(`${day}T00:00Z`);
  return Number.isNaN(at) ? '' : new Date(at + DAY_MS).toISOString().slice(0, 10);
}

function addressWith(query: URLSearchParams, name: string, value: string): string {
  const next = new URLSearchParams(query);
  next.delete('cursor');
  if (value) next.set(name, value);
  else next.delete(name);
  return `${PATH}${next.size > 0 ? `?${next}` : ''}`;
}

function Filters({ query }: { readonly query: URLSearchParams }) {
  const { data: members = [] } = useMembers();
  const set = (name: string) => (value: string) => go(addressWith(query, name, value), 'replace');
  const people = [['scheduler', t.scheduler] as const, ...members.map(({ id, name }) => [id, name] as const)];
  return (
    <form className="filters audit" role="search" onSubmit={(event) => event.preventDefault()}>
      {(['from', 'to'] as const).map((name) => (
        <Field key={name} label={t[name]}>
          {(said) => (
            <input
              {...said}
              type="date"
              value={query.get(name) ?? ''}
              onChange={({ target }) => set(name)(target.value)}
            />
          )}
        </Field>
      ))}
      <Choice label={t.actor} any={t.anybody} options={people} value={query.get('actor')} onChange={set('actor')} />
      <Choice
        label={t.event}
        any={t.anything}
        options={Object.entries(t.groups)}
        value={query.get('event')}
        onChange={set('event')}
      />
    </form>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly any: string;
  readonly options: readonly (readonly [string, string])[];
  readonly value: string | null;
  readonly onChange: (value: string) => void;
}

function Choice({ label, any, options, value, onChange }: ChoiceProps) {
  return (
    <Field label={label}>
      {(said) => (
        <select {...said} value={value ?? ''} onChange={({ target }) => onChange(target.value)}>
          <option value="">{any}</option>
          {options.map(([key, name]) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function Happened({ event: { seq, at, actor, event, subject, details, hash } }: { event: Schemas['AuditEventView'] }) {
  const isRefused = event.endsWith('.refused');
  const name = event.replace(/\.refused$/, '');
  return (
    <li className="row">
      <div className="row-head">
        <span>
          <strong>
            <Visible text={actor.name === 'scheduler' ? t.scheduler : actor.name} />
          </strong>{' '}
          {words.events[name] ?? t.events[name] ?? name}
        </span>
        {isRefused && <span className="badge stop">{t.refused}</span>}
      </div>
      <div className="row-foot">
        <span>{moment(at)}</span>
        <span>{t.number(seq)}</span>
        {subject.type === 'post' && subject.id && <a href={`/berichten/${subject.id}`}>{t.toPost}</a>}
      </div>
      <details>
        <summary aria-label={`${t.details} ${t.number(seq)}`}>{t.details}</summary>
        <dl className="particulars">
          {Object.entries(details).map(([key, value]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>
                <Visible text={typeof value === 'string' ? value : JSON.stringify(value)} />
              </dd>
            </div>
          ))}
          <div>
            <dt>{t.hash}</dt>
            <dd>
              <code>{hash}</code>
            </dd>
          </div>
        </dl>
      </details>
    </li>
  );
}
