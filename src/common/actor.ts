/** Who does something. `scheduler` is the publisher itself; it belongs to the organisation whose post it moves. */
export const ROLES = ['mandataris', 'assistant', 'woordvoerder', 'administrator', 'auditor'] as const;
export type Role = (typeof ROLES)[number];

export interface Actor {
  readonly userId: string | null;
  readonly organisationId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** The mandatarissen for whom an assistant drafts. */
  readonly assists: readonly string[];
}

export const scheduler = (organisationId: string): Actor => ({
  userId: null,
  organisationId,
  name: 'scheduler',
  roles: [],
  assists: [],
});

/** Whose own act it is; the scheduler never acts as a person. */
export function personOf(actor: Actor): string {
  if (actor.userId === null) throw new Error('this takes a person');
  return actor.userId;
}

export const hasRole = (actor: Actor, ...roles: Role[]) => roles.some((role) => actor.roles.includes(role));
