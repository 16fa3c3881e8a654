import { hasRole, type Actor } from '../common/actor';
import type { AbsenceRow } from './absences';
import { brandView } from './brand';
import type { Member, MembershipOf } from './members';
import type { AbsenceView, ArmedDeliveryView, MemberView, MeView, PublicationStopView } from './organisations.dto';
import type { ArmedDelivery, PublicationStop } from './stop-publication';

/** Undefined for who is not, or no longer, an active member of that organisation. */
export function meView(memberships: readonly MembershipOf[], organisationId: string): MeView | undefined {
  const here = memberships.find((membership) => membership.organisationId === organisationId);
  if (!here) return undefined;
  const { userId: id, name, email, timeZone } = here;
  const brand = brandView(here);
  return { id, name, email, timeZone, brand, ...membershipView(here), memberships: memberships.map(membershipView) };
}

const membershipView = ({ organisationId, slug, organisation, roles }: MembershipOf) => ({
  organisation: { id: organisationId, slug, name: organisation },
  roles,
});

/** Who can be signed in as with a password alone is an administrator's to know. */
export const memberView = ({ hasSecondFactor, ...member }: Member, asks: Actor): MemberView => ({
  ...member,
  ...(hasRole(asks, 'administrator') && { hasSecondFactor }),
  rolesChangedAt: member.rolesChangedAt.toISOString(),
});

export const absenceView = (row: AbsenceRow): AbsenceView => ({
  id: row.id,
  user: { id: row.userId, name: row.userName },
  substitute: { id: row.substituteId, name: row.substituteName },
  startsAt: row.startsAt.toISOString(),
  endsAt: row.endsAt.toISOString(),
});

export const stopView = ({ active, reason, by, byName, at, frozenAt }: PublicationStop): PublicationStopView => ({
  active,
  reason,
  by: by ? { id: by, name: byName ?? '' } : null,
  at: at && at.toISOString(),
  frozenAt: frozenAt && frozenAt.toISOString(),
});

export const armedView = ({ armedAt, ...delivery }: ArmedDelivery): ArmedDeliveryView => ({
  ...delivery,
  armedAt: armedAt && armedAt.toISOString(),
});
