/** A question that must be answered before something happens: what it is, why it matters, and one way on. */
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { changed } from '../api/queries';
import { t } from '../texts';
import { Refused } from './loading';

interface Question {
  readonly title: string;
  readonly lead?: string;
  readonly confirm: string;
  readonly cancel?: string;
  readonly isReady?: boolean;
  readonly isDanger?: boolean;
  readonly children?: ReactNode;
  readonly onClose: () => void;
  /** Closes when it succeeds; what it throws is said in the dialog. */
  readonly run: () => Promise<unknown>;
}

export function AskDialog(question: Question) {
  const { title, lead, confirm, cancel = t.dialog.cancel, isReady = true, isDanger, children, onClose, run } = question;
  const running = useMutation({
    mutationFn: run,
    onSuccess: async () => {
      onClose();
      await changed();
    },
  });
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="modal">
        <Dialog>
          <form
            className="stack"
            onSubmit={(event) => {
              event.preventDefault();
              if (isReady && !running.isPending) running.mutate();
            }}
          >
            <Heading slot="title">{title}</Heading>
            {lead && <p>{lead}</p>}
            {children}
            <Refused problem={running.error} />
            <div className="buttons">
              <button type="button" className="button" onClick={onClose}>
                {cancel}
              </button>
              <button
                type="submit"
                className={`button ${isDanger ? 'danger' : 'main'}`}
                disabled={!isReady || running.isPending}
              >
                {confirm}
              </button>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
