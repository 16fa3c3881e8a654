/** The woordvoerder's queue: what is due first above, the one that is read beside it, and keys for who does many. */
import { Keyboard } from 'lucide-react';
import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useQueue, type Approval } from '../../api/queries';
import { Awaited, Empty } from '../../parts/loading';
import { moment } from '../../parts/times';
import { Visible } from '../../parts/words';
import { go, useTitle } from '../../shell/router';
import { t } from '../../texts';
import { AskedPost } from './asked-post';
import type { Decision } from './decide-dialog';
import { useKeys } from './use-keys';

export default function Approvals({ id }: { readonly id: string }) {
  useTitle(t.approvals.title);
  const queue = useQueue(true);
  return (
    <>
      <Awaited of={queue} lines={8}>
        {(items) => (items.length === 0 && !id ? <Nothing /> : <Queue items={items} id={id} />)}
      </Awaited>
    </>
  );
}

function Queue({ items, id }: { readonly items: readonly Approval[]; readonly id: string }) {
  const [decision, setDecision] = useState<Decision>();
  const [showsKeys, setShowsKeys] = useState(false);
  const place = items.findIndex((each) => each.id === id);
  const open = (step: number) => {
    const next = items[Math.min(items.length - 1, Math.max(0, place + step))];
    if (next) go(`/goedkeuringen/${next.id}`);
  };
  const chosen = items[place];
  useKeys({
    j: () => open(1),
    k: () => open(-1),
    a: () => chosen && setDecision('approve'),
    c: () => chosen && setDecision('request-changes'),
    r: () => chosen && setDecision('reject'),
    '?': () => setShowsKeys(true),
  });
  return (
    <>
      <div className={`page-head ${id ? 'reading' : ''}`}>
        <h1>{t.approvals.title}</h1>
        <button type="button" className="button quiet only-wide" onClick={() => setShowsKeys(true)}>
          <Keyboard size={18} aria-hidden />
          {t.approvals.keys}
        </button>
      </div>
      <div className={`queue-columns ${id ? 'reading' : ''}`}>
        <ul className="rows" aria-label={t.approvals.queue}>
          {items.map((approval) => (
            <li key={approval.id}>
              <QueueRow approval={approval} isOpen={approval.id === id} />
            </li>
          ))}
        </ul>
        {id ? (
          <AskedPost
            key={id}
            approvalId={id}
            approval={chosen}
            decision={decision}
            onDecision={setDecision}
            onDecided={() => go(nextAfter(items, place))}
          />
        ) : (
          <Empty title={t.approvals.choose} />
        )}
      </div>
      {showsKeys && <Keys onClose={() => setShowsKeys(false)} />}
    </>
  );
}

function nextAfter(items: readonly Approval[], place: number): string {
  const next = items[place + 1] ?? items[place - 1];
  return next ? `/goedkeuringen/${next.id}` : '/goedkeuringen';
}

function QueueRow({ approval, isOpen }: { readonly approval: Approval; readonly isOpen: boolean }) {
  const { id, post, topic, dueAt } = approval;
  const isLate = new Date(dueAt) < new Date();
  return (
    <a className="row" href={`/goedkeuringen/${id}`} aria-current={isOpen ? 'true' : undefined}>
      <strong>{topic?.name ?? t.severity.review}</strong>
      <span className="words clamped" dir="auto">
        <Visible text={post.text ?? ''} />
      </span>
      <span className="row-foot">
        <span>{post.author?.name}</span>
        <span className={isLate ? 'too-long' : ''}>
          {isLate ? t.today.late(moment(dueAt)) : t.today.before(moment(dueAt))}
        </span>
      </span>
    </a>
  );
}

function Nothing() {
  return (
    <>
      <div className="page-head">
        <h1>{t.approvals.title}</h1>
      </div>
      <Empty title={t.approvals.empty}>
        <p>{t.approvals.emptyHelp}</p>
        <a className="button" href="/">
          {t.errors.home}
        </a>
      </Empty>
    </>
  );
}

function Keys({ onClose }: { readonly onClose: () => void }) {
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="modal">
        <Dialog>
          <Heading slot="title">{t.approvals.keys}</Heading>
          <dl className="keys">
            {t.approvals.keyList.map(([key, does]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
          <div className="buttons">
            <button type="button" className="button main" onClick={onClose}>
              {t.dialog.close}
            </button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
