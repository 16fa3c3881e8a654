/** Who stands in for whom while people are away. */
export interface Away {
  readonly userId: string;
  readonly substituteId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Whether somebody would, at one moment, stand in for themselves through others. */
export function makesLoop(known: readonly Away[], added: Away, from = added.substituteId): boolean {
  return known.some((next) => {
    if (next.userId !== from) return false;
    const shared = overlap(added, next);
    if (!shared) return false;
    if (next.substituteId === added.userId) return true;
    // the chain up to here, as if it were one absence during the time that all of it shares
    return makesLoop(
      known.filter(({ userId }) => userId !== from),
      { ...added, ...shared },
      next.substituteId,
    );
  });
}

/** The person who decides now for somebody: themselves, or the end of the chain of substitutes. */
export function standIn(userId: string, away: readonly Away[]): string {
  const met = new Set<string>();
  let person = userId;
  for (;;) {
    met.add(person);
    const next = away.find((absence) => absence.userId === person);
    if (!next || met.has(next.substituteId)) return person;
    person = next.substituteId;
  }
}

function overlap(one: Away, other: Away): Pick<Away, 'startsAt' | 'endsAt'> | undefined {
  const startsAt = one.startsAt > other.startsAt ? one.startsAt : other.startsAt;
  const endsAt = one.endsAt < other.endsAt ? one.endsAt : other.endsAt;
  return startsAt < endsAt ? { startsAt, endsAt } : undefined;
}
