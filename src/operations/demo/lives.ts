/** How a post of the demonstration comes to the state that its script names: by the verbs of those who are in it. */
import { Temporal } from 'temporal-polyfill';
import type { LocalTime } from '../../common/instants';
import type { PostView } from '../../posts/post-view';
import type { PostState } from '../../posts/workflow';
import { known, person, protect, type Desk } from './desk';
import { dueNow, holdBack, HOLDS, leaveFor, LATER, LONG_AGO, REFUSED, UNKNOWN } from './leaving';
import type { DemoPost } from './script';

type Life = (desk: Desk, script: DemoPost, draft: PostView) => Promise<unknown>;

const TIME_ZONE = 'Europe/Brussels';
const HOUR_MS = 3_600_000;

export const LIVES: Readonly<Record<PostState, Life>> = {
  draft: async (desk, script, draft) => script.reason && sendBack(desk, script, draft),
  in_review: (desk, script, draft) => submit(desk, script, draft, planned(script)),
  rejected: async (desk, script, draft) => refuse(desk, script, await submit(desk, script, draft)),
  approved: async (desk, script, draft) => agree(desk, await submit(desk, script, draft)),
  scheduled: async (desk, script, draft) => agree(desk, await submit(desk, script, draft, planned(script))),
  held: async (desk, script, draft) => {
    await plan(desk, script, draft);
    if (script.heldBy) await protect(desk, script.heldBy);
    await dueNow(desk, draft.id, HOLDS);
    await holdBack(desk, draft.id);
  },
  missed: async (desk, script, draft) => {
    await plan(desk, script, draft);
    await dueNow(desk, draft.id, LONG_AGO);
    await leaveFor(desk, draft.id, []);
  },
  publishing: (desk, script, draft) => leave(desk, script, draft, [undefined, LATER]),
  uncertain: (desk, script, draft) => leave(desk, script, draft, [UNKNOWN]),
  published: (desk, script, draft) => leave(desk, script, draft, []),
  partly_published: (desk, script, draft) => leave(desk, script, draft, [undefined, REFUSED]),
  failed: (desk, script, draft) => leave(desk, script, draft, [REFUSED]),
  withdrawn: (desk, script, draft) => desk.verbs.withdraw.run(person(desk, script.author), draft.id, script.reason),
  retracted: async (desk, script, draft) => {
    await leave(desk, script, draft, []);
    await desk.verbs.retract.run(person(desk, script.author), draft.id, script.reason ?? '');
  },
};

export function write(desk: Desk, script: DemoPost): Promise<PostView> {
  const { author, writtenBy = author, text, kind, role = 'official' } = script;
  const channels = kind ? [] : (script.channels ?? [[...desk.channels.keys()][0] ?? '']);
  return desk.verbs.create.run(person(desk, writtenBy), {
    text,
    role,
    channels: channels.map((key) => known(desk.channels, key)),
    ...(kind && { kind }),
    ...(script.writtenBy && { onBehalfOf: person(desk, author).userId ?? '' }),
  });
}

function submit(desk: Desk, { author }: DemoPost, { id, findings }: PostView, publishAt?: string | LocalTime) {
  const warnings = findings.filter(({ severity }) => severity === 'warn');
  const acknowledgements = warnings.map(({ rule, quote }) => ({
    rule,
    quote,
    reason: 'Nagelezen; zo is het bedoeld.',
  }));
  return desk.verbs.submit.run(person(desk, author), id, { acknowledgements, ...(publishAt && { publishAt }) });
}

/** Everybody who is asked says yes, until nobody is. */
async function agree(desk: Desk, post: PostView): Promise<void> {
  for (const { id, assignees, decision, revision } of post.approvals) {
    for (const { id: assignee } of decision === 'all' ? assignees : assignees.slice(0, 1)) {
      await desk.verbs.approve.run(byId(desk, assignee), id, { revision, comment: 'Akkoord.' });
    }
  }
}

async function refuse(desk: Desk, { reason = '' }: DemoPost, { approvals: [asked] }: PostView): Promise<void> {
  if (!asked) throw new Error('nobody is asked, so nobody refuses');
  const decision = { revision: asked.revision, comment: reason };
  await desk.verbs.reject.run(byId(desk, asked.assignees[0]?.id), asked.id, decision);
}

async function sendBack(desk: Desk, script: DemoPost, draft: PostView): Promise<void> {
  const {
    approvals: [asked],
  } = await submit(desk, script, draft);
  if (!asked) throw new Error('nobody is asked, so nobody sends it back');
  const decision = { revision: asked.revision, comment: script.reason ?? '' };
  await desk.verbs.requestChanges.run(byId(desk, asked.assignees[0]?.id), asked.id, decision);
}

/** An hour ahead: late enough to have every yes before, near enough to be the moment that was agreed to. */
async function plan(desk: Desk, script: DemoPost, draft: PostView): Promise<void> {
  const soon = new Date(Date.now() + HOUR_MS).toISOString();
  await agree(desk, await submit(desk, script, draft, soon));
}

async function leave(desk: Desk, script: DemoPost, draft: PostView, ends: Parameters<typeof leaveFor>[2]) {
  await plan(desk, script, draft);
  await dueNow(desk, draft.id);
  await leaveFor(desk, draft.id, ends);
}

function planned({ inDays, atHour = '09:00' }: DemoPost): LocalTime | undefined {
  if (inDays === undefined) return undefined;
  const day = Temporal.Now.plainDateISO(TIME_ZONE).add({ days: inDays });
  return { local: `${day.toString()}T${atHour}`, timeZone: TIME_ZONE };
}

function byId({ people }: Desk, id: string | undefined) {
  const found = [...people.values()].find(({ userId }) => userId === id);
  if (!found) throw new Error('somebody else was asked');
  return found;
}
