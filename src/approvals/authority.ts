/** Whose decision somebody may give: their own, or that of somebody whom they stand in for right now. */

export interface Asked {
  readonly assignees: readonly string[];
  /** Named at the topic: they may stand in for any assignee who is absent. */
  readonly topicSubstitutes: readonly string[];
}

/** An absence that is running now. */
export interface Absence {
  readonly userId: string;
  readonly substituteId: string;
}

/** The persons for whom this one may decide; first themselves. Empty: nobody. */
export function decidesFor(userId: string, asked: Asked, absences: readonly Absence[]): string[] {
  const own = asked.assignees.filter((assignee) => assignee === userId);
  const absent = absences.filter(({ userId: away }) => asked.assignees.includes(away));
  const standsIn = (absence: Absence) => absence.substituteId === userId || asked.topicSubstitutes.includes(userId);
  return [...new Set([...own, ...absent.filter(standsIn).map((absence) => absence.userId)])];
}
