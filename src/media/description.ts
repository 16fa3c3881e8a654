/** An image either is described or only adorns; saying the one takes back the other. */
import { invalid } from '../common/product-error';

interface Description {
  readonly alt: string | null;
  readonly decorative: boolean;
}

export function descriptionAfter(
  said: { readonly alt?: string | null | undefined; readonly decorative?: boolean | undefined },
  before: Description = { alt: null, decorative: false },
): Description {
  const isDescribed = Boolean(said.alt?.trim());
  if (isDescribed && said.decorative) throw bothSaid();
  if (said.decorative ?? (!isDescribed && before.decorative)) return { alt: null, decorative: true };
  return { alt: said.alt === undefined ? before.alt : said.alt, decorative: false };
}

const bothSaid = () =>
  invalid(
    '/decorative',
    'described',
    'Een afbeelding met een beschrijving is geen versiering: kies een van beide.',
    'An image with a description is no decoration: choose one of the two.',
  );
