import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Act } from '#base';
import { exchangeDesk } from '../../src/exchange/desk.ts';
import { carry, inventedMembers, openState, outgoing } from '../../src/exchange/invented.ts';
import { axisKinds } from '../../src/node/record-kinds.ts';
import { makeDossier } from '../../src/thought/dossiers/make-dossier.ts';
import { inventedContent, seats } from '../../src/thought/invented.ts';
import { thoughtMigrations } from '../../src/thought/migrations/index.ts';
import { giveCorrection, giveOpinion } from '../../src/thought/opinions/give-opinion.ts';
import { aboutDossier, listKnown } from '../../src/thought/opinions/known-dossiers.ts';
import { decideReview } from '../../src/thought/review/decide.ts';
import { checker, sitting } from '../../src/thought/review/invented.ts';
import { proposePublication, secondPublication } from '../../src/thought/review/publish.ts';
import { viewReview } from '../../src/thought/review/review-view.ts';
import { submitDossier } from '../../src/thought/review/submit.ts';
import { searchDossiers } from '../../src/thought/search/search-dossiers.ts';
import { searchShelf } from '../../src/thought/search/search-shelf.ts';

const why = 'Read whole, with the sources beside it.';

it('a reviewed dossier leaves by the exchange alone, is disputed by another state, and corrected by its own', async () => {
  const axis = {
    kinds: axisKinds(Buffer.alloc(32, 7), { publicUrl: 'https://node.example' }),
    migrations: thoughtMigrations,
  };
  await using state = await openState(0, inventedMembers(), axis);
  await using beta = await openState(1, inventedMembers(), axis);
  const deps = {
    desk: exchangeDesk(state.deps),
    seatOf: seats(sitting),
    personKey: (person: string) => person.replaceAll('-', '').padStart(64, '0'),
    findPerson: async () => undefined,
    sources: checker(),
  };
  const by = <T>(account: string, work: (act: Act) => Promise<T>) => state.as(account).transact(work);
  const view = (id: string) => by('munir', (act) => viewReview(act, deps, id));
  const begin = { content: inventedContent, machine: [], blind: true, exercise: true } as const;
  const id = await by('amal', (act) => makeDossier(act, deps, begin));
  await by('amal', (act) => submitDossier(act, deps, { id }));
  const { contentHash: seen } = await view(id);
  const signs = [
    ['salim', { role: 'scholar-a' }],
    ['sumaya', { role: 'scholar-b' }],
    ['rim', { role: 'rights' }],
    ['layla', { role: 'language', language: 'ar' }],
    ['layla', { role: 'language', language: 'en' }],
    ['luqman', { role: 'language', language: 'fr' }],
    ['munir', { role: 'editor' }],
  ] as const;
  for (const [account, role] of signs)
    await by(account, (act) =>
      decideReview(act, deps, { id, ...role, decision: 'agree', reasons: '', interest: '', seen }),
    );
  const { leaving } = await view(id);
  assert.ok(leaving !== undefined && leaving.recipients.length >= 1);
  await by('munir', (act) => proposePublication(act, deps, { id, seen: leaving.seen }));
  const second = { id, approve: true, reason: why, seen: leaving.seen };
  // Munir proposed, Amal wrote: neither is the second person, whatever rights they hold.
  for (const account of ['munir', 'amal', 'amal-again'])
    await assert.rejects(
      by(account, (act) => secondPublication(act, deps, second)),
      { code: /^review-/ },
    );
  assert.equal((await outgoing(state, beta)).filter(({ id: record }) => record.startsWith('dossier--')).length, 0);
  await by('idris', (act) => secondPublication(act, deps, second));
  const [record] = (await outgoing(state, beta)).filter(({ id: one }) => one.startsWith('dossier--'));
  const body = JSON.parse(record?.body ?? '{}') as Record<string, unknown>;
  assert.deepEqual(Object.keys(body['title'] as object), ['ara', 'eng', 'fra']);
  assert.equal(body['exercise'], true);
  assert.equal((await view(id)).state, 'published');

  // The other state reads it and disputes a step; its word counts where it said it, and comes home.
  await carry(state, beta);
  const there = { ...deps, desk: exchangeDesk(beta.deps) };
  const dossier = record?.id ?? '';
  const stored = await beta.as('munir').transact((act) => listKnown(act, there, 10));
  assert.deepEqual(
    stored.map((one) => [one.id, one.own, one.exercise]),
    [[dossier, false, true]],
  );
  // Whoever may read it finds it by any spelling; without the key of its record there is nothing, and no count of it.
  const shelf = searchShelf();
  const find = async (q: string, rights?: readonly string[]) => {
    const call = beta.as('munir', rights === undefined ? {} : { rights });
    const shelved = await shelf.of(call);
    const asked = { q, limit: 20 };
    return call.transact((act) => searchDossiers(act, there, shelved, undefined, asked));
  };
  const found = await find('بالبلدة المختلقة');
  assert.deepEqual(
    found.items.map((one) => [one.id, one.own, one.title.marks.length > 0]),
    [[dossier, false, true]],
  );
  const unseen = await find('بالبلدة المختلقة', ['thought.read']);
  assert.deepEqual({ ...unseen, understood: found.understood }, { ...found, items: [], more: false });
  await assert.rejects(find('town', ['exchange.read']), { code: 'forbidden' });
  const opinion = {
    dossier,
    version: new Date(stored[0]?.version ?? 0).toISOString(),
    reasons: { eng: 'Step two rests on an edition nobody found.' },
  };
  await assert.rejects(
    by('munir', (act) => giveOpinion(act, deps, { ...opinion, finding: 'adopts' })),
    { code: 'opinion-of-own' },
  );
  const given = await beta.as('munir').transact((act) => giveOpinion(act, there, { ...opinion, finding: 'disputes' }));
  assert.ok(given.proposed);
  const { preview } = await beta.as('idris').transact((act) => there.desk.viewDraft(act, given.draft));
  const sign = { id: given.draft, approve: true, reason: why, seen: preview.seen };
  await assert.rejects(beta.as('munir').transact((act) => there.desk.secondDraft(act, sign)));
  await beta.as('idris').transact((act) => there.desk.secondDraft(act, sign));
  await carry(beta, state);
  const about = await by('amal', (act) => aboutDossier(act, deps, dossier));
  assert.deepEqual(
    about.opinions.map((one) => [one.finding, one.own, one.of]),
    [['disputes', false, opinion.version]],
  );

  // Its own state corrects it: withdrawn, since no later version stands. Nobody else may.
  const wrong = {
    dossier,
    wrongVersion: opinion.version,
    wrong: { eng: 'Step two named a wrong edition.' },
    stands: { eng: 'Nothing of step two.' },
  };
  await assert.rejects(
    by('munir', (act) => giveCorrection(act, deps, { ...wrong, withdrawn: false })),
    { code: 'correction-changes-nothing' },
  );
  await assert.rejects(
    beta.as('munir').transact((act) => giveCorrection(act, there, { ...wrong, withdrawn: true })),
    { code: 'correction-of-another' },
  );
  const correcting = await by('munir', (act) => giveCorrection(act, deps, { ...wrong, withdrawn: true }));
  const shown = await by('idris', (act) => deps.desk.viewDraft(act, correcting.draft));
  await by('idris', (act) =>
    deps.desk.secondDraft(act, { id: correcting.draft, approve: true, reason: why, seen: shown.preview.seen }),
  );
  await carry(state, beta);
  const { corrections } = await beta.as('munir').transact((act) => aboutDossier(act, there, dossier));
  assert.deepEqual(
    corrections.map(({ withdrawn, wrong: said }) => [withdrawn, said.eng]),
    [[true, wrong.wrong.eng]],
  );
});
