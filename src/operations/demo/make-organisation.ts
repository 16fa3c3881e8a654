/** Brings one script to life. What a making that was broken off left behind is kept, and the rest is added. */
import { networks } from '../../networks';
import { MOVES, type PostState } from '../../posts/workflow';
import { administrator, idOf, known, protect, type Desk, type Verbs } from './desk';
import { LIVES, write } from './lives';
import { emailOf, type DemoChannel, type DemoPost, type DemoScript } from './script';
import { actorOf, readStanding, type Standing } from './standing';

const DAY_MS = 86_400_000;
const BROKEN_OFF = 'Het klaarzetten van het voorbeeld werd afgebroken.';
const POSTS = `SELECT p.id, r.text, p.state FROM posts p JOIN revisions r ON r.post_id = p.id AND r.number = p.revision_number
  WHERE p.organisation_id = $1`;

export interface Making {
  readonly verbs: Verbs;
  readonly worker: string;
  /** By e-mail address. */
  readonly passwords: Readonly<Record<string, string>>;
}

export async function makeOrganisation({ verbs, worker, passwords }: Making, script: DemoScript): Promise<void> {
  const standing = await founded(verbs, script, passwords);
  const organisationId = standing.organisation.id;
  const people = new Map(standing.people.map((one) => [localPart(one.email), actorOf(organisationId, one)]));
  const [channels, topics] = [new Map<string, string>(), new Set(standing.topics.map(({ key }) => key))];
  const desk: Desk = { verbs, organisationId, worker, people, channels, topics };
  for (const channel of script.channels) channels.set(channel.key, await connect(desk, channel, standing));
  for (const topic of script.topics) await protect(desk, topic);
  if (standing.absences === 0) await sendAway(desk, script);
  await makePosts(desk, script);
}

async function founded(verbs: Verbs, script: DemoScript, passwords: Making['passwords']): Promise<Standing> {
  const there = await readStanding(verbs.database, script.slug);
  if (there) return there;
  const { slug, name, aliases, publicFigures } = script;
  const people = script.people.map((one) => ({
    name: one.name,
    email: emailOf(script, one),
    password: known(new Map(Object.entries(passwords)), emailOf(script, one)),
    roles: one.roles,
    assists: (one.assists ?? []).map((key) => emailOf(script, { key })),
  }));
  await verbs.found.run({ slug, name, aliases, publicFigures, people, trial: true });
  const standing = await readStanding(verbs.database, slug);
  if (!standing) throw new Error(`${slug} was founded, but is not there`);
  return standing;
}

/** On our own public page: it needs no account of anybody, and delivers for real. */
async function connect(desk: Desk, { name, role, owner }: DemoChannel, { channels }: Standing): Promise<string> {
  const there = channels.find((channel) => channel.name === name);
  if (there) return there.id;
  const network = networks.find(({ hosted }) => hosted)?.id ?? '';
  const input = { network, name, role, ...(owner && { owner: idOf(desk, owner) }) };
  return (await desk.verbs.connectChannel.run(administrator(desk), input)).id;
}

async function sendAway(desk: Desk, { absences }: DemoScript): Promise<void> {
  for (const { who, substitute, from, until } of absences) {
    await desk.verbs.addAbsence.run(administrator(desk), {
      userId: idOf(desk, who),
      substituteId: idOf(desk, substitute),
      startsAt: new Date(Date.now() + from * DAY_MS),
      endsAt: new Date(Date.now() + until * DAY_MS),
    });
  }
}

/** Written one after the other, so that they stand in the order of the script; then each goes its own way. */
async function makePosts(desk: Desk, script: DemoScript): Promise<void> {
  const there = await desk.verbs.database.within(desk.organisationId, (tx) =>
    tx.rows<MadePost>(POSTS, [desk.organisationId]),
  );
  await clearAway(desk, script.posts, there);
  const drafts = [];
  for (const post of script.posts.filter((one) => !there.some((made) => isMade(one, made))))
    drafts.push({ post, draft: await write(desk, post) });
  await Promise.all(drafts.map(({ post, draft }) => LIVES[post.becomes](desk, post, draft)));
}

/** What was left half-way would go out a second time. */
async function clearAway(desk: Desk, posts: readonly DemoPost[], there: readonly MadePost[]): Promise<void> {
  const canEnd: readonly PostState[] = MOVES.withdraw.from;
  for (const made of there) {
    const script = posts.find(({ text }) => text === made.text);
    if (!script || isMade(script, made) || !canEnd.includes(made.state)) continue;
    await desk.verbs.withdraw.run(administrator(desk), made.id, BROKEN_OFF);
  }
}

interface MadePost {
  readonly id: string;
  readonly text: string;
  readonly state: PostState;
}

const isMade = ({ text, becomes }: DemoPost, made: MadePost) => made.text === text && made.state === becomes;

const localPart = (email: string) => email.slice(0, email.indexOf('@'));
