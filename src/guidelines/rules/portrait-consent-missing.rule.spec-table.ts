import { describeRule } from '../describe-rule.spec-table';
import type { DraftMedia } from '../rule';
import { portraitConsentMissing } from './portrait-consent-missing.rule';

const portrait = (consent: boolean): DraftMedia => ({
  alt: 'Een buur',
  rights: { portrait: [{ name: 'Nora', consent }] },
});

describeRule(portraitConsentMissing, { draft: { media: [portrait(false)] }, passes: [], flags: [['Kijk!', '']] });

describe('with consent', () => {
  describeRule(portraitConsentMissing, {
    draft: { media: [portrait(true), { alt: null }] },
    passes: ['Kijk!'],
    flags: [],
  });
});
