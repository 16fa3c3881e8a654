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

export const scheduler = (organisationId: string): Actor => ({ userId: null, organisationId, name: 'scheduler', roles: [], assists: [] });

export const hasRole = (actor: Actor, ...roles: Role[]) => roles.some((role) => actor.roles.includes(role));
