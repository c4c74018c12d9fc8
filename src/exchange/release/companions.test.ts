import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { recordKinds, tlpId } from '#records';
import { exchangeDesk } from '../desk.ts';
import { carry, inventedMembers, openState, outgoing, type State } from '../invented.ts';
import type { RecordKind } from '../kinds.ts';
import { handlersOf, toNamed, why } from './invented.ts';

const where = { ar: 'اكتبه في ملفه.', en: 'Write it in its dossier.', fr: 'Écrivez-le dans son dossier.' };
const designation = recordKinds.find(({ kind }) => kind === 'designation') ?? assert.fail();
const subject = recordKinds.find(({ kind }) => kind.startsWith('identity+')) ?? assert.fail();
const held = 'identity--5d9f4a39-55e1-4c5f-9b9c-0b7a33f2b301';
const kinds: RecordKind[] = [
  { kind: 'legal-instrument', axis: 'pact', title: { ar: 'صك', en: 'Instrument', fr: 'Instrument' } },
  {
    kind: 'designation',
    axis: 'finance',
    title: designation.title,
    ownDoor: { right: 'finance.designate', where, signs: true },
    approveRight: 'finance.designate.approve',
  },
  {
    kind: subject.kind,
    axis: 'finance',
    title: subject.title,
    ownDoor: { right: 'finance.designate', where, only: async (_, id) => id === held },
  },
];

const person = (n: number, id = `identity--5d9f4a39-55e1-4c5f-9b9c-0b7a33f2b30${n}`) => ({
  type: 'identity',
  id,
  name: `Invented ${n}`,
  identity_class: 'individual',
  extensions: subject.example['extensions'],
});
const law = {
  type: 'legal-instrument',
  id: 'legal-instrument--5d9f4a39-55e1-4c5f-9b9c-0b7a33f2b399',
  name: 'Law No. 0',
  jurisdiction: 'AA',
  citation: 'Law No. 0 of 2020',
  instrument_kind: 'law',
};
const words = {
  name: 'Designation 1',
  subject_refs: [person(1).id],
  legal_basis_refs: [law.id],
  legal_basis: 'Law No. 0 of 2020, Article 4',
  criterion: 'Takes part in financing of an invented group',
  measures: ['asset-freeze'],
  status: 'active',
  effective_from: '2026-12-01T00:00:00.000Z',
  review_by: '2027-12-01T00:00:00.000Z',
  reasons: 'Invented reasons.',
  appeal_contact: 'https://state.example/appeal',
};

describe('what leaves together, by the door of its axis', () => {
  let alpha: State;
  let beta: State;
  before(async () => {
    [alpha, beta] = await Promise.all([
      openState(0, inventedMembers(), { kinds }),
      openState(1, inventedMembers(), { kinds }),
    ]);
  });
  after(async () => {
    await alpha[Symbol.asyncDispose]();
    await beta[Symbol.asyncDispose]();
  });
  const desk = () => exchangeDesk(alpha.deps);
  const as = (who: string, rights?: readonly string[]) => alpha.as(who, rights === undefined ? {} : { rights });
  const open = (companions: readonly (typeof law | ReturnType<typeof person>)[], more: object = {}) =>
    as('salma').transact((act) =>
      desk().openDraft(act, {
        act: 'issue',
        kind: 'designation',
        type: 'designation',
        properties: words,
        companions,
        marking: toNamed(beta.id),
        derivedFrom: [],
        ...more,
      }),
    );
  const seenOf = (id: string) => as('salma').transact(async (act) => (await desk().viewDraft(act, id)).preview.seen);
  const propose = async (id: string) => {
    const seen = await seenOf(id);
    await as('salma').transact((act) => desk().proposeDraft(act, { id, seen }));
    return seen;
  };
  const second = (id: string, seen: string, call = as('idris')) =>
    call.transact((act) => desk().secondDraft(act, { id, approve: true, reason: why, seen }));
  const on = (id: string) => ({ params: { id }, query: undefined });

  it('publishes the subjects and the law before the designation that speaks of them, under one marking', async () => {
    const id = await open([person(1), law]);
    const view = await as('salma').transact((act) => desk().viewDraft(act, id));
    assert.deepEqual(view.preview.problems, []);
    await second(id, await propose(id));
    const sent = await outgoing(alpha, beta);
    assert.deepEqual(
      sent.map(({ type }) => type),
      ['marking-definition', 'identity', 'legal-instrument', 'designation'],
    );
    const markings = sent.slice(1).map(({ body }) => JSON.parse(body) as { object_marking_refs: string[] });
    assert.equal(new Set(markings.map((one) => one.object_marking_refs.join())).size, 1);
    assert.equal(await carry(alpha, beta), 4);
  });

  it('signs over the companions too: one that changed since, or was issued anew meanwhile, is not what was seen', async () => {
    const id = await open([person(2)], { properties: { ...words, subject_refs: [person(2).id] } });
    const first = await seenOf(id);
    await as('noor').transact((act) =>
      desk().rewriteDraft(act, {
        id,
        title: 'Designation 1',
        properties: { ...words, subject_refs: [person(2).id] },
        companions: [{ ...person(2), name: 'Invented two' }],
        derivedFrom: [],
        marking: toNamed(beta.id),
      }),
    );
    await assert.rejects(
      as('salma').transact((act) => desk().proposeDraft(act, { id, seen: first })),
      { code: 'draft-not-as-seen' },
    );
    // Two drafts bring the same subject: whichever is second is not what its people saw.
    const other = await open([person(2)], { properties: { ...words, subject_refs: [person(2).id] } });
    const [one, two] = [await propose(id), await propose(other)];
    await second(id, one);
    await assert.rejects(second(other, two), { code: 'draft-not-as-seen' });
    const again = await open([person(2)], { properties: { ...words, subject_refs: [person(2).id] } });
    await second(again, await propose(again));
    const versions = (await outgoing(alpha, beta)).filter((record) => record.id === person(2).id);
    assert.equal(versions.length, 2);
    assert.ok((versions[0]?.version ?? '') < (versions[1]?.version ?? ''));
  });

  it('lets no companion of another state out under our name', async () => {
    const foreign = (await beta
      .as('salma')
      .transact((act) =>
        beta.deps.publish(act, [{ ...person(7), spec_version: '2.1', object_marking_refs: [tlpId('green')] }]),
      )) as readonly { id: string }[];
    assert.equal(foreign.length, 1);
    await carry(beta, alpha);
    const id = await open([person(7)], { properties: { ...words, subject_refs: [person(7).id] } });
    const { preview } = await as('salma').transact((act) => desk().viewDraft(act, id));
    assert.deepEqual(
      preview.problems.map(({ code }) => code),
      ['companion-not-ours'],
    );
  });

  it('shows the general forms the door, for all that is begun, changed, followed, ended or signed', async () => {
    const id = await open([person(1)]);
    const [main] = (await outgoing(alpha, beta)).filter(({ type }) => type === 'designation');
    assert.ok(main);
    const own = { code: 'draft-own-door' };
    const handlers = handlersOf(alpha);
    const call = as('salma');
    const body = {
      properties: words,
      marking: { ...toNamed(beta.id), members: [beta.id], purposes: [] },
      derivedFrom: [],
    };
    await assert.rejects(handlers.changeDraft({ ...on(id), body: { ...body, revision: 1 } }, call), own);
    await assert.rejects(handlers.newVersion({ ...on(main.id), body: undefined }, call), own);
    await assert.rejects(handlers.revokeRecord({ ...on(main.id), body: { reason: why } }, call), own);
    await assert.rejects(handlers.newVersion({ ...on(held), body: undefined }, call), own);
    const seen = await seenOf(id);
    await assert.rejects(handlers.proposeDraft({ ...on(id), body: { seen } }, call), own);
    await propose(id);
    const answer = { ...on(id), body: { approve: true, reason: why, seen } };
    await assert.rejects(handlers.secondDraft(answer, as('idris')), own);
    await assert.rejects(handlers.takeBackDraft({ ...on(id), body: undefined }, call), own);
    await assert.rejects(handlers.withdrawDraft({ ...on(id), body: { reason: why } }, call), own);
    const view = await handlers.draft({ ...on(id), body: undefined }, as('idris'));
    assert.deepEqual([view.may.approve, view.may.why], [false, where.en]);
    await as('salma').transact((act) => desk().withdrawDraft(act, { id, reason: why }));
  });

  it('asks the rights of the kind of whoever writes and of the second person', async () => {
    const id = await open([person(1)]);
    const common = ['exchange.read', 'exchange.compose', 'exchange.approve'];
    const begin = (rights: string[]) =>
      as('omar', rights).transact((act) =>
        desk().openDraft(act, {
          act: 'issue',
          kind: 'designation',
          type: 'designation',
          properties: words,
          marking: toNamed(beta.id),
          derivedFrom: [],
        }),
      );
    await assert.rejects(begin(common), { code: 'forbidden' });
    await begin(['finance.designate']);
    const seen = await propose(id);
    await assert.rejects(second(id, seen, as('omar', common)), { code: 'forbidden' });
    // It is signed at the door of its axis, and waits there.
    const waits = async (rights: string[]) =>
      (
        await handlersOf(alpha).drafts(
          { params: undefined, query: { limit: 50, whose: 'second' }, body: undefined },
          as('omar', rights),
        )
      ).items.some((row) => row.id === id);
    assert.deepEqual([await waits(common), await waits([...common, 'finance.designate.approve'])], [false, false]);
    await second(id, seen, as('omar', [...common, 'finance.designate.approve']));
  });

  it('refuses in the database that a companion is exchanged behind a proposal', async () => {
    const id = await open([person(1)]);
    await propose(id);
    await assert.rejects(
      sql`update exchange_draft set companions = '[]' where id = ${id}`.execute(alpha.opened.db),
      (error: { code?: string; constraint?: string }) => {
        assert.deepEqual([error.constraint, error.code], ['exchange_draft_kept', '23514']);
        return true;
      },
    );
  });
});
