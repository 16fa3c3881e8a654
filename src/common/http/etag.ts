/** Two people may edit one thing: a change names the version that its maker saw (RFC 9110, If-Match). */
import { ProductError } from '../product-error';

export const etagOf = (version: number) => `"${version}"`;

/** Refuses a change made without, or on another, version. A weak tag never matches. */
export function requireVersion(ifMatch: string | undefined, version: number): void {
  if (ifMatch === undefined || ifMatch.trim() === '') {
    throw new ProductError('precondition-required', 428, {
      nl: 'Zeg welke versie u zag: stuur de ETag mee als If-Match.',
      en: 'Say which version you saw: send its ETag as If-Match.',
    });
  }
  if (!matches(ifMatch, version)) throw stale();
}

const matches = (ifMatch: string, version: number) =>
  ifMatch.trim() === '*' || ifMatch.split(',').some((tag) => tag.trim() === etagOf(version));

const stale = () =>
  new ProductError('changed-meanwhile', 412, {
    nl: 'Iemand anders heeft dit intussen gewijzigd. Haal het opnieuw op en kijk na wat veranderde.',
    en: 'Somebody else has changed this meanwhile. Fetch it again and see what changed.',
  });
