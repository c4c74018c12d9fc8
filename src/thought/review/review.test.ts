import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { dossierShape, recordKinds } from '#records';
import { beginVersion } from '../dossiers/change-dossier.ts';
import { viewDossier } from '../dossiers/dossier-view.ts';
import { makeDossier } from '../dossiers/make-dossier.ts';
import { inventedContent, rabat } from '../invented.ts';
import { assignReview, delegateReview } from './assign.ts';
import { callReReviews } from './call-re-reviews.ts';
import { commentOn, resolveComment } from './comment.ts';
import { everything, openHouse, type ReviewHouse } from './invented.ts';
import { proposePublication, reReviewBy, secondPublication } from './publish.ts';
import { viewReview } from './review-view.ts';
import { submitDossier } from './submit.ts';
import { waitingReviews } from './waiting.ts';

const why = 'Read whole, with the sources beside it.';
const YEAR_MS = 366 * 86_400_000;

describe('a review, from the desk of everybody in it', () => {
  let house: ReviewHouse;
  before(async () => {
    house = await openHouse();
  });
  after(() => house[Symbol.asyncDispose]());
  const review = (id: string, account: string, rights?: readonly string[]) =>
    house.by(account, (act) => viewReview(act, house.deps, id), rights);
  const stages = async (id: string) =>
    (await review(id, 'munir')).stages.map(({ role, language, state }) => `${language ?? role} ${state}`);

  async function published(): Promise<string> {
    const id = await house.reviewed();
    await house.sign(id, 'munir', 'editor');
    await house.by('munir', (act) => proposePublication(act, house.deps, { id, seen: 'seen' }));
    await house.by('idris', (act) =>
      secondPublication(act, house.deps, { id, approve: true, reason: why, seen: 'seen' }),
    );
    return id;
  }

  it('goes from scholar to scholar to rights to languages to editor to the second person, and leaves as a record', async () => {
    const id = await house.submitted();
    const before = ['scholar-b before', 'rights before', 'ar before', 'en before', 'fr before', 'editor before'];
    assert.deepEqual(await stages(id), ['scholar-a turn', ...before]);
    assert.deepEqual((await review(id, 'sumaya')).may.sign, [{ role: 'scholar-a' }].slice(0, 1));
    await house.sign(id, 'salim', 'scholar-a', {
      decision: 'remark',
      reasons: why,
      interest: 'I teach at the same faculty.',
    });
    assert.match((await review(id, 'salim')).may.why, /another role|different ones/);
    await house.sign(id, 'sumaya', 'scholar-b');
    await house.sign(id, 'samir', 'dissent', { decision: 'dissent', reasons: 'The warrant is narrower than it says.' });
    await house.sign(id, 'rim', 'rights');
    assert.deepEqual(
      (await review(id, 'layla')).may.sign.filter(({ role }) => role === 'language'),
      [
        { role: 'language', language: 'ar' },
        { role: 'language', language: 'en' },
        { role: 'language', language: 'fr' },
      ],
    );
    await house.sign(id, 'layla', 'language', { language: 'ar' });
    await house.sign(id, 'layla', 'language', { language: 'en' });
    await house.sign(id, 'luqman', 'language', {
      language: 'fr',
      decision: 'return',
      reasons: 'It reads as a machine wrote it.',
    });
    await house.sign(id, 'munir', 'editor');
    assert.ok((await review(id, 'munir')).may.propose);
    await house.by('munir', (act) => proposePublication(act, house.deps, { id, seen: 'seen' }));
    assert.deepEqual([(await review(id, 'munir')).may.second, (await review(id, 'idris')).may.second], [false, true]);
    await house.by('idris', (act) =>
      secondPublication(act, house.deps, { id, approve: true, reason: why, seen: 'seen' }),
    );

    const view = await house.by('munir', (act) => viewDossier(act, id));
    assert.deepEqual([view.status, view.version.state], ['published', 'published']);
    const properties = [...house.drafts.values()].find(({ objectId }) => objectId === view.record)?.['properties'];
    const example = recordKinds.find(({ kind }) => kind === 'dossier')?.example;
    const record = dossierShape.parse({ ...example, ...(properties as object) });
    // The language that was returned does not leave, nor does any quotation; the dissent does.
    assert.deepEqual(Object.keys(record.title).sort(), ['ara', 'eng']);
    assert.doesNotMatch(JSON.stringify(properties), /quotation|amal|salim/i);
    assert.deepEqual(
      record.reviews.map(({ review_role: role }) => role),
      ['scholar-a', 'scholar-b', 'dissent', 'rights', 'language', 'language', 'language', 'editor'],
    );
    assert.deepEqual([record.claim.tier, record.claim.leads_to], [2, ['counter-speech']]);
  });

  it('goes back to its authors with a reason, and begins again at the first scholar', async () => {
    const id = await house.submitted();
    await assert.rejects(house.sign(id, 'salim', 'scholar-a', { decision: 'return', reasons: 'no' }), {
      code: 'review-reason',
    });
    await house.sign(id, 'salim', 'scholar-a', { decision: 'return', reasons: why });
    const view = await house.by('amal', (act) => viewDossier(act, id));
    assert.deepEqual([view.version.state, view.version.languages[0]?.state, view.may.write], ['draft', 'draft', true]);
    await house.by('amal', (act) => submitDossier(act, house.deps, { id }));
    assert.equal((await review(id, 'munir')).round, 2);
    assert.equal((await stages(id))[0], 'scholar-a turn');
  });

  it('ends by the veto of the rights reviewer; only a new version begins after it', async () => {
    const id = await house.submitted();
    await house.sign(id, 'salim', 'scholar-a');
    await house.sign(id, 'sumaya', 'scholar-b');
    await house.sign(id, 'rim', 'rights', { decision: 'veto', reasons: why });
    const view = await house.by('amal', (act) => viewDossier(act, id));
    assert.deepEqual([view.version.state, view.may.write, view.may.beginVersion], ['vetoed', false, true]);
    await assert.rejects(
      house.by('amal', (act) => submitDossier(act, house.deps, { id })),
      { code: 'dossier-not-open' },
    );
    await house.by('amal', (act) => beginVersion(act, house.deps, { id, reason: why }));
    assert.equal((await house.by('amal', (act) => viewDossier(act, id))).version.number, 2);
  });

  it('is given to somebody until a day, who hands it on with a reason; nobody else signs meanwhile', async () => {
    const id = await house.submitted();
    const found = await house.deps.findPerson('salim');
    const give = { id, role: 'scholar-a', found, days: 7 } as const;
    await assert.rejects(
      house.by('munir', (act) => assignReview(act, house.deps, { ...give, account: 'amal-again' })),
      { code: 'review-own' },
    );
    const unfit = { name: 'x', rights: new Set<string>() };
    await assert.rejects(
      house.by('munir', (act) => assignReview(act, house.deps, { ...give, account: 'salim', found: unfit })),
      { code: 'forbidden' },
    );
    await house.by('munir', (act) => assignReview(act, house.deps, { ...give, account: 'salim' }));
    await assert.rejects(house.sign(id, 'sumaya', 'scholar-a'), { code: 'review-assigned' });
    assert.match((await review(id, 'sumaya')).may.why, /somebody else/);
    const onward = { id, role: 'scholar-a', account: 'sumaya', found, reason: why } as const;
    await assert.rejects(
      house.by('samir', (act) => delegateReview(act, house.deps, onward)),
      { code: 'review-assigned' },
    );
    await house.by('salim', (act) => delegateReview(act, house.deps, onward));
    const mine = (await house.by('sumaya', (act) => waitingReviews(act, house.deps))).items.find(
      (one) => one.dossier === id,
    );
    assert.deepEqual([mine?.role, mine?.overdue], ['scholar-a', false]);
    house.clock.pass(8 * 86_400_000);
    const late = (await house.by('sumaya', (act) => waitingReviews(act, house.deps))).items.find(
      (one) => one.dossier === id,
    );
    assert.equal(late?.overdue, true);
    assert.ok(
      (await house.by('salim', (act) => waitingReviews(act, house.deps))).items.every((one) => one.dossier !== id),
    );
    await house.sign(id, 'sumaya', 'scholar-a');
    assert.equal((await review(id, 'munir')).stages[0]?.assigned, undefined);
  });

  it('takes a word to a range of words, hides in it who wrote, and lets it be dealt with', async () => {
    const id = await house.submitted();
    const at = { id, place: '/steps/0/premise', language: 'en', fromWord: 1, toWord: 2 } as const;
    await house.by('salim', (act) => commentOn(act, house.deps, { ...at, said: 'Which one?' }));
    await house.by('amal', (act) => commentOn(act, house.deps, { ...at, said: 'The one of the chronicle.' }));
    for (const bad of [{ toWord: 50 }, { place: '/steps/9/premise' }, { fromWord: 3, toWord: 1 }])
      await assert.rejects(
        house.by('salim', (act) => commentOn(act, house.deps, { ...at, said: 'x', ...bad })),
        { code: 'invalid-input' },
      );
    const { comments } = await review(id, 'salim', ['thought.read', 'thought.review.scholar']);
    assert.deepEqual(
      comments.map(({ words, by }) => [words, by]),
      [
        ['text speaks', 'Test salim'],
        ['text speaks', undefined],
      ],
    );
    const [first, second] = comments;
    assert.deepEqual([first?.mayResolve, second?.mayResolve], [true, false]);
    const resolve = (account: string, comment = '') =>
      house.by(account, (act) => resolveComment(act, house.deps, { id, comment }), [
        'thought.read',
        'thought.review.scholar',
      ]);
    await assert.rejects(resolve('salim', second?.id), { code: 'forbidden' });
    await resolve('salim', first?.id);
    assert.deepEqual(
      (await review(id, 'amal')).comments.map(({ resolved }) => resolved),
      [true, false],
    );
  });

  it('tells no reviewer who wrote, anywhere, until it is published', async () => {
    const id = await house.submitted();
    for (const right of [
      'thought.review.scholar',
      'thought.review.rights',
      'thought.review.language',
      'thought.publish.approve',
    ]) {
      const rights = ['thought.read', right];
      const told = [
        await review(id, 'sumaya', rights),
        await house.by('sumaya', (act) => viewDossier(act, id), rights),
      ];
      assert.doesNotMatch(JSON.stringify(told), /amal/i, right);
    }
    const done = await published();
    assert.match(JSON.stringify(await house.by('sumaya', (act) => viewDossier(act, done))), /Test amal/);
  });

  it('offers no language that a machine wrote, and does not begin with none', async () => {
    const begin = { content: inventedContent, blind: true, exercise: false } as const;
    const id = await house.by('amal', (act) => makeDossier(act, house.deps, { ...begin, machine: ['en', 'fr'] }));
    await house.by('amal', (act) => submitDossier(act, house.deps, { id }));
    const { version } = await house.by('amal', (act) => viewDossier(act, id));
    assert.deepEqual(version.languages.map(({ language, state }) => `${language} ${state}`).sort(), [
      'ar offered',
      'en machine',
      'fr machine',
    ]);
    const none = await house.by('amal', (act) =>
      makeDossier(act, house.deps, { ...begin, machine: ['ar', 'en', 'fr'] }),
    );
    await assert.rejects(
      house.by('amal', (act) => submitDossier(act, house.deps, { id: none })),
      { code: 'dossier-gaps' },
    );
    const open = {
      ...inventedContent,
      claim: { ...inventedContent.claim, rabat: { ...rabat(), speaker: { answer: '' as const, reason: '' } } },
    };
    const unanswered = await house.by('amal', (act) =>
      makeDossier(act, house.deps, { ...begin, content: open, machine: [] }),
    );
    await assert.rejects(
      house.by('amal', (act) => submitDossier(act, house.deps, { id: unanswered })),
      {
        code: 'dossier-gaps',
        details: [{ where: '/claim/rabat/speaker', reason: 'rabat' }],
      },
    );
  });

  it('refused by the second person goes back to its authors, and its next draft is the same one written anew', async () => {
    const id = await house.reviewed();
    await house.sign(id, 'munir', 'editor');
    await house.by('munir', (act) => proposePublication(act, house.deps, { id, seen: 'seen' }));
    for (const account of ['munir', 'amal', 'amal-again'])
      await assert.rejects(
        house.by(account, (act) =>
          secondPublication(act, house.deps, { id, approve: true, reason: why, seen: 'seen' }),
        ),
        { code: /review-(own|twice)/ },
      );
    const drafts = house.drafts.size;
    await house.by('idris', (act) =>
      secondPublication(act, house.deps, { id, approve: false, reason: why, seen: 'seen' }),
    );
    assert.equal((await review(id, 'amal')).state, 'draft');
    await house.by('amal', (act) => submitDossier(act, house.deps, { id }));
    await house.sign(id, 'salim', 'scholar-a');
    await house.sign(id, 'sumaya', 'scholar-b');
    await house.sign(id, 'rim', 'rights');
    for (const language of ['ar', 'en', 'fr'] as const) await house.sign(id, 'layla', 'language', { language });
    await house.sign(id, 'munir', 'editor');
    assert.equal(house.drafts.size, drafts);
  });

  it('is due again after twelve months, once, and a next version supersedes what was published', async () => {
    const id = await published();
    const due = (await house.by('munir', (act) => viewDossier(act, id))).reReviewBy;
    assert.equal(due, reReviewBy(house.clock.now()).toISOString());
    assert.equal(await house.by('munir', (act) => callReReviews(act)), 0);
    house.clock.pass(YEAR_MS);
    assert.ok((await house.by('munir', (act) => callReReviews(act))) >= 1);
    assert.equal(await house.by('munir', (act) => callReReviews(act)), 0);
    assert.equal((await house.by('munir', (act) => viewDossier(act, id))).reReviewDue, true);
    await house.by('amal', (act) => beginVersion(act, house.deps, { id, reason: why }));
    await house.by('amal', (act) => submitDossier(act, house.deps, { id }));
    for (const [account, role] of [
      ['salim', 'scholar-a'],
      ['sumaya', 'scholar-b'],
      ['rim', 'rights'],
    ] as const)
      await house.sign(id, account, role);
    for (const language of ['ar', 'en', 'fr'] as const) await house.sign(id, 'layla', 'language', { language });
    await house.sign(id, 'munir', 'editor');
    await house.by('munir', (act) => proposePublication(act, house.deps, { id, seen: 'seen' }));
    await house.by('idris', (act) =>
      secondPublication(act, house.deps, { id, approve: true, reason: why, seen: 'seen' }),
    );
    const view = await house.by('munir', (act) => viewDossier(act, id));
    assert.deepEqual(
      view.versions.map(({ number, state }) => `${number} ${state}`),
      ['2 published', '1 superseded'],
    );
    assert.deepEqual([...house.drafts.values()].at(-1)?.['act'], 'version');
    assert.equal(view.reReviewDue, false);
  });

  it('is read by whoever holds the right, and by nobody else', async () => {
    const id = await house.submitted();
    await assert.rejects(
      review(
        id,
        'salim',
        everything.filter((right) => right !== 'thought.read'),
      ),
      { code: 'forbidden' },
    );
    await assert.rejects(review('00000000-0000-4000-8000-000000000000', 'salim'), { code: 'not-found' });
  });
});
