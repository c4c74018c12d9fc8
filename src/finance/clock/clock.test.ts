import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { testActor, testCall } from '#base/testing';
import { openOrdersDesk, type OrdersDesk } from '../orders/invented.ts';
import { financeRights } from '../rights.ts';
import { clockShape } from './contract.ts';
import { exportClock } from './export-clock.ts';
import { type ClockDeps, readClock } from './read-clock.ts';

const [us, beta] = ['identity--us', 'identity--beta'];
const record = 'designation--00000000-0000-4000-a000-000000000001';
const at = (time: string): string => `2026-11-23T${time}.000Z`;

/** Our own designation as it came to Beta, by Beta's receipts. */
const deps: ClockDeps = {
  desk: {
    members: async () =>
      [us, beta].map((id) => ({ id, state: 'XA', name: { ar: id, en: id.slice(10), fr: id }, active: true })),
    journeys: async (_, records) =>
      records.map((one) => ({
        record: one,
        member: beta,
        told: { received: new Date(at('07:30:01')), screened: new Date(at('07:30:04')) },
      })),
  },
};

const rightsOf = (role: string): string[] =>
  Object.entries(financeRights).flatMap(([right, roles]) =>
    (roles as readonly string[]).includes(role) ? [right] : [],
  );
const callOf = (desk: OrdersDesk, role: string) => testCall(desk.db, testActor(role, rightsOf(role)), desk.clock);
const read = async (desk: OrdersDesk, role: string) =>
  clockShape.parse(await callOf(desk, role).transact((act) => readClock(act, deps, 90)));

/** A listing that arrived, was decided on, frozen by a bank; and an own designation that Beta has. */
async function openClockDesk(): Promise<OrdersDesk> {
  await using opening = new AsyncDisposableStack();
  const desk = opening.use(await openOrdersDesk());
  await sql`update finance_designation set signed_at = ${at('07:50:00')}, visible_at = ${at('07:50:02')},
    screened_at = ${at('07:50:04')}`.execute(desk.db);
  const order = await desk.serve();
  const key = randomUUID();
  await sql`
    insert into finance_entity_key (id, entity, public_key, fingerprint, label, state, by_id, by_name, at, confirmed_id,
      confirmed_name, confirmed_at)
    values (${key}, 'exercise-bank', 'k', 'f', 'Desk', 'confirmed', 'a', 'A', now(), 'b', 'B', now())`.execute(desk.db);
  await sql`
    insert into finance_answer (entity, id, of_order, kind, statement, statement_sha256, key, signature, channel, acted_at,
      stated_at, arrived_at, by_id, by_name, state)
    values ('exercise-bank', ${randomUUID()}, ${order}, 'frozen', '{}', 's', ${key}, 's', 'api', ${at('08:20:00')}, now(),
      now(), 'bank', 'A Clerk', 'received')`.execute(desk.db);
  const dossier = randomUUID();
  await sql`
    insert into finance_dossier (id, status, record, title, search, subjects, measures, red, made_by, made_by_name, made_at,
      changed_at)
    values (${dossier}, 'new', ${record}, 'SECRET TITLE', 'secret', '{Harun Belqasim}', '{asset-freeze}', false, 'salma',
      'Salma', now(), now())`.execute(desk.db);
  await sql`
    insert into finance_dossier_step (id, dossier, kind, state, content, revision, reason, draft, authors, author_names,
      made_at, changed_at)
    values (${randomUUID()}, ${dossier}, 'issue', 'draft', '{}', 1, '', ${randomUUID()}, '{salma}', '{Salma}', now(),
      now())`.execute(desk.db);
  await sql`update finance_dossier_step set state = 'proposed', proposed_by = 'salma', proposed_by_name = 'Salma',
    proposed_at = now(), seen = 'h'`.execute(desk.db);
  await sql`update finance_dossier_step set state = 'published', second_by = 'idris', second_by_name = 'Idris',
    second_at = now(), second_approved = true, second_reason = 'Looked at it too',
    version = '2026-11-23T07:30:00.000000Z'`.execute(desk.db);
  await sql`update finance_dossier set status = 'active', version = '2026-11-23T07:30:00.000000Z', review_by = now(),
    published_at = now()`.execute(desk.db);
  await sql`
    insert into finance_report (record, version, origin, own, designation_ref, outcome, received_at, acted_at, accounts,
      amount, currency, explanation, arrived_at)
    values ('freeze-report--1', 'v', ${beta}, false, ${record}, 'frozen', now(), ${at('07:45:00')}, 2, 12500, 'USD',
      'SECRET SUM', ${at('07:55:00')})`.execute(desk.db);
  opening.move();
  return desk;
}

describe('the clock', () => {
  it('times a case here from the signature to the freeze', async () => {
    await using desk = await openClockDesk();
    const { here } = await read(desk, 'analyst');
    const [row] = here.rows;
    assert.deepEqual([row?.n, row?.case, row?.force, row?.awaits], [1, desk.case, 'binding', []]);
    assert.deepEqual(
      [row?.times.signed, row?.times.visible, row?.times.screened, row?.times.frozen],
      [at('07:50:00'), at('07:50:02'), at('07:50:04'), at('08:20:00')],
    );
    assert.ok(row?.times.decided !== undefined && row.times.reported === undefined);
    const [group] = here.groups;
    const figure = (stage: string) => group?.figures.find((one) => one.stage === stage);
    assert.deepEqual(
      ['visible', 'screened', 'frozen'].map((stage) => figure(stage)?.worst),
      [2_000, 4_000, 1_800_000],
    );
  });

  it('says what is still awaited, and forgets what an earlier listing brought', async () => {
    await using desk = await openClockDesk();
    await sql`update finance_answer set state = 'returned', reviewed_id = 'x', reviewed_name = 'X', reviewed_at = now(),
      review_reason = 'Unclear'`.execute(desk.db);
    assert.deepEqual((await read(desk, 'analyst')).here.rows[0]?.awaits, ['frozen']);
    await sql`update finance_designation set visible_at = now() + interval '1 day', screened_at = null`.execute(
      desk.db,
    );
    const [row] = (await read(desk, 'analyst')).here.rows;
    assert.equal(row?.times.decided, undefined);
    assert.ok(row?.awaits.includes('screened'));
  });

  it('times an own designation at each member, by what that member signed', async () => {
    await using desk = await openClockDesk();
    const { abroad } = await read(desk, 'auditor');
    assert.deepEqual(
      abroad.groups.map(({ member, cases }) => [member.name, cases]),
      [['beta', 1]],
    );
    assert.deepEqual(abroad.rows[0]?.times, {
      signed: at('07:30:00'),
      visible: at('07:30:01'),
      screened: at('07:30:04'),
      frozen: at('07:45:00'),
      reported: at('07:55:00'),
    });
    assert.deepEqual(abroad.rows[0]?.awaits, ['decided']);
  });

  it('tells the secretariat times and counts, and names no designation, subject, record or person', async () => {
    await using desk = await openClockDesk();
    assert.deepEqual(rightsOf('secretariat'), ['finance.clock']);
    const told = await read(desk, 'secretariat');
    const file = await exportClock(callOf(desk, 'secretariat'), deps, 90);
    const said = JSON.stringify(told) + (await buffer(file.stream)).toString();
    assert.match(said, /07:50:04/);
    const { rows } = await sql<{ secret: string }>`
      select unnest(array[id::text, name, ref, reasons, criterion, legal_basis, list]) as secret from finance_designation
      union select unnest(array[id::text, title, record, made_by_name]) from finance_dossier
      union select unnest(array[id::text, holder_name, number, letter, entity]) from finance_order
      union select unnest(array[name, id::text, ref]) from finance_subject
      union select unnest(array[id::text, by_name, second_name, ground, reason]) from finance_case_decision
      union select unnest(array[record, explanation, amount::text]) from finance_report
      union select unnest(array[id::text, state]) from finance_alert union select id::text from finance_case`.execute(
      desk.db,
    );
    const secrets = rows.map(({ secret }) => secret).filter((secret) => secret !== null && secret.length > 4);
    assert.ok(secrets.length > 20);
    for (const secret of secrets) if (secret !== 'decided') assert.ok(!said.includes(secret), secret);
  });

  it('is closed to whoever does not hold its right', async () => {
    await using desk = await openClockDesk();
    await assert.rejects(read(desk, 'reporter'), { code: 'forbidden' });
    await assert.rejects(exportClock(callOf(desk, 'operator'), deps, 90), { code: 'forbidden' });
  });
});
