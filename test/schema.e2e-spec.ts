/** The schema against what reads it: the entities, the two tables of states, and the life of a post as it is told. */
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { migrations } from '../migrations';
import { entities } from '../src/entities';
import { MOVES, STATES, type PostState, type Verb } from '../src/posts/workflow';
import { DELIVERY_MOVES, DELIVERY_STATES, hasEnded } from '../src/publishing/delivery-workflow';
import { freshDatabase, type TestDatabase } from './database';

let db: TestDatabase;

beforeAll(async () => {
  db = await freshDatabase(entities);
});

afterAll(() => db.end());

const tablesOf = async (owner: DataSource): Promise<string[]> =>
  (
    await owner.query(
      `SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1`,
    )
  )
    .map(({ relname }: { relname: string }) => relname)
    .filter((name: string) => name !== 'migrations');

const objectsOf = (owner: DataSource) =>
  owner.query(`
    SELECT 'column' AS kind, table_name || '.' || column_name AS name, data_type || is_nullable || coalesce(column_default, '') AS is
      FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'migrations'
    UNION ALL SELECT 'constraint', conrelid::regclass || '.' || conname, pg_get_constraintdef(oid) FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text <> 'migrations'
    UNION ALL SELECT 'index', indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'migrations'
    UNION ALL SELECT 'function', p.oid::regprocedure::text, md5(prosrc) FROM pg_proc p WHERE pronamespace = 'public'::regnamespace
    UNION ALL SELECT 'policy', tablename || '.' || policyname, coalesce(qual, '') || coalesce(with_check, '') FROM pg_policies
      WHERE schemaname = 'public'
    UNION ALL SELECT 'trigger', tgrelid::regclass || '.' || tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL SELECT 'right', table_name || ' ' || privilege_type, grantee FROM information_schema.role_table_grants
      WHERE grantee = 'ruggespraak_app' AND table_schema = 'public'
    ORDER BY 1, 2, 3`);

describe('the migrations', () => {
  const undoAll = async (owner: DataSource) => {
    for (let undone = 0; undone < migrations.length; undone += 1)
      await owner.undoLastMigration({ transaction: 'each' });
  };

  it('go down to nothing and up to the same again', async () => {
    const own = await freshDatabase();
    const first = await objectsOf(own.owner);
    await undoAll(own.owner);
    expect(await tablesOf(own.owner)).toEqual([]);
    expect(await objectsOf(own.owner)).toEqual([]);
    await own.owner.runMigrations({ transaction: 'each' });
    expect(await objectsOf(own.owner)).toEqual(first);
    await own.end();
  });

  it('go down, and up again, also where something was written', async () => {
    const own = await freshDatabase();
    await fill(own.owner);
    await undoAll(own.owner);
    expect(await tablesOf(own.owner)).toEqual([]);
    await own.owner.runMigrations({ transaction: 'each' });
    await fill(own.owner);
    await own.end();
  });

  it('are listed once each, in the order of their time', () => {
    const names = migrations.map(({ name }) => name);
    const times = names.map((name) => Number(/\d{14}$/.exec(name)?.[0]));
    expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
  });
});

/** A row where others hang from it; triggers and foreign keys must let it go again. */
async function fill(owner: DataSource): Promise<void> {
  const [organisation, user, post] = [randomUUID(), randomUUID(), randomUUID()];
  await owner.query(`INSERT INTO organisations (id, slug, name) VALUES ($1, $2, 'Zonnedaal')`, [
    organisation,
    `z-${post}`,
  ]);
  await owner.query(`INSERT INTO users (id, email, name) VALUES ($1, $2, 'Mieke')`, [
    user,
    `${user}@zonnedaal.example`,
  ]);
  await owner.query(
    `INSERT INTO posts (id, organisation_id, kind, state, author_id, created_by) VALUES ($1, $2, 'post', 'draft', $3, $3)`,
    [post, organisation, user],
  );
  await owner.query(
    `INSERT INTO revisions (id, organisation_id, post_id, number, hash, text, role, edited_by, findings, policy_version)
     VALUES ($1, $2, $3, 1, repeat('0', 64), 'a', 'official', $4, '[]', 1)`,
    [randomUUID(), organisation, post, user],
  );
  await owner.query(
    `INSERT INTO audit_events (id, organisation_id, actor, event, subject_type) VALUES ($1, $2, 'a', 'b', 'c')`,
    [randomUUID(), organisation],
  );
}

it('the entities ask for nothing that the migrations do not make', async () => {
  const { upQueries } = await db.owner.driver.createSchemaBuilder().log();
  // An entity says what a row holds. What keeps rows right (checks, foreign keys, indexes) stands in the migrations
  // alone, so TypeORM would drop it; that, and nothing else, is expected here.
  const tolerated = /^(DROP INDEX |ALTER TABLE "\w+" DROP CONSTRAINT )/;
  expect(upQueries.map(({ query }) => query).filter((query) => !tolerated.test(query))).toEqual([]);
});

it('every table that is no entity is known by name', async () => {
  const known = new Set(entities.map((entity) => db.owner.getMetadata(entity).tableName));
  const others = (await tablesOf(db.owner)).filter((name) => !known.has(name));
  expect(others).toEqual([
    'audit_heads',
    'idempotency_keys',
    'publication_epoch',
    'recovery_codes',
    'refresh_tokens',
    'second_factors',
    'sign_in_failures',
  ]);
});

describe('the checks of the database', () => {
  const wordsOf = async (constraint: string): Promise<string[]> => {
    const [row] = await db.owner.query(
      'SELECT pg_get_constraintdef(oid) AS def FROM pg_constraint WHERE conname = $1',
      [constraint],
    );
    return [...String(row?.def).matchAll(/'([a-z_]+)'/g)].map(([, word]) => String(word)).sort();
  };

  it('know the states of a post that the workflow knows', async () => {
    expect(await wordsOf('posts_state_known')).toEqual(Object.keys(STATES).sort());
  });

  it('know the states of a delivery that its workflow knows', async () => {
    expect(await wordsOf('deliveries_state_known')).toEqual([...DELIVERY_STATES].sort());
  });

  it('name every constraint and index for a reader', async () => {
    const rows = await db.owner
      .query(`SELECT indexname AS name FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'migrations'
      UNION SELECT conname FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text <> 'migrations'`);
    const hashed = rows
      .map(({ name }: { name: string }) => name)
      .filter((name: string) => /^[A-Z]+_[0-9a-f]{20,}/.test(name));
    expect(hashed).toEqual([]);
  });
});

/** The life of a post as people are told it: from where, by which word, to where. */
const LIFE: Readonly<Record<PostState, Partial<Record<Verb, readonly PostState[]>>>> = {
  draft: { edit: ['draft'], submit: ['in_review', 'approved', 'scheduled'], withdraw: ['withdrawn'] },
  in_review: {
    approve: ['in_review', 'approved', 'scheduled'],
    reject: ['rejected'],
    'request-changes': ['draft'],
    'take-back': ['draft'],
    withdraw: ['withdrawn'],
  },
  rejected: { edit: ['draft'] },
  approved: {
    schedule: ['scheduled'],
    'publish-now': ['scheduled'],
    'take-back': ['draft'],
    withdraw: ['withdrawn'],
  },
  scheduled: {
    arm: ['publishing'],
    unschedule: ['approved'],
    schedule: ['scheduled'],
    'publish-now': ['scheduled'],
    'take-back': ['draft'],
    withdraw: ['withdrawn'],
    hold: ['held'],
    miss: ['missed'],
    doubt: ['uncertain'],
  },
  held: {
    release: ['scheduled', 'in_review', 'missed'],
    miss: ['missed'],
    doubt: ['uncertain'],
    'take-back': ['draft'],
    withdraw: ['withdrawn'],
  },
  missed: { schedule: ['scheduled'], 'publish-now': ['scheduled'], 'take-back': ['draft'], withdraw: ['withdrawn'] },
  publishing: { settle: ['publishing', 'uncertain', 'published', 'partly_published', 'failed'] },
  uncertain: { settle: ['publishing', 'uncertain', 'published', 'partly_published', 'failed'] },
  published: { retract: ['retracted'] },
  partly_published: { retract: ['retracted'], 'retry-channels': ['publishing'] },
  failed: { retry: ['scheduled'], 'take-back': ['draft'] },
  withdrawn: {},
  retracted: {},
};

describe('the workflow', () => {
  it.each(Object.keys(STATES) as PostState[])(
    'lets a post that is %s do what people are told, and nothing else',
    (state) => {
      const moves = (Object.keys(MOVES) as Verb[]).filter((verb) =>
        (MOVES[verb].from as readonly PostState[]).includes(state),
      );
      const told = Object.fromEntries(Object.entries(LIFE[state]).map(([verb, to]) => [verb, [...to].sort()]));
      expect(Object.fromEntries(moves.map((verb) => [verb, [...MOVES[verb].to].sort()]))).toEqual(told);
    },
  );

  it('lets nobody decide, send or stand behind it who may not', () => {
    expect(MOVES.submit.by).toEqual(['author']);
    for (const verb of ['approve', 'reject', 'request-changes'] as const)
      expect(MOVES[verb].by).toEqual(['woordvoerder']);
    for (const verb of ['arm', 'hold', 'miss'] as const) expect(MOVES[verb].by).toEqual(['scheduler']);
  });

  it('has no way from what may have been sent back to what can be cancelled', () => {
    const moves = Object.values(DELIVERY_MOVES) as { from: readonly string[]; to: string }[];
    const after = (from: string[]): string[] =>
      moves.filter((move) => from.some((state) => move.from.includes(state))).map(({ to }) => to);
    const cancellable = ['scheduled', 'claimed', 'held', 'cancelled'];
    const proven = DELIVERY_MOVES['not-sent']; // no byte left
    expect(proven).toEqual({ from: ['sending'], to: 'scheduled' });
    for (const state of ['uncertain', 'resend', 'resend_claimed', 'published', 'retracted']) {
      expect([state, after([state]).filter((to) => cancellable.includes(to))]).toEqual([state, []]);
    }
  });

  it('has an end for every delivery', () => {
    for (const state of DELIVERY_STATES.filter(hasEnded)) {
      const by = Object.entries(DELIVERY_MOVES).filter(([, { from }]) => (from as readonly string[]).includes(state));
      const byHand = ['retry', 'wait-again', 'retract', 'decide-published', 'decide-not-published'];
      const byProof = ['find', 'publish-again', 'expire', 'disprove'];
      expect(by.map(([name]) => name).filter((name) => ![...byHand, ...byProof].includes(name))).toEqual([]);
    }
  });
});
