import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freshDatabase, type TestDatabase } from '../../test/database';
import type { Actor } from '../common/actor';
import { newId } from '../common/ids';
import { AuditAnchors, readAnchors } from './anchors';
import { Audit } from './audit';
import { AuditLog } from './audit-log';
import { verifyAllAudits } from './verify-all-audits';
import { verifyAudit } from './verify-audit';

const EVENTS = 12;
/** As somebody would who wants to leave no trace: no trigger runs. */
const QUIETLY = `SET LOCAL session_replication_role = replica`;
const REHASH = `UPDATE audit_events e SET hash = audit_hash(e.prev_hash, e)`;

let test: TestDatabase;
let audit: Audit;
let folder: string;
let anchors: AuditAnchors;
let organisation: string;

beforeAll(async () => {
  test = await freshDatabase();
  audit = new Audit(test.database);
});

afterAll(() => test.end());

beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ruggespraak-anchors-'));
  anchors = new AuditAnchors(test.database, folder);
  organisation = await anOrganisation();
  await record(EVENTS);
});

afterEach(() => fs.rmSync(folder, { recursive: true }));

describe('a log that nobody touched', () => {
  it('is intact', async () => {
    await anchors.write();
    const { valid, events, firstBad, head } = await verify();
    expect({ valid, events, firstBad, seq: head?.seq }).toEqual({
      valid: true,
      events: EVENTS,
      firstBad: undefined,
      seq: EVENTS,
    });
  });

  it('stays so while it grows from many sides at once', async () => {
    await Promise.all(Array.from({ length: 30 }, () => record(1)));
    expect(await verify()).toMatchObject({ valid: true, events: EVENTS + 30 });
  });

  it('may be empty', async () => {
    organisation = await anOrganisation();
    expect(await verify()).toEqual({ valid: true, events: 0, head: null });
  });
});

describe('what the owner of the database does is found', () => {
  const byOwner: [string, string[], object][] = [
    ['changed details', [`UPDATE audit_events SET details = '{"n": 99}' WHERE $seq = 5`], { seq: 5, kind: 'changed' }],
    [
      'a changed time',
      [`UPDATE audit_events SET at = at - interval '1 microsecond' WHERE $seq = 1`],
      { seq: 1, kind: 'changed' },
    ],
    [
      'a changed actor',
      [`UPDATE audit_events SET actor_id = gen_random_uuid() WHERE $seq = 12`],
      { seq: 12, kind: 'changed' },
    ],
    [
      'a changed last event with its hash',
      [`UPDATE audit_events SET event = 'x' WHERE $seq = 12`, `${REHASH} WHERE $seq = 12`],
      { seq: 12, kind: 'changed' },
    ],
    [
      'a changed event with its hash',
      [`UPDATE audit_events SET event = 'x' WHERE $seq = 5`, `${REHASH} WHERE $seq = 5`],
      { seq: 5, kind: 'changed' },
    ],
    ['a changed hash', [`UPDATE audit_events SET hash = sha256('x') WHERE $seq = 5`], { seq: 5, kind: 'changed' }],
    ['a removed event', [`DELETE FROM audit_events WHERE $seq = 5`], { seq: 5, kind: 'removed' }],
    ['the first event removed', [`DELETE FROM audit_events WHERE $seq = 1`], { seq: 1, kind: 'removed' }],
    [
      'a removed event, the rest numbered anew',
      [`DELETE FROM audit_events WHERE $seq = 5`, shift(-1, 6)],
      { seq: 5, kind: 'removed' },
    ],
    ['a removed tail', [`DELETE FROM audit_events WHERE $seq > 9`], { seq: 10, kind: 'tail-removed' }],
    ['an event put in between', [shift(1, 5), insertAt('5', `sha256('x')`)], { seq: 5, kind: 'inserted' }],
    [
      'an event put in between with a good hash',
      [shift(1, 5), insertAt('5', `sha256('x')`), link(5)],
      { seq: 5, kind: 'inserted' },
    ],
    ['an event put at the end', [insertAt('13', `sha256('x')`)], { seq: 13, kind: 'inserted' }],
    [
      'an event put at the end with a good hash',
      [insertAt('13', `sha256('x')`), link(13)],
      { seq: 13, kind: 'inserted' },
    ],
    ['two neighbours exchanged', exchange(5, 6), { seq: 5, kind: 'reordered' }],
    ['two events exchanged', exchange(3, 9), { seq: 3, kind: 'reordered' }],
    ['an event without a place', [insertAt('NULL', 'NULL')], { seq: 13, kind: 'unlinked' }],
    ['an event without its hash', [`UPDATE audit_events SET hash = NULL WHERE $seq = 5`], { seq: 5, kind: 'unlinked' }],
    [
      'the head removed',
      [`DELETE FROM audit_heads WHERE organisation_id = $organisation`],
      { seq: 12, kind: 'head-missing' },
    ],
  ];

  it.each(byOwner)('%s', async (_, statements, expected) => {
    await asOwner(statements);
    const verdict = await verify();
    expect(verdict).toMatchObject({ valid: false, firstBad: expected });
  });
});

describe('what only the anchors outside show', () => {
  const cutTail = [`DELETE FROM audit_events WHERE $seq > 9`, setHead()];
  const rebuild = [
    `UPDATE audit_events SET details = '{"n": 99}' WHERE $seq = 5`,
    ...[5, 6, 7, 8, 9, 10, 11, 12].map(link),
    setHead(),
  ];

  it('a tail removed with the head set back', async () => {
    await anchors.write();
    await asOwner(cutTail);
    expect(await verifyAudit(test.database, organisation, [])).toMatchObject({ valid: true, events: 9 });
    expect(await verify()).toMatchObject({ valid: false, firstBad: { seq: 10, kind: 'tail-removed' } });
  });

  it('everything removed', async () => {
    await anchors.write();
    await asOwner([
      `DELETE FROM audit_events WHERE $seq > 0`,
      `DELETE FROM audit_heads WHERE organisation_id = $organisation`,
    ]);
    expect(await verify()).toMatchObject({ valid: false, firstBad: { seq: 1, kind: 'tail-removed' } });
  });

  it('a chain rebuilt from some point, between which two anchors', async () => {
    organisation = await anOrganisation();
    await record(3);
    await anchors.write();
    await record(9);
    await anchors.write();
    await asOwner(rebuild);
    expect(await verifyAudit(test.database, organisation, [])).toMatchObject({ valid: true, events: 12 });
    expect(await verify()).toMatchObject({ valid: false, firstBad: { seq: 12, kind: 'rebuilt', after: 3 } });
  });

  it('a removed tail over which the log went on', async () => {
    await anchors.write();
    await asOwner(cutTail);
    await record(5);
    expect(await verify()).toMatchObject({ valid: false, firstBad: { seq: 12, kind: 'rebuilt', after: 0 } });
  });
});

describe('anchors', () => {
  it('are added only for a log that grew, and say which database it was', async () => {
    await anchors.write();
    await anchors.write();
    await record(1);
    await anchors.write();
    await new AuditAnchors(test.database, folder).write();
    const [first, second, ...more] = await readAnchors(folder, organisation);
    expect([first?.seq, second?.seq, more]).toEqual([EVENTS, EVENTS + 1, []]);
    expect(first).toMatchObject({
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      system: expect.stringMatching(/^\d+$/),
      timeline: 1,
    });
  });

  it('survive a line that a crash cut short', async () => {
    await anchors.write();
    fs.appendFileSync(path.join(folder, `${organisation}.jsonl`), '{"seq":13,"ha');
    await record(1);
    await anchors.write();
    expect((await readAnchors(folder, organisation)).map(({ seq }) => seq)).toEqual([EVENTS, EVENTS + 1]);
  });
});

it('the command says of every organisation how its log is, and where it is not intact', async () => {
  const gone = newId();
  await anchors.write();
  fs.writeFileSync(path.join(folder, `${gone}.jsonl`), '');
  const whole = organisation;
  organisation = await anOrganisation();
  await record(3);
  await asOwner([`UPDATE audit_events SET event = 'x' WHERE $seq = 2`]);
  const { ok, lines } = await verifyAllAudits(test.database, folder);
  expect(ok).toBe(false);
  expect(lines).toContainEqual(`${slugOf(whole)}: 12 events, intact; 1 anchors agree.`);
  expect(lines).toContainEqual(
    expect.stringMatching(`^${slugOf(organisation)}: NOT INTACT at seq 2 \\(changed\\): event .* does not hold`),
  );
  expect(lines).toContainEqual(`${gone}: gone from the database, though 0 anchors exist.`);
});

describe('the application itself', () => {
  it.each([
    [`UPDATE audit_events SET event = 'x'`],
    [`DELETE FROM audit_events`],
    [`TRUNCATE audit_events`],
    [`UPDATE audit_heads SET seq = 1`],
    [`DELETE FROM audit_heads`],
    [
      `INSERT INTO audit_events (id, organisation_id, seq, actor, event, subject_type) SELECT gen_random_uuid(), organisation_id, 99, 'x', 'x', 'x' FROM audit_heads`,
    ],
  ])('may not: %s', async (statement) => {
    const tried = test.database.within(organisation, (tx) => tx.rows(statement));
    await expect(tried).rejects.toMatchObject({ code: '42501' });
  });

  it('does not see the log of another organisation, nor writes in it', async () => {
    const other = await anOrganisation();
    const seen = await test.database.within(other, (tx) => tx.rows('SELECT id FROM audit_events'));
    expect(seen).toEqual([]);
    const tried = test.database.within(other, (tx) => audit.record(tx, actor(), 'x', { type: 'x', id: null }));
    await expect(tried).rejects.toMatchObject({ code: '42501' });
    expect(await test.database.outside((tx) => tx.rows('SELECT id FROM audit_events'))).toEqual([]);
  });

  it('reads it by page, person, event and time', async () => {
    const log = new AuditLog(test.database, anchors);
    const all = { from: null, to: null, actor: null, event: null };
    const read = async (filter: object, below = 100, most = 100) =>
      (await log.list(organisation, { ...all, ...filter }, below, most)).map(({ seq }) => seq);
    expect(await read({}, 5, 2)).toEqual([4, 3]);
    expect(await read({ event: 'post' })).toHaveLength(EVENTS);
    expect(await read({ event: 'post.submit' })).toHaveLength(EVENTS);
    expect(await read({ event: 'pos' })).toEqual([]);
    expect(await read({ actor: 'Amina' })).toEqual([]);
    expect(await read({ actor: 'scheduler' })).toHaveLength(EVENTS);
    expect(await read({ actor: newId() })).toEqual([]);
    expect(await read({ from: new Date(Date.now() + 60_000) })).toEqual([]);
    expect(await read({ to: new Date(Date.now() + 60_000) })).toHaveLength(EVENTS);
  });
});

const slugOf = (id: string) => `o-${id}`;

const actor = (): Actor => ({ userId: null, organisationId: organisation, name: 'scheduler', roles: [], assists: [] });

const verify = async () => verifyAudit(test.database, organisation, await anchors.of(organisation));

async function anOrganisation(): Promise<string> {
  const id = newId();
  await test.owner.query('INSERT INTO organisations (id, slug, name) VALUES ($1, $2, $2)', [id, slugOf(id)]);
  return id;
}

const record = (count: number) =>
  test.database.within(organisation, async (tx) => {
    for (let n = 1; n <= count; n++)
      await audit.record(tx, actor(), 'post.submit', { type: 'post', id: newId() }, { n });
  });

function asOwner(statements: readonly string[]): Promise<void> {
  return test.owner.transaction(async (manager) => {
    for (const statement of [QUIETLY, ...statements]) {
      const here = `'${organisation}'`;
      await manager.query(
        statement.replaceAll('$seq', `organisation_id = ${here} AND seq`).replaceAll('$organisation', here),
      );
    }
  });
}

/** Through numbers that nobody has, since each may exist once. */
function shift(by: number, from: number): string {
  return `UPDATE audit_events SET seq = -seq WHERE $seq >= ${from};
    UPDATE audit_events SET seq = -seq + ${by} WHERE $seq < 0`;
}

function exchange(one: number, other: number): string[] {
  return [
    `UPDATE audit_events SET seq = -1 WHERE $seq = ${one}`,
    `UPDATE audit_events SET seq = ${one} WHERE $seq = ${other}`,
    `UPDATE audit_events SET seq = ${other} WHERE $seq = -1`,
  ];
}

function insertAt(seq: string, hash: string): string {
  return `INSERT INTO audit_events (id, organisation_id, seq, actor, event, subject_type, prev_hash, hash)
    VALUES (gen_random_uuid(), $organisation, ${seq}, 'x', 'x', 'x', ${hash}, ${hash})`;
}

function link(seq: number): string {
  return `UPDATE audit_events e SET prev_hash = b.hash, hash = audit_hash(b.hash, e)
    FROM audit_events b WHERE b.organisation_id = $organisation AND b.seq = ${seq - 1}
    AND e.organisation_id = $organisation AND e.seq = ${seq}`;
}

function setHead(): string {
  return `UPDATE audit_heads h SET seq = e.seq, hash = e.hash FROM audit_events e WHERE h.organisation_id = $organisation
    AND e.organisation_id = $organisation AND e.seq = (SELECT max(seq) FROM audit_events WHERE organisation_id = $organisation)`;
}
