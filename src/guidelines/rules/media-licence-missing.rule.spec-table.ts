import { describeRule } from '../describe-rule.spec-table';
import type { DraftMedia } from '../rule';
import { mediaLicenceMissing } from './media-licence-missing.rule';

const image = (rights: DraftMedia['rights']): DraftMedia => ({ alt: 'Het plein', rights });

describeRule(mediaLicenceMissing, {
  draft: { media: [image({ origin: 'persbureau Ster' })] },
  passes: [],
  flags: [['Kijk!', '']],
});

describe('with rights in order', () => {
  const media = [
    image(null),
    image({ origin: 'eigen foto' }),
    image({ origin: 'persbureau Ster', licence: 'CC BY 4.0' }),
    image({}),
  ];
  describeRule(mediaLicenceMissing, { draft: { media }, passes: ['Kijk!'], flags: [] });
});
