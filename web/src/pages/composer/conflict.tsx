/** Two people wrote at once: both texts stand here until one is chosen, or both are kept. */
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Post } from '../../api/queries';
import { Words } from '../../parts/words';
import { t } from '../../texts';
import { draftOf, type Draft } from './draft';

interface ConflictProps {
  readonly mine: Draft;
  readonly theirs: Post;
  readonly onSettle: (draft: Draft) => void;
}

export function Conflict({ mine, theirs, onSettle }: ConflictProps) {
  const other = draftOf(theirs, mine.reasons);
  return (
    <ModalOverlay className="overlay" isOpen>
      <Modal className="modal broad">
        <Dialog role="alertdialog">
          <Heading slot="title">{t.composer.conflictTitle}</Heading>
          <p>{t.composer.conflictLead}</p>
          <div className="both">
            <article className="stack tight">
              <h3>{t.composer.mine}</h3>
              <Words text={mine.text} />
            </article>
            <article className="stack tight">
              <h3>{t.composer.theirs}</h3>
              <Words text={other.text} />
            </article>
          </div>
          <div className="buttons">
            <button type="button" className="button" onClick={() => onSettle(other)}>
              {t.composer.takeTheirs}
            </button>
            <button
              type="button"
              className="button"
              onClick={() => onSettle({ ...mine, text: `${mine.text}\n\n${other.text}` })}
            >
              {t.composer.takeBoth}
            </button>
            <button type="button" className="button main" onClick={() => onSettle(mine)}>
              {t.composer.takeMine}
            </button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
