/** What the check sees, beside the text: why, what to do, a reason to keep it, or an objection. */
import { CircleCheck, LoaderCircle, MapPin, Scale } from 'lucide-react';
import { memo, useState } from 'react';
import { api, ask, type Schemas } from '../../api/client';
import type { Finding } from '../../api/queries';
import { AskDialog } from '../../parts/ask-dialog';
import { Field } from '../../parts/field';
import { FindingCard } from '../../parts/finding-card';
import { t } from '../../texts';
import { reasonKey } from './draft';
import { t as own } from './texts';
import type { Checked } from './use-check';

export interface FindingsProps {
  readonly checked: Checked;
  readonly networks: readonly Schemas['NetworkView'][];
  readonly reasons: Readonly<Record<string, string>>;
  readonly disputes: readonly Schemas['DisputeView'][];
  readonly chosen: Finding | undefined;
  /** Undefined for who may not dispute, or before there is anything to dispute at the desk. */
  readonly onDispute: ((finding: Finding, reason: string) => Promise<unknown>) | undefined;
  readonly onReason: (finding: Finding, reason: string) => void;
  readonly onReveal: (finding: Finding) => void;
}

const RANK: readonly Finding['severity'][] = ['block', 'warn', 'review', 'info'];

/** Drawn anew for what it shows; its callbacks read what is newest themselves. */
export const FindingsList = memo(function FindingsList(props: FindingsProps) {
  const { checked } = props;
  const sorted = [...checked.findings].sort((one, other) => RANK.indexOf(one.severity) - RANK.indexOf(other.severity));
  return (
    <section className="stack tight" aria-labelledby="bevindingen">
      <div className="section-head">
        <h2 id="bevindingen">{t.composer.findingsTitle}</h2>
        <span className="small soft" role="status">
          {says(checked)}
        </span>
      </div>
      {sorted.length === 0 && checked.standing === 'done' && (
        <div className="message good">
          <CircleCheck size={20} aria-hidden />
          <div>
            <strong>{t.composer.clean}</strong>
            <p className="small">{t.composer.cleanHelp}</p>
          </div>
        </div>
      )}
      {checked.standing === 'idle' && <p className="soft">{own.idle}</p>}
      {sorted.map((finding) => (
        <Entry key={`${reasonKey(finding)}|${finding.variant ?? ''}|${finding.start}`} finding={finding} {...props} />
      ))}
      {checked.standing === 'failed' && <p className="small too-long">{t.composer.checkFailed}</p>}
    </section>
  );
}, isAlike);

function isAlike(before: FindingsProps, now: FindingsProps): boolean {
  const shown = ['checked', 'networks', 'reasons', 'chosen'] as const;
  return (
    shown.every((name) => before[name] === now[name]) &&
    (before.onDispute === undefined) === (now.onDispute === undefined) &&
    JSON.stringify(before.disputes) === JSON.stringify(now.disputes)
  );
}

const says = ({ standing, findings }: Checked) =>
  standing === 'checking' ? (
    <>
      <LoaderCircle size={14} aria-hidden /> {t.composer.checking}
    </>
  ) : findings.length > 0 ? (
    t.composer.findings(findings.length)
  ) : null;

function Entry({
  finding,
  networks,
  reasons,
  disputes,
  chosen,
  onDispute,
  onReason,
  onReveal,
}: FindingsProps & { readonly finding: Finding }) {
  const [isDisputing, setDisputing] = useState(false);
  const dispute = disputes.find(({ rule, quote }) => rule === finding.rule && quote === finding.quote);
  const hasPlace = finding.end > finding.start && !finding.media;
  return (
    <FindingCard
      finding={finding}
      networkName={networks.find(({ id }) => id === finding.variant)?.name}
      isChosen={chosen === finding}
    >
      {dispute && (
        <p className="small">
          {t.composer.disputed[dispute.state]}
          {dispute.comment && `: ${dispute.comment}`}
        </p>
      )}
      <div className="buttons">
        {finding.severity === 'warn' && (
          <Reason finding={finding} reason={reasons[reasonKey(finding)]} onReason={onReason} />
        )}
        {hasPlace && (
          <button type="button" className="button quiet" onClick={() => onReveal(finding)}>
            <MapPin size={16} aria-hidden />
            {t.composer.show}
            <span className="out-of-sight"> {t.composer.inText}</span>
          </button>
        )}
        {finding.severity === 'block' && !dispute && onDispute && (
          <button type="button" className="button quiet" onClick={() => setDisputing(true)}>
            <Scale size={16} aria-hidden />
            {t.composer.dispute}
          </button>
        )}
      </div>
      {isDisputing && onDispute && (
        <DisputeDialog onClose={() => setDisputing(false)} run={(reason) => onDispute(finding, reason)} />
      )}
    </FindingCard>
  );
}

interface ReasonProps {
  readonly finding: Finding;
  readonly reason: string | undefined;
  readonly onReason: FindingsProps['onReason'];
}

function Reason({ finding, reason, onReason }: ReasonProps) {
  const [isOpen, setOpen] = useState(reason !== undefined);
  if (!isOpen) {
    return (
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {t.composer.keep}
      </button>
    );
  }
  return (
    <Field label={t.composer.keepField(finding.quote)} hint={t.composer.keepHint}>
      {(said) => (
        <input
          {...said}
          maxLength={2000}
          value={reason ?? ''}
          onChange={({ target }) => onReason(finding, target.value)}
        />
      )}
    </Field>
  );
}

function DisputeDialog({
  onClose,
  run,
}: {
  readonly onClose: () => void;
  readonly run: (reason: string) => Promise<unknown>;
}) {
  const [reason, setReason] = useState('');
  return (
    <AskDialog
      title={t.composer.disputeTitle}
      lead={t.composer.disputeLead}
      confirm={t.composer.dispute}
      isReady={reason.trim() !== ''}
      onClose={onClose}
      run={() => run(reason.trim())}
    >
      <Field label={t.composer.disputeReason}>
        {(said) => (
          <textarea
            {...said}
            required
            maxLength={2000}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
    </AskDialog>
  );
}

export const disputeAt = (id: string, { rule, quote }: Finding, reason: string) =>
  ask(api.POST('/api/v1/posts/{id}/disputes', { params: { path: { id } }, body: { rule, quote, reason } }));
