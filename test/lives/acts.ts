/** What people, the network and time do to the product; the steps of the same names say what the model makes of it. */
import { inMinutes } from '../builders';
import type { Fault } from '../networks/faulty-server';
import type { Person } from '../builders';
import { timePasses } from '../journeys/publisher';
import type { Answer } from '../visitor';
import type { FaultName, Life } from './life';
import type { Seen } from './look';
import { inDoubt, unsent, type PEOPLE } from './people';
import { clear, draft, words, type Stage } from './stage';

export interface Scene {
  readonly stage: Stage;
  postId: string;
  /** As it was before. */
  readonly life: Readonly<Life>;
  readonly seen: Seen;
  readonly minutes: number;
}

export type Act = (scene: Scene) => Promise<Answer | void>;

const NOBODY = '00000000-0000-7000-8000-000000000000';

const posted =
  (who: Person, verb: string, body: (scene: Scene) => object = () => ({})): Act =>
  (scene) =>
    scene.stage.desk[who].post(`/posts/${scene.postId}/${verb}`, body(scene));

const edited =
  (touches: boolean): Act =>
  ({ stage, postId }) =>
    stage.desk.mieke.patch(`/posts/${postId}`, { text: words(touches) }, { 'if-match': '*' });

const decided =
  (who: Person, verb: string, revision: (life: Readonly<Life>) => number = (life) => life.revision): Act =>
  ({ stage, seen, life }) =>
    stage.desk[who].post(`/approvals/${seen.lastApproval ?? NOBODY}/${verb}`, {
      revision: revision(life),
      ...(verb !== 'approve' && { reason: 'anders' }),
    });

const wim =
  (active: boolean): Act =>
  ({ stage: { desk } }) =>
    desk.bea.patch(`/members/${desk.wim.id}`, { active });

const stopped =
  (active: boolean): Act =>
  ({ stage: { desk } }) =>
    desk.bea.put('/publication-stop', active ? { active, reason: 'ramp' } : { active });

const FAULTS: Record<FaultName, Fault> = {
  'takes-then-resets': { then: 'reset' },
  'takes-then-503': { thenAnswer: { status: 503 } },
  '503': { instead: { status: 503 } },
  '422': { instead: { status: 422, body: { error: 'no' } } },
  '429': { instead: { status: 429 } },
  '401': { instead: { status: 401, body: { error: 'no' } } },
};

const fault =
  (name: FaultName): Act =>
  async ({ stage }) =>
    stage.network.next(FAULTS[name]);

const attested = { attest: true };
const inTime = ({ minutes }: Scene) => ({ publishAt: inMinutes(minutes) });

/** An assistant asks for another try, and an administrator looks on the network. */
const retry: Act = ({ stage, life, seen }) => {
  const failed = Object.entries(life.deliveries).find(([, delivery]) => delivery === unsent(life))?.[0];
  return stage.desk.an.post(`/deliveries/${seen.deliveries[failed ?? '']?.id ?? seen.anyDelivery ?? NOBODY}/retry`);
};
const resolve: Act = ({ stage, life, seen }) => {
  const channel = inDoubt(life)?.[0];
  const outcome = channel === 'network' && life.stands ? 'published' : 'not-published';
  const id = seen.deliveries[channel ?? '']?.id ?? seen.anyDelivery ?? NOBODY;
  return stage.desk.bea.post(`/deliveries/${id}/resolve`, { outcome });
};

async function timeGoesBy({ stage, postId, life, minutes }: Scene): Promise<void> {
  await timePasses(stage.app, postId, minutes);
  if (life.keyAt !== null && life.clock + minutes - life.keyAt >= 60) stage.network.forgetKeys();
}

export const ACTS: Record<keyof typeof PEOPLE, Act> = {
  anew: async (scene) => {
    await clear(scene.stage, scene.postId);
    scene.postId = await draft(scene.stage, scene.life.channels);
  },
  editPlain: edited(false),
  editProtected: edited(true),
  submit: posted('mieke', 'submit', () => attested),
  submitFor: posted('mieke', 'submit', (scene) => ({ ...attested, ...inTime(scene) })),
  submitByTheAssistant: posted('an', 'submit', () => attested),
  approve: decided('wim', 'approve'),
  approveWhatWasReadBefore: decided('wim', 'approve', ({ revision }) => revision + 1),
  approveByAnother: decided('wanda', 'approve'),
  approveByTheAuthor: decided('mieke', 'approve'),
  reject: decided('wim', 'reject'),
  requestChanges: decided('wim', 'request-changes'),
  takeBack: posted('mieke', 'take-back'),
  schedule: posted('an', 'schedule', inTime),
  unschedule: posted('mieke', 'unschedule'),
  publishNow: posted('mieke', 'publish-now'),
  releaseFor: posted('mieke', 'release', (scene) => ({ ...attested, ...inTime(scene) })),
  withdraw: posted('bea', 'withdraw'),
  withdrawByAColleague: posted('joris', 'withdraw'),
  retry,
  resolve,
  retract: posted('mieke', 'retract', () => ({ reason: 'fout' })),
  stop: stopped(true),
  endOfStop: stopped(false),
  wimLeaves: wim(false),
  wimReturns: wim(true),
  timePasses: timeGoesBy,
  takenThenReset: fault('takes-then-resets'),
  takenThen503: fault('takes-then-503'),
  answers503: fault('503'),
  answers422: fault('422'),
  answers429: fault('429'),
  answers401: fault('401'),
};
