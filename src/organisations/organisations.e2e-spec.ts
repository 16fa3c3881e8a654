import { freshDatabase, type TestDatabase } from '../../test/database';
import { Audit } from '../audit/audit';
import { AuditEvent } from '../audit/audit-event.entity';
import type { Actor, Role } from '../common/actor';
import { newId } from '../common/ids';
import { Absence } from './absence.entity';
import { Absences } from './absences';
import { AddAbsence } from './add-absence';
import { AddMember } from './add-member';
import { ChangeMember } from './change-member';
import { Members } from './members';
import { Membership } from './membership.entity';
import { Organisation } from './organisation.entity';
import { passwordFits } from './passwords';
import { RemoveAbsence } from './remove-absence';
import { readStop, StopPublication } from './stop-publication';
import { User } from './user.entity';

const HOUR = 3_600_000;
let test: TestDatabase;
let members: Members;
let absences: Absences;
let verbs: ReturnType<typeof allVerbs>;
let boss: Actor;

beforeAll(async () => {
  test = await freshDatabase([AuditEvent, Organisation, User, Membership, Absence]);
  members = new Members(test.database);
  absences = new Absences();
  verbs = allVerbs();
});

beforeEach(async () => {
  boss = await aMember(await anOrganisation(), 'administrator');
});

afterAll(() => test.end());

it('the entities say what the migrations made', async () => {
  const { upQueries } = await test.owner.driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query)).toEqual([]);
});

describe('a member', () => {
  it('joins with a password that is handed over once', async () => {
    const { member, password } = await verbs.add.run(boss, { email: 'Bo@Zemst.be', name: 'Bo', roles: ['mandataris'] });
    expect(member).toMatchObject({
      email: 'bo@zemst.be',
      name: 'Bo',
      roles: ['mandataris'],
      active: true,
      rolesChangedBy: boss.userId,
    });
    const [stored] = await test.owner.query('SELECT password_hash FROM users WHERE id = $1', [member.id]);
    expect(await passwordFits(stored.password_hash, password!)).toBe(true);
    expect(await events()).toEqual(['member.added']);
    await expect(verbs.add.run(boss, { email: 'bo@zemst.be', roles: ['auditor'] })).rejects.toMatchObject({
      code: 'already-member',
    });
    expect(await events()).toEqual(['member.added', 'member.added.refused']);
  });

  it('keeps the account of another organisation, even when both add them at once', async () => {
    const other = await aMember(await anOrganisation(), 'administrator');
    const input = { email: `${newId()}@zemst.be`, name: 'Cas', roles: ['auditor'] as Role[] };
    const [here, there] = await Promise.all([verbs.add.run(boss, input), verbs.add.run(other, input)]);
    expect(here.member.id).toBe(there.member.id);
    expect([here.password, there.password].filter(Boolean)).toHaveLength(1);
  });

  it('drafts only for mandatarissen of the organisation', async () => {
    const stranger = await aMember(await anOrganisation(), 'mandataris');
    const assists = [stranger.userId!];
    const tried = verbs.add.run(boss, { email: 'dé@x.be', name: 'D', roles: ['assistant'], assists });
    await expect(tried).rejects.toMatchObject({ status: 422, more: { errors: [{ pointer: '/assists/0' }] } });
  });

  it('bears who last gave them their roles, and when', async () => {
    const other = await aMember(boss.organisationId, 'mandataris');
    const before = await verbs.change.run(boss, other.userId!, { roles: ['mandataris'], active: true });
    expect(before.rolesChangedBy).toBeNull();
    const after = await verbs.change.run(boss, other.userId!, { roles: ['woordvoerder'] });
    expect(after).toMatchObject({ roles: ['woordvoerder'], rolesChangedBy: boss.userId });
    expect(after.rolesChangedAt.getTime()).toBeGreaterThan(before.rolesChangedAt.getTime());
    expect(await members.current(other.userId!, boss.organisationId)).toMatchObject({ roles: ['woordvoerder'] });
  });

  it('is out at once in the process that deactivated them', async () => {
    const other = await aMember(boss.organisationId, 'mandataris');
    expect(await members.current(other.userId!, boss.organisationId)).toMatchObject({ userId: other.userId });
    await verbs.change.run(boss, other.userId!, { active: false });
    expect(await members.current(other.userId!, boss.organisationId)).toBeNull();
  });

  it('of another organisation does not exist', async () => {
    const stranger = await aMember(await anOrganisation(), 'mandataris');
    await expect(verbs.change.run(boss, stranger.userId!, { active: false })).rejects.toMatchObject({
      code: 'not-found',
    });
    const seen = await within((tx) => members.list(tx, 'ffffffff-ffff-ffff-ffff-ffffffffffff', 100));
    expect(seen.map(({ id }) => id)).toEqual([boss.userId]);
    expect(await within((tx) => members.names(tx, [stranger.userId, boss.userId]))).toEqual(
      new Map([[boss.userId, 'Amina']]),
    );
  });

  it('who is the last administrator stays so', async () => {
    await expect(verbs.change.run(boss, boss.userId!, { roles: ['auditor'] })).rejects.toMatchObject({
      code: 'last-administrator',
    });
    await expect(verbs.change.run(boss, boss.userId!, { active: false })).rejects.toMatchObject({
      code: 'last-administrator',
    });
    const second = await aMember(boss.organisationId, 'administrator');
    const both = await Promise.allSettled([
      verbs.change.run(boss, second.userId!, { roles: ['auditor'] }),
      verbs.change.run(second, boss.userId!, { roles: ['auditor'] }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('an absence', () => {
  let amina: Actor;
  let bo: Actor;

  beforeEach(async () => {
    amina = await aMember(boss.organisationId, 'woordvoerder');
    bo = await aMember(boss.organisationId, 'woordvoerder');
  });

  it('names who decides meanwhile', async () => {
    const row = await verbs.away.run(amina, away(amina, bo));
    expect(row).toMatchObject({ userId: amina.userId, substituteId: bo.userId });
    const at = (hours: number) =>
      within((tx) => absences.standIns(tx, [amina.userId!, bo.userId!], new Date(Date.now() + hours * HOUR)));
    expect([...(await at(5))]).toEqual([
      [amina.userId, bo.userId],
      [bo.userId, bo.userId],
    ]);
    expect([...(await at(50))]).toEqual([
      [amina.userId, amina.userId],
      [bo.userId, bo.userId],
    ]);
    await verbs.back.run(amina, row.id);
    expect(await within((tx) => absences.list(tx, null, 'ffffffff-ffff-ffff-ffff-ffffffffffff', 9))).toEqual([]);
    expect(await events()).toEqual(['absence.added', 'absence.removed']);
  });

  it('makes no loop, also of two that are added at once', async () => {
    const both = await Promise.allSettled([
      verbs.away.run(amina, away(amina, bo)),
      verbs.away.run(bo, away(bo, amina)),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'substitute-loop', status: 409 },
    });
  });

  it('must make sense', async () => {
    const mandataris = await aMember(boss.organisationId, 'mandataris');
    const stranger = await aMember(await anOrganisation(), 'woordvoerder');
    const tries: [Actor, ReturnType<typeof away>, string][] = [
      [amina, away(amina, amina), 'substitute-self'],
      [amina, away(amina, mandataris), 'not-a-woordvoerder'],
      [amina, away(amina, stranger), 'not-a-woordvoerder'],
      [boss, away(stranger, bo), 'not-a-member'],
      [amina, away(amina, bo, 5, 5), 'ends-before-start'],
      [amina, away(amina, bo, -5, -1), 'time-past'],
    ];
    for (const [who, absence, code] of tries) {
      await expect(verbs.away.run(who, absence)).rejects.toMatchObject({ status: 422, more: { errors: [{ code }] } });
    }
  });

  it('is arranged by who is away or an administrator', async () => {
    await expect(verbs.away.run(bo, away(amina, bo))).rejects.toMatchObject({ code: 'not-your-absence' });
    const { id } = await verbs.away.run(boss, away(amina, bo));
    await expect(verbs.back.run(bo, id)).rejects.toMatchObject({ code: 'not-your-absence' });
    await expect(verbs.back.run(await aMember(await anOrganisation(), 'administrator'), id)).rejects.toMatchObject({
      code: 'not-found',
    });
    await verbs.back.run(amina, id);
  });
});

it('a publication stop says who, why and what had left already', async () => {
  await expect(verbs.stop.run(boss, true, undefined)).rejects.toMatchObject({ code: 'invalid-input' });
  const { stop, alreadySending } = await verbs.stop.run(boss, true, 'storing');
  expect(stop).toMatchObject({
    active: true,
    reason: 'storing',
    by: boss.userId,
    byName: 'Amina',
    at: expect.any(Date),
  });
  expect(alreadySending).toEqual([]);
  await verbs.stop.run(boss, false, undefined);
  expect(await within((tx) => readStop(tx, boss.organisationId))).toEqual({
    active: false,
    reason: null,
    by: null,
    byName: null,
    at: null,
    frozenAt: null,
  });
  expect(await events()).toEqual(['publication.stopped.refused', 'publication.stopped', 'publication.resumed']);
});

function allVerbs() {
  const { database } = test;
  const audit = new Audit(database);
  return {
    add: new AddMember(database, members, audit),
    change: new ChangeMember(database, members, audit),
    away: new AddAbsence(database, members, absences, audit),
    back: new RemoveAbsence(database, absences, audit),
    stop: new StopPublication(database, audit),
  };
}

async function anOrganisation(): Promise<string> {
  const id = newId();
  await test.owner.query('INSERT INTO organisations (id, slug, name) VALUES ($1, $2, $2)', [id, `o-${id}`]);
  return id;
}

async function aMember(organisationId: string, ...roles: Role[]): Promise<Actor> {
  const userId = newId();
  await test.owner.query('INSERT INTO users (id, email, name) VALUES ($1, $2, $3)', [
    userId,
    `${userId}@zemst.be`,
    'Amina',
  ]);
  await test.owner.query('INSERT INTO memberships (id, organisation_id, user_id, roles) VALUES ($1, $2, $3, $4)', [
    newId(),
    organisationId,
    userId,
    roles,
  ]);
  return { userId, organisationId, name: 'Amina', roles, assists: [] };
}

function away(who: Actor, substitute: Actor, from = 1, to = 24) {
  const at = (hours: number) => new Date(Date.now() + hours * HOUR);
  return { userId: who.userId!, substituteId: substitute.userId!, startsAt: at(from), endsAt: at(to) };
}

const within = <T>(work: Parameters<typeof test.database.within<T>>[1]) =>
  test.database.within(boss.organisationId, work);

const events = async (): Promise<string[]> =>
  (
    await test.owner.query('SELECT event FROM audit_events WHERE organisation_id = $1 ORDER BY seq', [
      boss.organisationId,
    ])
  ).map(({ event }: { event: string }) => event);
