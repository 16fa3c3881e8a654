/** What a demonstration organisation is written down as; the data files beside this one follow it. */
import type { Role } from '../../common/actor';
import type { PostState } from '../../posts/workflow';

export interface DemoScript {
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly publicFigures: readonly string[];
  readonly people: readonly DemoPerson[];
  readonly channels: readonly DemoChannel[];
  readonly topics: readonly DemoTopic[];
  readonly absences: readonly DemoAbsence[];
  readonly posts: readonly DemoPost[];
}

/** People are called by the part of their e-mail address before the @, channels and topics by their key. */
export interface DemoPerson {
  readonly key: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly assists?: readonly string[];
}

export interface DemoChannel {
  readonly key: string;
  readonly name: string;
  readonly role: 'official' | 'private';
  readonly owner?: string;
}

export interface DemoTopic {
  readonly key: string;
  readonly name: string;
  readonly terms: readonly string[];
  readonly excludes: readonly string[];
  readonly woordvoerders: readonly string[];
  readonly substitutes?: readonly string[];
  readonly decision?: 'any' | 'all';
  readonly answerWithin?: string;
}

export interface DemoAbsence {
  readonly who: string;
  readonly substitute: string;
  /** Days from today; both may lie in the past. */
  readonly from: number;
  readonly until: number;
}

export interface DemoPost {
  readonly becomes: PostState;
  readonly author: string;
  /** The assistant who wrote it for the author. */
  readonly writtenBy?: string;
  readonly text: string;
  readonly kind?: 'offline';
  readonly role?: 'private';
  /** Absent: the first channel, or the private one for a private post. */
  readonly channels?: readonly string[];
  /** For what is planned: days from today, and the hour in Brussels. */
  readonly inDays?: number;
  readonly atHour?: string;
  /** Why it was sent back, refused, withdrawn or retracted. */
  readonly reason?: string;
  /** A subject that is protected only after this post was planned. */
  readonly heldBy?: DemoTopic;
}

export const emailOf = ({ slug }: Pick<DemoScript, 'slug'>, { key }: Pick<DemoPerson, 'key'>) =>
  `${key}@${slug}.example`;
