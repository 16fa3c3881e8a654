/** Brings one script to life. What a making that was broken off left behind is kept, and the rest is added. */
import type { Database } from '../../common/database';
import { networks } from '../../networks';
import { administrator, createTopic, idOf, known, type Desk, type Verbs } from './desk';
import { LIVES, write } from './lives';
import { emailOf, type DemoChannel, type DemoPost, type DemoScript } from './script';
import { actorOf, readStanding, type Standing } from './standing';

const DAY_MS = 86_400_000;
const POSTS = `SELECT r.text, p.state FROM posts p JOIN revisions r ON r.post_id = p.id AND r.number = p.revision_number
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
  const channels = new Map<string, string>();
  const desk: Desk = { verbs, organisationId, worker, people, channels };
  for (const channel of script.channels) channels.set(channel.key, await connect(desk, channel, standing));
  const missing = script.topics.filter(({ key }) => !standing.topics.some((topic) => topic.key === key));
  for (const topic of missing) await createTopic(desk, topic);
  if (missing.length > 0) await sendAway(desk, script);
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
  await verbs.found.run({ slug, name, aliases, publicFigures, people });
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
  const wanted = await unmade(desk.verbs.database, desk.organisationId, script.posts);
  const drafts = [];
  for (const post of wanted) drafts.push({ post, draft: await write(desk, post) });
  await Promise.all(drafts.map(({ post, draft }) => LIVES[post.becomes](desk, post, draft)));
}

async function unmade(database: Database, organisationId: string, posts: readonly DemoPost[]) {
  const there = await database.within(organisationId, (tx) =>
    tx.rows<{ text: string; state: string }>(POSTS, [organisationId]),
  );
  return posts.filter(({ text, becomes }) => !there.some((made) => made.text === text && made.state === becomes));
}

const localPart = (email: string) => email.slice(0, email.indexOf('@'));
