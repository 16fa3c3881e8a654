/** The topics on which the woordvoerder is asked first. */
import { ShieldPlus } from 'lucide-react';
import { useMembers, useTopics } from '../../../api/queries';
import { Awaited, Empty } from '../../../parts/loading';
import { Visible } from '../../../parts/words';
import { useRole } from '../../../shell/me';
import type { PlaceProps } from '../administration';
import { Page } from '../page';
import { TopicPage } from './topic';
import { t } from './texts';

export default function Topics({ id }: PlaceProps) {
  return id ? <TopicPage id={id} /> : <List />;
}

function List() {
  const topics = useTopics();
  const { data: members = [] } = useMembers();
  const mayChange = useRole('administrator');
  const namesOf = (ids: readonly string[]) =>
    members
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => name)
      .join(', ');
  const add = (
    <a className="button main" href="/beheer/onderwerpen/nieuw">
      <ShieldPlus size={18} aria-hidden />
      {t.add}
    </a>
  );
  return (
    <Page title={t.title} lead={t.lead} actions={mayChange && add}>
      <Awaited of={topics}>
        {(all) =>
          all.length === 0 ? (
            <Empty title={t.none}>
              <p>{t.noneHelp}</p>
            </Empty>
          ) : (
            <ul className="rows">
              {all.map(({ id, name, terms, woordvoerders }) => (
                <li key={id}>
                  <a className="row" href={`/beheer/onderwerpen/${id}`}>
                    <strong>
                      <Visible text={name} />
                    </strong>
                    <span className="row-foot">
                      <span>{t.terms(terms.length)}</span>
                      <span>{t.by(namesOf(woordvoerders))}</span>
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          )
        }
      </Awaited>
    </Page>
  );
}
