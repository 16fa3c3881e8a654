/** The steps of the road that are timed: the request of each, and what a request is about. */
import type { Person } from './desk';

/** Ids in the order [post, approval]; a step that needs none gets an empty list. */
export type Subject = readonly string[];

export interface Step {
  readonly name: string;
  readonly by: Person;
  readonly method: 'GET' | 'POST';
  readonly path: (subject: Subject) => string;
  readonly body?: object;
  /** Done once to each post that the step before left behind; otherwise as often as there is time. */
  readonly perPost: boolean;
  readonly makesPost?: boolean;
  readonly makesApproval?: boolean;
  /** The state that every post is in afterwards. */
  readonly leaves?: string;
  readonly aim: { readonly perSecond?: number; readonly ratio?: number };
}

export const P99_AIM_MS = 40;
const STEP_AIM = { perSecond: 2610, ratio: 0.35 };
const FAR_AHEAD_MS = 30 * 86_400_000;

const TEXT =
  'Vanavond om acht uur bespreekt de gemeenteraad de fusie met onze buurgemeente. De zitting is openbaar: kom gerust ' +
  'luisteren in de raadzaal, of volg ze thuis via de livestream op onze website. Het verslag staat morgen online.';

/** `channel` is where the drafts are meant to go. */
export const stepsTo = (channel: string): readonly Step[] => [
  {
    name: 'create draft',
    by: 'mieke',
    method: 'POST',
    path: () => '/posts',
    body: { text: TEXT, role: 'official', channels: [channel] },
    perPost: false,
    makesPost: true,
    leaves: 'draft',
    aim: { perSecond: 2400 },
  },
  { name: 'list 25', by: 'wim', method: 'GET', path: () => '/posts?limit=25', perPost: false, aim: {} },
  {
    name: 'submit',
    by: 'mieke',
    method: 'POST',
    path: ([post]) => `/posts/${post}/submit`,
    body: { attest: true },
    perPost: true,
    makesApproval: true,
    leaves: 'in_review',
    aim: STEP_AIM,
  },
  {
    name: 'approve',
    by: 'wim',
    method: 'POST',
    path: ([, approval]) => `/approvals/${approval}/approve`,
    body: { revision: 1 },
    perPost: true,
    leaves: 'approved',
    aim: STEP_AIM,
  },
  {
    name: 'schedule',
    by: 'mieke',
    method: 'POST',
    path: ([post]) => `/posts/${post}/schedule`,
    body: { publishAt: new Date(Date.now() + FAR_AHEAD_MS).toISOString() },
    perPost: true,
    leaves: 'scheduled',
    aim: STEP_AIM,
  },
];

/** The whole request, as it goes over the wire. */
export function requestOf(step: Step, subject: Subject, token: string): string {
  const body = step.body ? JSON.stringify(step.body) : '';
  const content = step.body ? `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n` : '';
  return (
    `${step.method} /api/v1${step.path(subject)} HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer ${token}\r\n` +
    `${content}\r\n${body}`
  );
}
