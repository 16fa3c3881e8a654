/** Whatever people and the clock do, in any order: the post is where a small model of its life says it is. */
import fc from 'fast-check';
import type { PostView } from '../../src/posts/post-view';
import type { PostState } from '../../src/posts/workflow';
import { aPost, inMinutes, made, openDesk, type Desk } from '../builders';
import { startTestApp, type TestApp } from '../test-app';
import type { Answer } from '../visitor';
import { publish, tidy, timePasses } from './publisher';

const RUNS = Number(process.env['MODEL_RUNS'] ?? 200);
const MOST_COMMANDS = 30;
const GRACE = 15;

let app: TestApp;
let desk: Desk;

beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app);
});

afterAll(() => app.stop());

/** Times are minutes on a clock that starts at nought; what the words are is only whether they touch the topic. */
interface Model {
  state: PostState;
  revision: number;
  touches: boolean;
  clock: number;
  publishAt: number | null;
  /** Wim was asked, of this submission. */
  asked: boolean;
  /** Wim agreed, to this revision. */
  agreed: boolean;
  why: 'stop' | 'other' | null;
  stopped: boolean;
  wimIsHere: boolean;
  /** How often something left for the network. */
  armed: number;
}

interface Real {
  readonly id: string;
}

/** Changes the model and says whether it is accepted. */
type Step = (model: Model, minutes: number) => boolean;
type Act = (real: Real, model: Readonly<Model>, minutes: number) => Promise<Answer | void>;

const to = (model: Model, state: PostState, more: Partial<Model> = {}): true => {
  Object.assign(model, { state, why: null, ...more });
  return true;
};

const from =
  (states: readonly PostState[], step: Step): Step =>
  (model, minutes) =>
    states.includes(model.state) && step(model, minutes);

/** Without minutes, a time that was given before counts, if it lies ahead. */
function submitted(model: Model, publishAt: number | null): boolean {
  if (publishAt !== null && publishAt <= model.clock) return false;
  const asked = model.touches && model.wimIsHere;
  const state = model.touches ? 'in_review' : publishAt === null ? 'approved' : 'scheduled';
  return to(model, state, { publishAt, asked, agreed: false });
}

const back = (model: Model) => to(model, 'draft', { asked: false, agreed: false });
const decision = (step: Step): Step =>
  from(['in_review'], (model, minutes) => model.wimIsHere && model.asked && step(model, minutes));

const LIFE: Record<string, { step: Step; act: Act }> = {
  editPlain: {
    step: from(['draft', 'rejected'], (model) => to(model, 'draft', { revision: model.revision + 1, touches: false })),
    act: ({ id }, { revision }) => edit(id, `De markt begint om negen uur (${revision + 1}).`),
  },
  editProtected: {
    step: from(['draft', 'rejected'], (model) => to(model, 'draft', { revision: model.revision + 1, touches: true })),
    act: ({ id }, { revision }) => edit(id, `Vanavond praten we over de fusie (${revision + 1}).`),
  },
  submit: {
    step: from(['draft'], (model) => submitted(model, model.publishAt)),
    act: ({ id }) => desk.mieke.post(`/posts/${id}/submit`, { attest: true }),
  },
  submitFor: {
    step: from(['draft'], (model, minutes) => submitted(model, model.clock + minutes)),
    act: ({ id }, _, minutes) =>
      desk.mieke.post(`/posts/${id}/submit`, { attest: true, publishAt: inMinutes(minutes) }),
  },
  submitByTheAssistant: {
    step: () => false,
    act: ({ id }) => desk.an.post(`/posts/${id}/submit`, { attest: true }),
  },
  approve: {
    step: decision((model) => {
      const inTime = model.publishAt !== null && model.publishAt > model.clock;
      return to(model, inTime ? 'scheduled' : 'approved', { agreed: true, ...(!inTime && { publishAt: null }) });
    }),
    act: (real, { revision }) => decide(real, 'wim', 'approve', { revision }),
  },
  approveWhatWasReadBefore: {
    step: () => false,
    act: (real, { revision }) => decide(real, 'wim', 'approve', { revision: revision + 1 }),
  },
  approveByAnother: { step: () => false, act: (real, { revision }) => decide(real, 'wanda', 'approve', { revision }) },
  approveByTheAuthor: {
    step: () => false,
    act: (real, { revision }) => decide(real, 'mieke', 'approve', { revision }),
  },
  reject: {
    step: decision((model) => to(model, 'rejected', { asked: false })),
    act: (real, { revision }) => decide(real, 'wim', 'reject', { revision, reason: 'neen' }),
  },
  requestChanges: {
    step: decision(back),
    act: (real, { revision }) => decide(real, 'wim', 'request-changes', { revision, reason: 'anders' }),
  },
  takeBack: {
    step: from(['in_review', 'approved', 'scheduled', 'held', 'missed', 'failed'], back),
    act: ({ id }) => desk.mieke.post(`/posts/${id}/take-back`),
  },
  schedule: {
    step: from(['approved', 'missed', 'scheduled'], (model, minutes) =>
      to(model, 'scheduled', { publishAt: model.clock + minutes }),
    ),
    act: ({ id }, _, minutes) => desk.an.post(`/posts/${id}/schedule`, { publishAt: inMinutes(minutes) }),
  },
  unschedule: {
    step: from(['scheduled'], (model) => to(model, 'approved', { publishAt: null })),
    act: ({ id }) => desk.mieke.post(`/posts/${id}/unschedule`),
  },
  publishNow: {
    step: from(['approved', 'missed', 'scheduled'], (model) => to(model, 'scheduled', { publishAt: model.clock })),
    act: ({ id }) => desk.mieke.post(`/posts/${id}/publish-now`),
  },
  releaseFor: {
    step: from(['held'], (model, minutes) => submitted(model, model.clock + minutes)),
    act: ({ id }, _, minutes) =>
      desk.mieke.post(`/posts/${id}/release`, { attest: true, publishAt: inMinutes(minutes) }),
  },
  withdraw: {
    step: from(['draft', 'in_review', 'approved', 'scheduled', 'held', 'missed'], (model) => to(model, 'withdrawn')),
    act: ({ id }) => desk.bea.post(`/posts/${id}/withdraw`),
  },
  withdrawByAColleague: { step: () => false, act: ({ id }) => desk.joris.post(`/posts/${id}/withdraw`) },
  retract: {
    step: from(['published'], (model) => to(model, 'retracted')),
    act: ({ id }) => desk.mieke.post(`/posts/${id}/retract`, { reason: 'fout' }),
  },
  stop: {
    step: (model) => (model.stopped = true),
    act: () => desk.bea.put('/publication-stop', { active: true, reason: 'ramp' }),
  },
  endOfStop: {
    step: (model) => !(model.stopped = false),
    act: () => desk.bea.put('/publication-stop', { active: false }),
  },
  wimLeaves: { step: (model) => !(model.wimIsHere = false), act: () => wim(false) },
  wimReturns: { step: (model) => (model.wimIsHere = true), act: () => wim(true) },
  timePasses: {
    step: (model, minutes) => Boolean((model.clock += minutes)),
    act: ({ id }, _, minutes) => timePasses(app, id, minutes),
  },
  workerWorks: {
    step: (model) => {
      if (model.state !== 'scheduled' || model.publishAt === null || model.publishAt > model.clock) return true;
      if (model.clock >= model.publishAt + GRACE) return to(model, 'missed');
      if (model.stopped) return to(model, 'held', { why: 'stop' });
      if (model.agreed && !model.wimIsHere) return to(model, 'held', { why: 'other' });
      return to(model, 'published', { armed: model.armed + 1 });
    },
    act: async () => void (await publish(app)),
  },
  workerTidies: {
    step: (model) => {
      if (model.state !== 'held' || model.publishAt === null) return true;
      const late = model.clock >= model.publishAt + GRACE;
      if (model.why === 'stop' && !model.stopped) return to(model, late ? 'missed' : 'scheduled');
      return late ? to(model, 'missed') : true;
    },
    act: () => tidy(app),
  },
};

const edit = (id: string, text: string) => desk.mieke.patch(`/posts/${id}`, { text }, { 'if-match': '*' });
const wim = (active: boolean) => desk.bea.patch(`/members/${desk.wim.id}`, { active });

async function decide({ id }: Real, person: 'wim' | 'wanda' | 'mieke', verb: string, body: object): Promise<Answer> {
  const { approvals } = made<PostView>(await desk.bea.get(`/posts/${id}`));
  const last = approvals.at(-1)?.id ?? '00000000-0000-7000-8000-000000000000';
  return desk[person].post(`/approvals/${last}/${verb}`, body);
}

/** The states that lives went through. */
const passed = new Set<PostState>();

class Command implements fc.AsyncCommand<Model, Real> {
  constructor(
    private readonly name: string,
    private readonly minutes: number,
  ) {}

  check = () => true;
  toString = () => `${this.name}(${this.minutes})`;

  async run(model: Model, real: Real): Promise<void> {
    const { step, act } = LIFE[this.name]!;
    const answer = await act(real, { ...model }, this.minutes);
    const accepted = step(model, this.minutes);
    const seen = made<PostView>(await desk.bea.get(`/posts/${real.id}`));
    expect({
      after: this.toString(),
      accepted: answer ? answer.status < 300 : true,
      state: seen.state,
      revision: seen.revision.number,
    }).toEqual({ after: this.toString(), accepted, state: model.state, revision: model.revision });
    passed.add(model.state);
    await nothingLeftWithoutAYes(real, model);
  }
}

/** Straight from the tables: what was armed, and whether those words had every yes that they ask for. */
async function nothingLeftWithoutAYes({ id }: Real, { armed }: Model): Promise<void> {
  const attempts = await app.db.owner.query(
    `SELECT (a.payload->>'text') LIKE '%fusie%' AS touches, a.payload->>'text' = r.text AS same,
       EXISTS (SELECT 1 FROM approvals y WHERE y.post_id = d.post_id AND y.revision_number = d.revision_number
         AND y.state = 'approved') AS agreed
     FROM attempts a JOIN deliveries d ON d.id = a.delivery_id
     JOIN revisions r ON r.post_id = d.post_id AND r.number = d.revision_number WHERE d.post_id = $1`,
    [id],
  );
  expect(attempts).toHaveLength(armed);
  for (const { touches, same, agreed } of attempts)
    expect({ same, fine: agreed || !touches }).toEqual({ same: true, fine: true });
}

/** Ends that chance reaches seldom. */
const WHOLE_LIVES = [
  [new Command('submit', 5), new Command('publishNow', 5), new Command('workerWorks', 5), new Command('retract', 5)],
  [new Command('submitFor', 5), new Command('timePasses', 61), new Command('workerWorks', 5)],
  [new Command('editProtected', 5), new Command('submit', 5), new Command('approve', 5)],
];

it('in a few hundred lives, none of which anybody thought of', async () => {
  const minutes = fc.constantFrom(5, 7, 11, 23, 29, 61);
  const commands = Object.keys(LIFE).map((name) => minutes.map((chosen) => new Command(name, chosen)));
  // what leads on comes more often, so that more lives reach their end
  const often = ['submitFor', 'approve', 'publishNow', 'workerWorks', 'timePasses', 'editProtected'];
  const all = [
    ...commands,
    ...often.flatMap((name) => [name, name]).map((name) => minutes.map((m) => new Command(name, m))),
  ];
  const property = fc.asyncProperty(fc.commands(all, { maxCommands: MOST_COMMANDS, size: 'max' }), async (life) => {
    await Promise.all([wim(true), desk.bea.put('/publication-stop', { active: false })]);
    const { id } = await aPost(desk).draft();
    const model: Model = {
      state: 'draft',
      revision: 1,
      touches: false,
      clock: 0,
      publishAt: null,
      asked: false,
      agreed: false,
      why: null,
      stopped: false,
      wimIsHere: true,
      armed: 0,
    };
    await fc.asyncModelRun(() => ({ model, real: { id } }), life);
    await app.db.owner.query(`UPDATE deliveries SET state = 'cancelled' WHERE state IN ('scheduled', 'held')`);
    await app.db.owner.query(`UPDATE posts SET state = 'withdrawn' WHERE state = 'held'`);
  });
  await fc.assert(property, { numRuns: RUNS, endOnFailure: false, examples: WHOLE_LIVES.map((life) => [life]) });
  expect([...passed]).toEqual(
    expect.arrayContaining(['draft', 'in_review', 'scheduled', 'missed', 'published', 'retracted']),
  );
}, 3_600_000);
