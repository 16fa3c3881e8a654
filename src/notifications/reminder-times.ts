/** When a question that waits is asked again, and when others are told of it. */
import { afterWorkingHours } from './working-hours';

interface Question {
  readonly asked: Date;
  /** Working hours within which an answer is expected. */
  readonly hours: number;
  readonly publishAt: Date | null;
}

/** Of the time until the post should leave: for who was asked, and for the others the rest is left. */
const REMIND_AT_SHARE = 0.5;
const ESCALATE_AT_SHARE = 0.75;

/** Halfway and at the end of the time to answer, but always while there is time left before the post should leave. */
export function reminderTimes({ asked, hours, publishAt }: Question, timeZone: string) {
  const sooner = (hoursLater: number, share: number) => {
    const calm = afterWorkingHours(asked, hoursLater, timeZone).getTime();
    const left = publishAt ? Math.max(0, publishAt.getTime() - asked.getTime()) : Infinity;
    return new Date(Math.min(calm, asked.getTime() + Math.floor(left * share)));
  };
  return { remindAt: sooner(hours / 2, REMIND_AT_SHARE), escalateAt: sooner(hours, ESCALATE_AT_SHARE) };
}
