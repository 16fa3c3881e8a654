/** Shown once. There is no way past them but to say that they are kept. */
import { Copy, Download } from 'lucide-react';
import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { download } from '../../parts/download';
import { t } from './texts';

interface Shown {
  readonly codes: readonly string[];
  readonly onClose: () => void;
}

export function RecoveryCodes({ codes, onClose }: Shown) {
  const [isCopied, setCopied] = useState(false);
  const all = `${codes.join('\n')}\n`;
  const copy = () =>
    navigator.clipboard.writeText(all).then(
      () => setCopied(true),
      () => undefined,
    );
  return (
    <ModalOverlay className="overlay" isOpen isKeyboardDismissDisabled>
      <Modal className="modal">
        <Dialog>
          <div className="stack">
            <Heading slot="title">{t.codesTitle}</Heading>
            <p>{t.codesLead}</p>
            <ol className="recovery-codes" aria-label={t.codes}>
              {codes.map((code) => (
                <li key={code}>
                  <code>{code}</code>
                </li>
              ))}
            </ol>
            <div className="buttons">
              <button type="button" className="button" onClick={() => void copy()}>
                <Copy size={18} aria-hidden />
                {t.copy}
              </button>
              <button
                type="button"
                className="button"
                onClick={() => download(t.file, new Blob([all], { type: 'text/plain' }))}
              >
                <Download size={18} aria-hidden />
                {t.save}
              </button>
            </div>
            <p role="status" className="small">
              {isCopied && t.copied}
            </p>
            <div className="buttons">
              <button type="button" className="button main" onClick={onClose}>
                {t.kept}
              </button>
            </div>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
