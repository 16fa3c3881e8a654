/** Every rule with what it does, how strict it is, and what another choice would have done to past posts. */
import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { seen, usePolicy, useRuleGuide, type Rule, type Severity } from '../../../api/administration';
import { api, ask, type Schemas } from '../../../api/client';
import { changed } from '../../../api/queries';
import { Awaited, Refused } from '../../../parts/loading';
import { useRole } from '../../../shell/me';
import { Done, Page } from '../page';
import { t as shared } from '../texts';
import { ReplayDialog } from './replay-dialog';
import { RuleRow } from './rule-row';
import { ReasonDialog } from './reason-dialog';
import { t } from './texts';

export interface Chosen {
  readonly enabled: boolean;
  readonly severity: Severity;
}
type Choices = Readonly<Record<string, Chosen>>;

export default function Rules() {
  const policy = usePolicy();
  const guide = useRuleGuide();
  return (
    <Page title={t.title} lead={t.lead}>
      <Awaited of={policy} lines={10}>
        {(current) => (
          <Awaited of={guide} lines={10}>
            {({ items }) => <Chooser policy={current} guide={items} />}
          </Awaited>
        )}
      </Awaited>
    </Page>
  );
}

interface ChooserProps {
  readonly policy: Schemas['PolicyView'];
  readonly guide: readonly Schemas['RuleGuideView'][];
}

function Chooser({ policy, guide }: ChooserProps) {
  const [choices, setChoices] = useState<Choices>({});
  const [asked, setAsked] = useState<'replay' | 'reason'>();
  const mayChange = useRole('administrator');
  const rules = policy.rules.map((rule) => ({ ...rule, ...choices[rule.rule] }));
  const different = policy.rules.filter((rule) => isOther(rule, choices[rule.rule]));
  const patch = Object.fromEntries(different.map(({ rule }) => [rule, choices[rule] as Chosen]));
  const isReasonNeeded = different.some(
    ({ rule, enabled }) =>
      enabled && !choices[rule]?.enabled && guide.find((each) => each.rule === rule)?.needsReason === true,
  );
  const saving = useMutation({
    mutationFn: (reason?: string) => savePolicy(policy, { rules: patch, ...(reason && { reason }) }),
    onSuccess: async () => {
      await changed();
      setChoices({});
    },
  });
  return (
    <>
      {!mayChange && <p className="message">{shared.readOnly}</p>}
      {groupsOf(guide).map(([guideline, title]) => (
        <section key={guideline} aria-labelledby={`richtlijn-${guideline}`}>
          <div className="section-head">
            <h2 id={`richtlijn-${guideline}`}>{t.guideline(guideline, title)}</h2>
          </div>
          <ul className="rows">
            {rules
              .filter((rule) => rule.guideline === guideline)
              .map((rule) => (
                <RuleRow
                  key={rule.rule}
                  rule={rule}
                  guide={guide.find((each) => each.rule === rule.rule)}
                  isChanged={different.some((each) => each.rule === rule.rule)}
                  isLocked={!mayChange}
                  onChoose={(next) => setChoices({ ...choices, [rule.rule]: next })}
                />
              ))}
          </ul>
        </section>
      ))}
      <Refused problem={saving.error} />
      <Done when={saving.isSuccess && different.length === 0}>{t.saved}</Done>
      {different.length > 0 && (
        <div className="bar-below" role="region" aria-label={t.changes(different.length)}>
          <strong>{t.changes(different.length)}</strong>
          <div className="buttons">
            <button type="button" className="button quiet" onClick={() => setChoices({})}>
              {t.discard}
            </button>
            <button type="button" className="button" onClick={() => setAsked('replay')}>
              {t.replay}
            </button>
            <button
              type="button"
              className="button main"
              disabled={saving.isPending}
              onClick={() => (isReasonNeeded ? setAsked('reason') : saving.mutate(undefined))}
            >
              {t.save}
            </button>
          </div>
        </div>
      )}
      {asked === 'replay' && <ReplayDialog patch={{ rules: patch }} onClose={() => setAsked(undefined)} />}
      {asked === 'reason' && (
        <ReasonDialog onClose={() => setAsked(undefined)} run={(reason) => saving.mutateAsync(reason)} />
      )}
    </>
  );
}

export const savePolicy = (policy: { readonly version: number }, body: Schemas['PolicyChange']) =>
  ask(api.PATCH('/api/v1/policy', { params: { header: seen(policy) }, body }));

const isOther = (rule: Rule, chosen: Chosen | undefined) =>
  chosen !== undefined && (chosen.enabled !== rule.enabled || chosen.severity !== rule.severity);

/** The guidelines that have a rule, in their own order. */
const groupsOf = (guide: ChooserProps['guide']) =>
  [...new Map(guide.map(({ guideline, guidelineTitle }) => [guideline, guidelineTitle]))].sort(
    ([one], [other]) => one - other,
  );
