import { conflict, notAllowed, ProductError, type FieldProblem } from '../common/product-error';
import type { PostFinding } from '../posts/check-content';

export const blockedByGuidelines = (findings: readonly PostFinding[]) =>
  new ProductError(
    'findings-block',
    422,
    {
      nl: 'De gedragscode houdt dit bericht tegen. Pas de aangeduide passage aan, of betwist de bevinding met een reden.',
      en: 'The code of conduct stops this post. Change the passage that is marked, or dispute the finding with a reason.',
    },
    { extension: { findings } },
  );

export const notAcknowledged = (missing: readonly PostFinding[], findings: readonly PostFinding[]) =>
  new ProductError(
    'acknowledgement-missing',
    422,
    {
      nl: 'Lees elke waarschuwing en zeg waarom u het bericht toch zo wilt.',
      en: 'Read every warning and say why you want the post like this all the same.',
    },
    { errors: missing.map(acknowledgementProblem), extension: { findings } },
  );

const acknowledgementProblem = ({ rule, quote }: PostFinding): FieldProblem => ({
  pointer: '/acknowledgements',
  code: rule,
  message: {
    nl: `Geef een reden bij “${quote.slice(0, 80)}” (${rule}).`,
    en: `Give a reason for “${quote.slice(0, 80)}” (${rule}).`,
  },
});

export const doesNotFit = (errors: readonly FieldProblem[]) =>
  new ProductError(
    'does-not-fit',
    422,
    { nl: 'Dit past niet op elk gekozen kanaal.', en: 'This does not fit on every channel chosen.' },
    { errors },
  );

export const notOnDuty = () =>
  notAllowed(
    'Deze beslissing is niet aan u gevraagd, en u vervangt nu niemand aan wie ze gevraagd is.',
    'This decision was not asked of you, and you are not standing in for somebody it was asked of.',
    'not-assigned',
  );

export const alreadyDecided = () => conflict('already-decided', 'Hierover is al beslist.', 'This was decided already.');

export const lapsed = () =>
  conflict(
    'revision-changed',
    'Deze vraag is vervallen; het bericht is intussen gewijzigd of teruggenomen.',
    'This question has lapsed; the post has been changed or taken back meanwhile.',
  );
