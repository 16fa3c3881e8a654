/** What a change of the policy would have done to past posts, before anybody chooses it. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { api, ask, type Schemas } from '../../../api/client';
import { Field } from '../../../parts/field';
import { Awaited } from '../../../parts/loading';
import { Visible } from '../../../parts/words';
import { t as words } from '../../../texts';
import { ruleName } from '../../../parts/rule-name';
import { t as topicWords } from '../topics/texts';
import { t } from './texts';

const DAYS = [30, 90, 365];

interface ReplayProps {
  readonly patch: Schemas['ReplayPatch'];
  readonly onClose: () => void;
}

export function ReplayDialog({ patch, onClose }: ReplayProps) {
  const [days, setDays] = useState(90);
  const body = { patch, days };
  const replay = useQuery({
    queryKey: ['replay', body],
    queryFn: () => ask(api.POST('/api/v1/policy/replay', { body })),
    staleTime: Infinity,
  });
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="modal broad">
        <Dialog>
          <Heading slot="title">{t.replayed}</Heading>
          <Field label={topicWords.days}>
            {(said) => (
              <select {...said} value={days} onChange={({ target }) => setDays(Number(target.value))}>
                {DAYS.map((each) => (
                  <option key={each} value={each}>
                    {topicWords.daysOf(each)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <div role="status">
            <Awaited of={replay}>{(outcome) => <Outcome outcome={outcome} />}</Awaited>
          </div>
          <div className="buttons">
            <button type="button" className="button main" onClick={onClose}>
              {words.dialog.close}
            </button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Outcome({ outcome: { posts, newlyBlocked, truncated, rules } }: { readonly outcome: Schemas['ReplayView'] }) {
  if (posts === 0) return <p>{t.noPosts}</p>;
  return (
    <div className="stack">
      <p className={`message ${newlyBlocked > 0 ? 'wait' : 'good'}`}>{t.stopped(newlyBlocked, posts)}</p>
      {truncated && <p className="small soft">{t.more}</p>}
      {rules.length === 0 ? (
        <p className="soft">{t.nothing}</p>
      ) : (
        <div className="table-wrap" tabIndex={0} role="group" aria-label={t.replayed}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.rule}</th>
                <th scope="col">{t.effect}</th>
                <th scope="col">{t.example}</th>
              </tr>
            </thead>
            <tbody>
              {rules.map(({ rule, added, removed, changed, findings }) => (
                <tr key={rule}>
                  <th scope="row">{ruleName(rule)}</th>
                  <td>
                    {[added && t.added(added), removed && t.removed(removed), changed && t.severer(changed)]
                      .filter(Boolean)
                      .join(', ')}
                  </td>
                  <td>
                    {findings.slice(0, 3).map(({ post, quote }, place) => (
                      <div key={`${post} ${place}`}>
                        <a href={`/berichten/${post}`} target="_blank" rel="noreferrer">
                          <Visible text={quote || '…'} />
                        </a>
                      </div>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
