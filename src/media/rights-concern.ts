/** What stands in the way of showing an image on a day: its licence is over, or somebody in it does not agree (any more). */
import type { MediaRights } from './rights';

export type RightsConcern = 'licence-ended' | 'consent-ended' | 'consent-withdrawn';

interface Held {
  readonly id: string;
  readonly rights: MediaRights;
}

interface HeldOn extends Held {
  /** As 2027-05-31. */
  readonly day: string;
}

/** `accepted` names who had not agreed when it was submitted, and was decided on then. */
export function rightsConcern(media: readonly HeldOn[], accepted: readonly string[]): RightsConcern | undefined {
  for (const one of media) {
    const { day } = one;
    if (isOver(one.rights.licenceEndsOn, day)) return 'licence-ended';
    if (withoutConsent([one]).some((person) => !accepted.includes(person))) return 'consent-withdrawn';
    if ((one.rights.portrait ?? []).some(({ consentEndsOn }) => isOver(consentEndsOn, day))) return 'consent-ended';
  }
  return undefined;
}

/** Who has not agreed, each named with the image. */
export const withoutConsent = (media: readonly Held[]): string[] =>
  media.flatMap(({ id, rights }) =>
    (rights.portrait ?? []).filter(({ consent }) => !consent).map(({ name }) => `${id}/${name}`),
  );

/** The day itself still counts. */
export const isOver = (endsOn: string | null | undefined, day: string) =>
  endsOn !== null && endsOn !== undefined && endsOn < day;
