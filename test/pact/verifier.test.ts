import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { sql } from 'kysely';
import { handlersOf, toPublic } from '../../src/exchange/release/invented.ts';
import { personKey } from '../../src/pact/institutions/index.ts';
import { openPact, type PactState } from './invented.ts';

/**
 * Salma of the ministry reports, Idris approves; Noor of the audit office may review, Mariam may approve that. Salma has a
 * second account, Sitt, in the audit office, where Idris sits too; Tariq moved there from the ministry.
 */
describe('whoever verifies did not report', () => {
  let house: PactState;
  let report: string;
  let salma: string;
  before(async () => {
    house = await openPact();
    salma = await house.seat('salma', 'Ministry');
    await house.seat('hadi', 'Ministry');
    await house.seat('noor', 'Audit office');
    await house.seat('sitt', 'Audit office', { person: salma });
    await house.seat('idris', 'Audit office');
    await house.seat('tariq', 'Ministry');
    await house.seat('tariq', 'Audit office', { since: '2026-11-10' });
  });
  after(() => house[Symbol.asyncDispose]());
  beforeEach(async () => {
    const { draft, proposed } = await house.report('salma', await house.commit());
    assert.ok(proposed);
    report = await house.sign('idris', draft, 'progress-report');
  });
  const refused = (code: string, what: Promise<unknown>) => assert.rejects(what, { code });

  it('is another person of another institution, and another one again signs', async () => {
    const { draft, proposed } = await house.review('noor', report);
    assert.ok(proposed);
    assert.match(await house.sign('mariam', draft, 'progress-review'), /^progress-review--/);
  });

  it('by the route: not the reporter, by no other account, not of that institution, nor of it since the commitment', async () => {
    await refused('verifier-is-reporter', house.review('salma', report));
    await refused('verifier-is-reporter', house.review('sitt', report));
    await refused('verifier-is-reporter', house.review('idris', report));
    await refused('verifier-of-same-institution', house.review('hadi', report));
    await refused('verifier-of-same-institution', house.review('tariq', report));
    await refused('no-seat', house.review('zayd', report));
  });

  it('by the name of an account: another name changes nothing', async () => {
    const renamed = { ...house.state.as('salma').actor, name: 'Somebody Else' };
    const open = house.state
      .as('salma')
      .transact((act) => house.desk.openDraft({ ...act, actor: renamed }, beginning(personKey(house.secret, salma))));
    await refused('verifier-is-reporter', open);
  });

  const beginning = (reviewer: string, institution = '44444444-4444-4444-8444-444444444444') => ({
    act: 'issue' as const,
    kind: 'progress-review',
    type: 'progress-review',
    properties: {
      lang: 'en',
      report_ref: report,
      report_version: '2026-11-23T08:00:00.000Z',
      state: 'XA',
      finding: 'verified',
      status_found: 'substantial',
      review_text: 'Seen.',
      institution: { institution_id: institution, name: { ara: 'جهة', eng: 'One', fra: 'Une' } },
      reviewer,
      peer: false,
    },
    marking: toPublic,
    derivedFrom: [],
  });

  it('by the exchange: its general form sends to the pact, and its desk asks the same of whoever opens a draft', async () => {
    const { kind, properties, marking } = beginning('f'.repeat(64));
    const body = { kind, properties, derivedFrom: [], marking: { ...marking, members: [], purposes: [] } };
    const make = handlersOf(house.state).makeDraft(
      { params: undefined, query: undefined, body },
      house.state.as('noor'),
    );
    await assert.rejects(make, ({ code }: { code: string }) => /^draft-(own-door|kind-unknown)$/.test(code));
    const open = (by: string, ...of: Parameters<typeof beginning>) =>
      house.state.as(by).transact((act) => house.desk.openDraft(act, beginning(...of)));
    // In one's own name, in a name nobody bears, and in that of somebody who might review.
    await refused('verifier-is-reporter', open('salma', personKey(house.secret, salma)));
    await refused('review-not-as-seated', open('noor', 'f'.repeat(64)));
    await refused('review-not-as-seated', open('noor', personKey(house.secret, salma)));
    await refused('verifier-is-reporter', open('sitt', 'f'.repeat(64)));
  });

  it('by a draft of another: who reported neither writes it anew nor proposes it', async () => {
    const { draft } = await house.review('noor', report);
    const on = { params: { id: draft }, query: undefined };
    const rooms = handlersOf(house.state);
    const { preview } = await rooms.draft({ ...on, body: undefined }, house.state.as('noor'));
    await rooms.takeBackDraft({ ...on, body: undefined }, house.state.as('noor'));
    for (const by of ['salma', 'sitt', 'idris']) {
      await refused('verifier-is-reporter', house.review(by, report, { draft }));
      const propose = rooms.proposeDraft({ ...on, body: { seen: preview.seen } }, house.state.as(by));
      await refused('verifier-is-reporter', propose);
    }
    assert.ok((await house.review('noor', report, { draft, finding: 'in-part' })).proposed);
  });

  it('by the second signature: not of who wrote, proposed or approved the report, by whatever account, nor of the reviewer', async () => {
    const { draft } = await house.review('noor', report);
    for (const by of ['salma', 'sitt', 'idris']) await refused('second-is-reporter', house.sign(by, draft, ''));
    const person = (
      await house.state.node.transact((act) =>
        sql<{ person: string }>`
      select person from pact_account_person where account = 'noor'`.execute(act.tx),
      )
    ).rows[0]?.person;
    assert.ok(person);
    await house.seat('nura', 'Academy', { person });
    await refused('second-is-author', house.sign('nura', draft, ''));
    assert.notEqual(await house.sign('mariam', draft, 'progress-review'), '');
  });

  it('by hindsight: whoever becomes an author of the report before the review is signed', async () => {
    const { draft } = await house.review('noor', report);
    // A correction of the report that Mariam wrote and Idris let out in the meantime.
    const mended = await house.state.as('mariam').transact(async (act) => {
      const { version, object } = await house.desk.ownRecord(act, report);
      const { commitment_ref, state, status, as_of, evidence_refs, institution, reporter } = object;
      const properties = {
        commitment_ref,
        state,
        status,
        as_of,
        evidence_refs,
        institution,
        reporter,
        report_text: 'Mended.',
      };
      const about = { objectId: report, about: report, aboutVersions: [version] };
      const kind = { act: 'version' as const, kind: 'progress-report', type: 'progress-report' };
      const id = await house.desk.openDraft(act, { ...kind, ...about, properties, marking: toPublic, derivedFrom: [] });
      const { preview } = await house.desk.viewDraft(act, id);
      await house.desk.proposeDraft(act, { id, seen: preview.seen });
      return id;
    });
    await house.sign('idris', mended, 'progress-report');
    await refused('second-is-reporter', house.sign('mariam', draft, ''));
  });

  it('by a recall: who reported does not take a finding back from those who were told it', async () => {
    const review = await house.sign('mariam', (await house.review('noor', report)).draft, 'progress-review');
    const recall = (by: string) =>
      handlersOf(house.state).recallRecord(
        { params: { id: review }, query: undefined, body: { reason: 'Invented reason of ten letters' } },
        house.state.as(by),
      );
    for (const by of ['salma', 'sitt', 'idris']) await refused('verifier-is-reporter', recall(by));
    await refused('verifier-of-same-institution', recall('hadi'));
    const { id, preview } = await recall('noor');
    const on = { params: { id }, query: undefined };
    await handlersOf(house.state).proposeDraft({ ...on, body: { seen: preview.seen } }, house.state.as('noor'));
    await refused('second-is-reporter', house.sign('idris', id, ''));
    assert.notEqual(await house.sign('mariam', id, 'recall-notice'), '');
  });

  describe('the database itself, asked by raw SQL', () => {
    const run = (statement: ReturnType<typeof sql>) => house.state.node.transact((act) => statement.execute(act.tx));
    const insert = (said: object, own = true) =>
      run(sql`
      insert into pact_statement (seq, id, version, kind, origin, own, revoked, commitments, about, state, said)
      values ((select max(seq) + 1 from pact_statement), 'progress-review--x', '2026-11-23T09:00:00.000000Z',
        'progress-review', 'identity--x', ${own}, false, '{}', ${report}, 'XA', ${JSON.stringify(said)})`);
    const by = (constraint: string, what: Promise<unknown>) =>
      assert.rejects(what, (error: { constraint?: string }) => error.constraint === constraint);

    it('stores no review of this state by its reporter or from the same institution', async () => {
      const ministry = { institution_id: await house.institution('Ministry') };
      const office = { institution_id: await house.institution('Audit office') };
      const key = personKey(house.secret, salma);
      await by('verifier_is_not_reporter', insert({ reviewer: key, institution: office }));
      await by('verifier_of_another_institution', insert({ reviewer: 'b'.repeat(64), institution: ministry }));
      const upper = { institution_id: ministry.institution_id.toUpperCase() };
      await by('verifier_of_another_institution', insert({ reviewer: 'b'.repeat(64), institution: upper }));
    });

    it('lets none be rewritten into one', async () => {
      await house.sign('mariam', (await house.review('noor', report)).draft, 'progress-review');
      await by(
        'verifier_is_not_reporter',
        run(sql`update pact_statement s set said = (s.said::jsonb || jsonb_build_object('reviewer',
          (select r.said->>'reporter' from pact_statement r where r.id = s.about limit 1)))::json
          where kind = 'progress-review' and about = ${report}`),
      );
      await by('verifier_is_not_reporter', run(sql`update pact_own_review set reviewer = reporter`));
      await by(
        'verifier_of_another_institution',
        run(sql`update pact_own_review set reviewer_institution = reporter_institution`),
      );
    });
  });

  it('nothing is published round it: a review handed over as a finished record is refused whole', async () => {
    const object = {
      type: 'progress-review',
      spec_version: '2.1',
      id: 'progress-review--5d9f4a39-55e1-4c5f-9b9c-0b7a33f2b301',
      created_by_ref: house.state.id,
      object_marking_refs: ['marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487'],
      extensions: { 'extension-definition--79cd0c85-23dc-4d34-86ab-b9fbebe2aa0a': { extension_type: 'new-sdo' } },
      ...beginning(personKey(house.secret, salma)).properties,
    };
    await assert.rejects(
      house.state.node.transact((act) => house.state.deps.publish(act, [object])),
      (error: { constraint?: string }) => error.constraint === 'verifier_is_not_reporter',
    );
    assert.equal(await house.version(object.id), '');
  });
});
