/** Whose posts, where, about what and in which state; kept in the address. */
import { useChannels, useMembers, useTopics } from '../../api/queries';
import { FilterChoice } from '../../parts/filter-choice';
import { t as words } from '../../texts';
import { PATH, show } from './address';
import { FILTERS } from './calendar-data';
import { t } from './texts';

type Options = readonly (readonly [string, string])[];

export function Filters({ query }: { readonly query: URLSearchParams }) {
  const named = (items: readonly { id: string; name: string }[] = []): Options =>
    items.map(({ id, name }) => [id, name]);
  const { data: members = [] } = useMembers();
  const authors = members.filter(({ roles }) => roles.includes('mandataris'));
  const choices: Readonly<Record<(typeof FILTERS)[number], readonly [string, Options]>> = {
    author: [t.person, named(authors)],
    channel: [t.channel, named(useChannels().data)],
    topic: [t.topic, named(useTopics().data)],
    state: [t.state, Object.entries(words.states)],
  };
  const isFiltered = FILTERS.some((name) => query.has(name));
  return (
    <details className="calendar-filters" open={isFiltered || undefined}>
      <summary>{t.filters}</summary>
      <form className="filters" role="search" onSubmit={(event) => event.preventDefault()}>
        {FILTERS.map((name) => (
          <FilterChoice
            key={name}
            {...{ path: PATH, query, name, label: choices[name][0], any: t.any, options: choices[name][1] }}
          />
        ))}
      </form>
      {isFiltered && (
        <button
          type="button"
          className="button quiet"
          onClick={() => show(query, { author: '', channel: '', topic: '', state: '' })}
        >
          {t.clear}
        </button>
      )}
    </details>
  );
}
