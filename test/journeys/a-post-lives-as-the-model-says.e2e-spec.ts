/** Whatever people, workers, the network and the clock do, in any order: the post is where a model of its life says. */
import fc from 'fast-check';
import type { PostState } from '../../src/posts/workflow';
import { ACTS, type Act } from '../lives/acts';
import { wrongs } from '../lives/invariants';
import { newLife, type ChannelName, type Life } from '../lives/life';
import { look, type Seen } from '../lives/look';
import { PEOPLE, type Step } from '../lives/people';
import { RealWorker } from '../lives/real-worker';
import { clear, draft, openStage, type Stage } from '../lives/stage';
import { WORKER } from '../lives/worker';

const FEWEST_COMMANDS = Number(process.env['MODEL_COMMANDS'] ?? 10_000);
const MOST_COMMANDS = 60;
const LIVES_AT_A_TIME = 25;

let stage: Stage;
let worker: RealWorker;

beforeAll(async () => {
  stage = await openStage();
  worker = new RealWorker(stage);
});

afterAll(() => stage.stop());

const STEPS: Record<string, Step> = { ...PEOPLE, ...WORKER };
const actOf = (name: string): Act => ({ ...ACTS, ...worker.acts })[name as keyof typeof ACTS];

interface Real {
  postId: string;
  seen: Seen;
}

/** The states that lives went through. */
const passed = new Set<PostState>();
let commandsRun = 0;

class Command implements fc.AsyncCommand<Life, Real> {
  constructor(
    private readonly name: string,
    private readonly minutes: number,
  ) {}

  check = () => true;
  toString = () => `${this.name}(${this.minutes})`;

  async run(life: Life, real: Real): Promise<void> {
    const scene = { stage, postId: real.postId, life: structuredClone(life), seen: real.seen, minutes: this.minutes };
    const answer = await actOf(this.name)(scene);
    const accepted = STEPS[this.name]!(life, this.minutes);
    if (this.name === 'timePasses') worker.sleeps(this.minutes);
    if (this.name === 'anew') worker.drops();
    real.postId = scene.postId;
    if (this.name in WORKER) await worker.waitsLonger(real.postId);
    const before = this.name === 'anew' ? await look(stage, real.postId) : real.seen;
    real.seen = await look(stage, real.postId);
    commandsRun += 1;
    passed.add(life.state);
    expect({
      after: this.toString(),
      accepted: answer ? answer.status < 300 : true,
      state: real.seen.state,
      revision: real.seen.revision,
      deliveries: Object.fromEntries(Object.entries(real.seen.deliveries).map(([name, { state }]) => [name, state])),
      wrong: wrongs(real.seen, before, life),
    }).toEqual({
      after: this.toString(),
      accepted,
      state: life.state,
      revision: life.revision,
      deliveries: Object.fromEntries(Object.entries(life.deliveries).map(([name, { state }]) => [name, state])),
      wrong: [],
    });
  }
}

const five = (...names: string[]) => names.map((name) => new Command(name, 5));

/** Ends that chance reaches seldom. */
const WHOLE_LIVES = [
  five('submit', 'publishNow', 'workerWorks', 'retract', 'workerTidies'),
  [...five('submitFor'), new Command('timePasses', 61), ...five('workerWorks')],
  five('editProtected', 'submit', 'approve', 'publishNow', 'workerWorks'),
  five(
    'submit',
    'publishNow',
    'takenThenReset',
    'workerSends',
    'workerDies',
    'workerTidies',
    'timePasses',
    'workerWorks',
  ),
  [
    ...five('submit', 'publishNow', 'takenThenReset', 'workerWorks'),
    new Command('timePasses', 61),
    ...five('workerWorks', 'workerTidies'),
  ],
  [...five('submit', 'publishNow', 'answers422', 'workerWorks', 'retry', 'workerWorks')],
  [
    ...five('submit', 'publishNow', 'answers503', 'workerWorks'),
    new Command('timePasses', 61),
    ...five('workerWorks', 'resolve', 'retry', 'workerWorks'),
  ],
];

const minutes = fc.constantFrom(5, 7, 11, 23, 29, 61);
const command = (name: string) => minutes.map((chosen) => new Command(name, chosen));
/** What leads on comes more often, so that more lives reach their end. */
const OFTEN = [
  'submitFor',
  'submit',
  'approve',
  'publishNow',
  'workerWorks',
  'timePasses',
  'editProtected',
  'workerTidies',
];

async function lives(channels: readonly ChannelName[], life: Iterable<fc.AsyncCommand<Life, Real>>): Promise<void> {
  const { desk } = stage;
  await Promise.all([
    desk.bea.patch(`/members/${desk.wim.id}`, { active: true }),
    desk.bea.put('/publication-stop', { active: false }),
  ]);
  worker.drops();
  const real = { postId: await draft(stage, channels), seen: undefined as unknown as Seen };
  real.seen = await look(stage, real.postId);
  const model = { ...newLife(channels), faults: stage.faults };
  await fc.asyncModelRun(() => ({ model, real }), life);
  await clear(stage, real.postId);
}

it('in as many lives as ten thousand commands make', async () => {
  const all = [...Object.keys(STEPS), ...OFTEN, ...OFTEN].map(command);
  const channels = fc.constantFrom<readonly ChannelName[]>(
    ['network'],
    ['site', 'network'],
    ['site', 'network'],
    ['site'],
  );
  const property = fc.asyncProperty(channels, fc.commands(all, { maxCommands: MOST_COMMANDS, size: 'max' }), lives);
  const examples = WHOLE_LIVES.map((life): [readonly ChannelName[], Command[]] => [['network'], life]);
  await fc.assert(property, { numRuns: examples.length, examples, endOnFailure: false });
  while (commandsRun < FEWEST_COMMANDS) await fc.assert(property, { numRuns: LIVES_AT_A_TIME, endOnFailure: false });
  expect([...passed]).toEqual(
    expect.arrayContaining([
      'draft',
      'in_review',
      'scheduled',
      'missed',
      'published',
      'retracted',
      'uncertain',
      'failed',
    ]),
  );
}, 3_600_000);
