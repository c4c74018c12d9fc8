import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { outgoing, receive, type State } from '../../src/exchange/invented.ts';
import { begin, type DossierState, on, openDossiers, propose, publish, second, written } from './invented.ts';

/** Ways around the two people and the law that do not go through a dossier's own door. */
describe('no way around designates, or keeps a designation alive', () => {
  let house: DossierState;
  let there: DossierState;
  let north: State;
  let south: State;
  before(async () => {
    [house, there] = await Promise.all([openDossiers(0), openDossiers(1)]);
    [north, south] = [house.state, there.state];
  });
  after(async () => {
    await house[Symbol.asyncDispose]();
    await there[Symbol.asyncDispose]();
  });
  const caseOf = async (of: State, record: string) =>
    (
      await sql<{ status: string; state: string; effect: boolean }>`
        select d.status, c.state, c.effect from finance_designation d join finance_case c on c.designation = d.id
        where d.ref = ${record}`.execute(of.opened.db)
    ).rows[0];
  const latest = async (from: State, to: State, id: string) =>
    (await outgoing(from, to)).filter((record) => record.id === id);
  /** As a file of signed records that somebody brings. */
  const bring = (to: State, member: string, objects: readonly unknown[]) =>
    to.gate.admit(to.node, { from: { member }, content: objects.map((one) => Buffer.from(JSON.stringify(one))) });

  it('a bundle: what names no law is held, whoever signed it; what is not signed by its state, too', async () => {
    const view = await publish(house, await written(house, { title: 'Designation 1' }));
    const [signed] = await latest(north, south, view.record);
    const bare = JSON.parse(signed?.body ?? '{}') as Record<string, unknown>;
    const lawless = { ...bare, id: 'designation--5d9f4a39-55e1-4c5f-9b9c-0b7a33f2b377', legal_basis: undefined };
    const [unsigned] = await bring(south, north.id, [lawless]);
    assert.deepEqual([unsigned?.state, unsigned?.code], ['quarantined', 'breaks-must']);
    // Another word in what was signed.
    const [forged] = await bring(south, north.id, [{ ...bare, measures: ['travel-ban'] }]);
    assert.equal(forged?.state, 'quarantined');
    // A state without our door could still sign it: it stays outside by its shape.
    const { legal_basis: _, criterion: __, ...less } = bare;
    const out = Object.fromEntries(
      Object.entries(less).filter(([name]) => !['created', 'modified', 'object_marking_refs'].includes(name)),
    );
    await assert.rejects(
      receive(
        south,
        await north.as('omar').transact((act) =>
          north.deps.publish(act, [
            {
              ...out,
              id: 'designation--5d9f4a39-55e1-4c5f-9b9c-0b7a33f2b378',
              extensions: {
                'extension-definition--13c4a296-b463-4289-b83e-e56c23cfbc46': { extension_type: 'new-sdo' },
              },
              object_marking_refs: bare['object_marking_refs'],
            },
          ]),
        ),
      ),
      /breaks-must/,
    );
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from finance_designation`.execute(
      south.opened.db,
    );
    assert.equal(rows[0]?.n, 0);
  });

  it('a bundle brought home: nobody’s dossier moves by it', async () => {
    const view = await publish(house, await written(house, { title: 'Designation 2' }));
    const own = (await outgoing(north, south)).map(({ body }) => JSON.parse(body) as unknown);
    const admitted = await bring(north, north.id, own);
    assert.ok(admitted.every(({ state }) => state !== 'stored'));
    const after = await house.handlers.dossier({ ...on(view.id), body: undefined }, north.as('salma'));
    assert.deepEqual([after.status, after.steps.length], ['active', 1]);
  });

  it('an arrival freezes nothing, and a replay of what was in force revives nothing after its delisting', async () => {
    const view = await publish(house, await written(house, { title: 'Designation 3' }));
    assert.deepEqual(await caseOf(north, view.record), { status: 'active', state: 'decided', effect: true });
    await receive(
      south,
      (await outgoing(north, south)).filter(({ id }) => !id.endsWith('b378')),
    );
    assert.deepEqual(await caseOf(south, view.record), { status: 'active', state: 'open', effect: false });
    const [active] = await latest(north, south, view.record);
    await publish(house, await begin(house, view.id, 'delist'));
    assert.deepEqual(await caseOf(north, view.record), { status: 'delisted', state: 'ended', effect: false });
    await receive(
      south,
      (await outgoing(north, south)).filter(({ id }) => !id.endsWith('b378')),
    );
    assert.ok(active);
    await receive(south, [active]);
    await receive(north, []);
    assert.deepEqual(await caseOf(south, view.record), { status: 'delisted', state: 'ended', effect: false });
  });

  it('a restored backup: nothing leaves before others said how far they saw the log, and nothing twice after it', async () => {
    const proposed = await propose(house, await written(house, { title: 'Designation 4' }));
    await sql`update exchange_log set confirmed = false where own`.execute(north.opened.db);
    await assert.rejects(second(house, proposed), { code: 'publication-log-unconfirmed' });
    const waits = await house.handlers.dossier({ ...on(proposed.id), body: undefined }, north.as('salma'));
    assert.deepEqual([waits.status, waits.step?.state], ['new', 'proposed']);
    await sql`update exchange_log set confirmed = true where own`.execute(north.opened.db);
    // What the backup does not know was published and delisted since; its records came home before the second person signs.
    const record = proposed.leaving?.objects[0] ?? {};
    await north.as('omar').transact((act) => north.deps.publish(act, [{ ...record, status: 'delisted' }]));
    await assert.rejects(second(house, proposed), { code: 'dossier-incomplete' });
    const { rows } = await sql<{ status: string }>`select body::jsonb->>'status' as status from exchange_record
      where id = ${proposed.record}`.execute(north.opened.db);
    assert.deepEqual(rows, [{ status: 'delisted' }]);
  });

  it('a restored backup that knows less than the record: it can be ended, and what was ended does not begin again', async () => {
    const later = async (record: string, status: string) => {
      const base = JSON.parse((await latest(north, south, record)).at(-1)?.body ?? '{}') as Record<string, unknown>;
      const { modified: _, extensions: __, ...rest } = base;
      north.clock.pass(1000);
      const extensions = {
        'extension-definition--13c4a296-b463-4289-b83e-e56c23cfbc46': { extension_type: 'new-sdo' },
      };
      const modified = north.clock.now().toISOString();
      const next = { ...rest, extensions, modified, status };
      await north.as('omar').transact((act) => north.deps.publish(act, [next]));
    };
    const amended = await publish(house, await written(house, { title: 'Designation 5' }));
    await later(amended.record, 'active');
    assert.equal((await publish(house, await begin(house, amended.id, 'delist'))).status, 'delisted');
    const ended = await publish(house, await written(house, { title: 'Designation 6' }));
    await later(ended.record, 'delisted');
    for (const kind of ['amend', 'review', 'suspend'] as const)
      await assert.rejects(begin(house, ended.id, kind), { code: 'dossier-step-unlawful' });
  });
});
