/** What is missing from the images of a post that somebody wants to submit. */
import { ProductError, type FieldProblem } from '../common/product-error';
import type { Portrait } from '../media/rights';

export const notDescribed = (places: readonly number[]) =>
  new ProductError(
    'alt-missing',
    422,
    {
      nl: 'Beschrijf elke afbeelding voor wie ze niet ziet, of noteer dat ze alleen versiert.',
      en: 'Describe every image for who cannot see it, or record that it only adorns.',
    },
    { errors: places.map(missingAlt) },
  );

const missingAlt = (place: number): FieldProblem => ({
  pointer: `/media/${place}/alt`,
  code: 'alt-missing',
  message: { nl: 'Deze afbeelding heeft nog geen beschrijving.', en: 'This image has no description yet.' },
});

export const rightsEnded = (errors: readonly FieldProblem[]) =>
  new ProductError(
    'rights-ended',
    422,
    {
      nl: 'Op die dag mag niet elke afbeelding nog gebruikt worden.',
      en: 'On that day not every image may still be used.',
    },
    { errors },
  );

export const licenceEnds = (pointer: string, endsOn: string | null | undefined): FieldProblem => ({
  pointer,
  code: 'licence-ended',
  message: {
    nl: `De licentie van deze afbeelding loopt tot ${endsOn}. Kies een vroegere dag, of een andere afbeelding.`,
    en: `The licence of this image runs until ${endsOn}. Choose an earlier day, or another image.`,
  },
});

export const consentEnds = (pointer: string, { name, consentEndsOn }: Portrait): FieldProblem => ({
  pointer,
  code: 'consent-ended',
  message: {
    nl: `De toestemming van ${name} loopt tot ${consentEndsOn}. Kies een vroegere dag, of vraag ze opnieuw.`,
    en: `The consent of ${name} runs until ${consentEndsOn}. Choose an earlier day, or ask for it again.`,
  },
});
