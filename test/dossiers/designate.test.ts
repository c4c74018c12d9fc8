import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { buffer } from 'node:stream/consumers';
import { inventedMembers, outgoing, receive, type State } from '../../src/exchange/invented.ts';
import { begin, type DossierState, on, openDossiers, person, publish, rewrite, secret, written } from './invented.ts';

const objectsOf = async (from: State, to: State) =>
  (await outgoing(from, to)).map(({ body }) => JSON.parse(body) as Record<string, unknown>);

describe('a state designates', () => {
  let house: DossierState;
  let north: State;
  let beta: DossierState;
  let gamma: DossierState;
  before(async () => {
    [house, beta, gamma] = await Promise.all([openDossiers(0), openDossiers(1), openDossiers(2)]);
    north = house.state;
  });
  after(async () => {
    for (const one of [house, beta, gamma]) await one[Symbol.asyncDispose]();
  });
  const named = (...members: string[]) => ({
    audience: 'named' as const,
    members,
    purposes: [],
    onward: 'with-consent' as const,
    judicial: 'with-consent' as const,
  });

  it('names what is missing, and lets nothing be proposed before all of it is there', async () => {
    const body = { title: 'Designation 2026-000' };
    const empty = await house.handlers.makeDossier({ params: undefined, query: undefined, body }, north.as('salma'));
    const stops = empty.checks.filter(({ weight }) => weight === 'stop').map(({ code }) => code);
    for (const code of [
      'legal-basis',
      'instrument',
      'criterion',
      'reasons',
      'evidence',
      'measures',
      'effective',
      'review',
      'appeal',
      'subjects',
    ])
      assert.ok(stops.includes(`${code}-missing`), code);
    await assert.rejects(
      house.handlers.proposeDossier({ ...on(empty.id), body: { seen: empty.seen ?? '' } }, north.as('salma')),
      { code: 'dossier-incomplete' },
    );
  });

  it('publishes subjects, law and designation together, and nothing of what is restricted', async () => {
    const view = await written(house, { marking: named(beta.state.id) });
    assert.deepEqual(view.checks, []);
    const published = await publish(house, view);
    assert.deepEqual([published.status, published.steps[0]?.second?.by.id], ['active', 'idris']);
    const sent = await objectsOf(north, beta.state);
    assert.deepEqual(
      sent.map(({ type }) => type),
      ['marking-definition', 'identity', 'legal-instrument', 'designation'],
    );
    const designation = sent.at(-1) ?? {};
    assert.equal(designation['case_restricted'], true);
    assert.deepEqual(designation['subject_refs'], [sent[1]?.['id']]);
    const [evidence] = published.content.evidence;
    assert.ok(evidence?.kind === 'file');
    const text = JSON.stringify(sent);
    for (const kept of [secret, 'courier', evidence.sha256, evidence.fileName, evidence.title, view.id])
      assert.ok(!text.includes(kept), kept);
    assert.equal(await receive(beta.state, await outgoing(north, beta.state)), 4);
    const file = await house.handlers.evidence(
      { params: { id: view.id, evidence: evidence.id }, query: undefined, body: undefined },
      north.as('idris'),
    );
    assert.match(String(await buffer(file.stream)), /^%PDF/);
    assert.ok(north.trail.some(({ action }) => action === 'finance.dossier.evidence.read'));
  });

  it('amends by a version of the same record, and sends again only what changed beside it', async () => {
    const view = await publish(
      house,
      await written(house, { title: 'Designation 2026-002', marking: named(beta.state.id) }),
    );
    const before = (await outgoing(north, beta.state)).length;
    const begun = await begin(house, view.id, 'amend');
    await assert.rejects(begin(house, view.id, 'delist'), { code: 'dossier-step-open' });
    const [subject = person()] = begun.content.subjects;
    const documents = [...subject.documents, { kind: 'national-id' as const, number: '0001-22', country: 'ZZ' }];
    const changed = await rewrite(house, begun, {
      subjects: [{ ...subject, documents }],
      reasons: 'Between 2024 and 2026 he moved money for the invented group by three accounts.',
    });
    await publish(house, changed);
    const sent = (await outgoing(north, beta.state)).slice(before);
    assert.deepEqual(
      sent.map(({ type, id }) => [type, type === 'designation' ? id : '']),
      [
        ['marking-definition', ''],
        ['identity', ''],
        ['designation', view.record],
      ],
    );
    assert.match(sent[1]?.body ?? '', /0001-22/);
  });

  it('sends the subjects along when more states are told', async () => {
    const view = await publish(
      house,
      await written(house, { title: 'Designation 2026-003', marking: named(beta.state.id) }),
    );
    const begun = await begin(house, view.id, 'amend');
    await publish(house, await rewrite(house, begun, { marking: named(beta.state.id, gamma.state.id) }));
    const sent = (await objectsOf(north, gamma.state)).filter(({ type }) => type !== 'marking-definition');
    assert.deepEqual(
      sent.map(({ type }) => type),
      ['identity', 'legal-instrument', 'designation'],
    );
  });

  it('suspends, resumes and delists, and tells everybody who was ever told, also where its circle was narrowed', async () => {
    const marking = named(beta.state.id, gamma.state.id);
    const view = await publish(house, await written(house, { title: 'Designation 2026-004', marking }));
    const statuses = async (to: State) =>
      (await objectsOf(north, to)).filter(({ id }) => id === view.record).map(({ status }) => status);
    const narrowed = await rewrite(house, await begin(house, view.id, 'amend'), { marking: named(beta.state.id) });
    assert.deepEqual(
      narrowed.leaving?.losing.map(({ name }) => name),
      ['Gamma'],
    );
    await publish(house, narrowed);
    assert.equal((await publish(house, await begin(house, view.id, 'suspend'))).status, 'suspended');
    assert.deepEqual(await statuses(gamma.state), ['active', 'suspended']);
    await assert.rejects(begin(house, view.id, 'suspend'), { code: 'dossier-step-unlawful' });
    assert.equal((await publish(house, await begin(house, view.id, 'resume'))).status, 'active');
    const delisting = await begin(house, view.id, 'delist');
    await assert.rejects(rewrite(house, delisting, { reasons: 'Other words, as long as they should be.' }), {
      code: 'dossier-fixed',
    });
    const delisted = await publish(house, delisting);
    assert.equal(delisted.status, 'delisted');
    assert.deepEqual(
      [(await statuses(beta.state)).at(-1), (await statuses(gamma.state)).at(-1)],
      ['delisted', 'delisted'],
    );
    const last = (await objectsOf(north, beta.state)).findLast(({ id }) => id === view.record);
    assert.equal(typeof last?.['delisted_at'], 'string');
    for (const kind of ['amend', 'resume', 'review', 'suspend', 'delist'] as const)
      await assert.rejects(begin(house, view.id, kind), { code: 'dossier-step-unlawful' });
    assert.deepEqual(delisted.may.begin, []);
  });

  it('delists although what it rests on was taken back by another state', async () => {
    const [noteId, members] = ['note--5d9f4a39-55e1-4c5f-9b9c-0b7a33f2b301', inventedMembers()];
    const { tlpId } = await import('#records');
    await beta.state.as('omar').transact((act) =>
      beta.state.deps.publish(act, [
        {
          type: 'note',
          spec_version: '2.1',
          id: noteId,
          content: 'Invented',
          object_refs: [members[0]?.id],
          object_marking_refs: [tlpId('green')],
        },
      ]),
    );
    await receive(north, await outgoing(beta.state, north));
    const evidence = [
      { kind: 'record' as const, id: crypto.randomUUID(), title: 'Note of Beta', told: true, record: noteId },
    ];
    const view = await written(house, {
      title: 'Designation 2026-005',
      marking: { ...named(), audience: 'members' },
    });
    const told = await rewrite(house, view, { evidence: [...view.content.evidence, ...evidence] as never });
    assert.deepEqual(told.checks, []);
    const published = await publish(house, told);
    const { sql } = await import('kysely');
    await sql`update exchange_record set keys = '{}', recalled_at = now() where id = ${noteId}`.execute(
      north.opened.db,
    );
    const amended = await begin(house, published.id, 'amend');
    assert.ok(amended.checks.some(({ code }) => code === 'source-gone'));
    await house.handlers.giveUpDossier(
      { ...on(published.id), body: { reason: 'Nothing to amend after all' } },
      north.as('salma'),
    );
    const delisting = await begin(house, published.id, 'delist');
    assert.deepEqual(delisting.checks, []);
    assert.equal((await publish(house, delisting)).status, 'delisted');
  });

  it('exports without what is restricted, safe to open in a spreadsheet', async () => {
    await written(house, { title: '=HYPERLINK("http://x")' });
    const query = { limit: 50, sort: 'changed' as const };
    const { stream } = await house.handlers.dossiersExport(
      { params: undefined, query, body: undefined },
      north.as('omar'),
    );
    const text = String(await buffer(stream));
    assert.match(text, /"'=HYPERLINK/);
    assert.match(text, /Designation 2026-004,delisted,هارون بلقاسم المختلق,asset freeze \| no funds made available/);
    assert.ok(!text.includes('courier'));
  });
});
