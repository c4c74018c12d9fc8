import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { carry } from '../../src/exchange/invented.ts';
import { openPact, type PactState } from './invented.ts';

const day = 86_400_000;

/** Alpha reports, Beta's audit office looks at it, Alpha answers; both see one history. */
describe('the history of a commitment', () => {
  let alpha: PactState;
  let beta: PactState;
  let commitment: string;
  let report: string;
  before(async () => {
    [alpha, beta] = await Promise.all([openPact(0), openPact(1)]);
    await alpha.seat('salma', 'Ministry');
    await beta.seat('noor', 'Audit office');
    commitment = await alpha.commit();
  });
  after(async () => {
    await alpha[Symbol.asyncDispose]();
    await beta[Symbol.asyncDispose]();
  });
  const none = { params: undefined, query: undefined };
  const page = (house: PactState, by: string, state?: string) =>
    house.handlers.commitmentPage(
      { params: { id: commitment }, query: { state }, body: undefined },
      house.state.as(by),
    );
  const waiting = (house: PactState, by: string) =>
    house.handlers.waitingReviews(
      { params: undefined, query: { whose: 'waiting' }, body: undefined },
      house.state.as(by),
    );
  const both = async () => {
    await carry(alpha.state, beta.state);
    await carry(beta.state, alpha.state);
  };

  it('begins with the sentence it comes from, and says nothing of a state that said nothing', async () => {
    const { source, state, owners, now, history, mayReport } = await page(alpha, 'salma');
    assert.equal(source.paragraphs.length > 0, true);
    assert.ok(source.outcome?.text.ara);
    assert.deepEqual([state, now, mayReport], ['XA', undefined, true]);
    assert.ok(owners.every(({ withheld }) => withheld));
    assert.deepEqual(
      history.map(({ what }) => what),
      ['commitment'],
    );
  });

  it('shows a report with its evidence, and evidence that bears an old day as backdated', async () => {
    const evidence = [
      { title: 'Old decree', kind: 'law', datedOn: '2026-03-01', url: 'https://state.example/old' },
      { title: 'New figures', kind: 'statistics', datedOn: '2026-11-20', sha256: 'a'.repeat(64) },
    ];
    const { draft, proposed } = await alpha.report('salma', commitment, { evidence, actual: 3 });
    assert.ok(proposed);
    assert.deepEqual((await page(alpha, 'idris')).drafts, [{ id: draft, what: 'report', state: 'proposed' }]);
    report = await alpha.sign('idris', draft, 'progress-report');
    const shown = await page(alpha, 'salma');
    assert.deepEqual([shown.now?.status, shown.now?.verification], ['substantial', 'unreviewed']);
    assert.equal(shown.indicator.actual, 3);
    const said = shown.history.find((one) => one.what === 'report')?.said;
    assert.deepEqual(
      said?.evidence.map(({ title, dating }) => [title, dating]),
      [
        ['Old decree', 'backdated'],
        ['New figures', 'in-time'],
      ],
    );
    assert.equal(said.text, 'صدر المرسوم وفُتح المكتب.');
    assert.deepEqual([said.mayReview, said.whyNot?.code], [false, 'verifier-is-reporter']);
  });

  it('refuses a report without evidence, of a day to come, on what is not owed, and on evidence of others', async () => {
    const refuses = (code: string, change: Readonly<Record<string, unknown>>) =>
      assert.rejects(alpha.report('salma', commitment, change), { code });
    await refuses('report-needs-evidence', { evidence: [] });
    await refuses('report-of-the-future', { asOf: '2027-01-01' });
    await refuses('evidence-not-ours', {
      evidenceRefs: [`commitment-evidence--${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}`],
    });
    await assert.rejects(alpha.report('salma', await alpha.commit({ owners: ['XB'] })), {
      code: 'commitment-not-owed',
    });
    await assert.rejects(alpha.report('zayd', commitment), { code: 'no-seat' });
  });

  it('is verified by another state, where the report waits, and nobody else is offered it', async () => {
    // The link was down for twenty days.
    for (const { state } of [alpha, beta]) state.clock.pass(20 * day);
    await both();
    const { items, total } = await waiting(beta, 'noor');
    assert.deepEqual([total, items[0]?.state, items[0]?.mayReview], [1, 'XA', true]);
    assert.equal((await waiting(beta, 'zayd')).items[0]?.whyNot?.code, 'no-seat');
    const { draft, proposed } = await beta.review('noor', report, { text: 'Read; the office is open.' });
    assert.ok(proposed);
    assert.deepEqual((await page(beta, 'idris', 'XA')).drafts, [{ id: draft, what: 'review', state: 'proposed' }]);
    await beta.sign('idris', draft, 'progress-review');
    assert.deepEqual((await page(beta, 'idris', 'XA')).drafts, []);
    await both();
    assert.equal((await waiting(beta, 'noor')).total, 0);
    for (const house of [alpha, beta]) {
      const { now, owners } = await page(house, 'salma', 'XA');
      assert.equal(now?.verification, 'verified');
      assert.deepEqual(owners[0], {
        state: 'XA',
        name: 'Alpha',
        withheld: false,
        status: 'substantial',
        verification: 'verified',
      });
    }
  });

  it('keeps the reply beside what it answers, at both nodes, and lets nobody reply for another', async () => {
    const found = async (house: PactState) => {
      const shown = await page(house, 'salma', 'XA');
      const said = shown.history.find((one) => one.what === 'report')?.said;
      return { report: said, review: said?.reviews[0] };
    };
    const { review } = await found(alpha);
    assert.ok(review);
    assert.deepEqual([review.peer, review.verifies, review.by, review.mayReply], [true, true, 'Beta', true]);
    assert.equal((await found(beta)).review?.mayReply, false);
    const reply = {
      review: review.id,
      text: 'نشكركم، وقد فُتح مكتب ثان.',
      language: 'ar',
      asksCorrection: false,
      audience: 'public',
    } as const;
    const body = { ...reply, draft: undefined };
    await assert.rejects(beta.handlers.giveReply({ ...none, body }, beta.state.as('noor')), {
      code: 'review-not-of-us',
    });
    const put = await alpha.handlers.giveReply({ ...none, body }, alpha.state.as('salma'));
    await alpha.sign('idris', put.draft, 'reply');
    await both();
    for (const house of [alpha, beta]) {
      const { replies } = (await found(house)).review ?? assert.fail();
      assert.deepEqual(
        replies.map(({ text, by }) => [text, by]),
        [[reply.text, 'Alpha']],
      );
    }
    // It came to Beta twenty days after Alpha signed it; at home it was heard at once.
    assert.deepEqual([(await found(beta)).report?.heardLate, (await found(alpha)).report?.heardLate], [true, false]);
  });

  it('keeps every version, and verifies none by what was found of another', async () => {
    alpha.state.clock.pass(30 * day);
    const { draft } = await alpha.report('salma', commitment, { status: 'complete', asOf: '2026-12-20' });
    await alpha.sign('idris', draft, 'progress-report');
    const { now, history } = await page(alpha, 'salma');
    assert.deepEqual([now?.status, now?.verification], ['complete', 'unreviewed']);
    assert.deepEqual(
      history
        .filter(({ what }) => what === 'report')
        .map(({ said }) => (said as { verification?: string }).verification),
      ['verified', 'unreviewed'],
    );
    await assert.rejects(beta.review('noor', report, { version: '2020-01-01T00:00:00.000000Z' }), {
      code: 'report-not-open',
    });
  });

  it('gives evidence by itself, and leaves what is for another reader out', async () => {
    const evidence = [
      {
        title: 'Photo',
        kind: 'photo' as const,
        datedOn: '2026-12-01',
        sha256: 'b'.repeat(64),
        url: undefined,
        publisher: undefined,
      },
    ];
    const put = await alpha.handlers.giveEvidence(
      { ...none, body: { commitments: [commitment], evidence, audience: 'members' } },
      alpha.state.as('salma'),
    );
    assert.ok(await alpha.sign('idris', put.draft, 'commitment-evidence'));
    const pieces = async (rights?: readonly string[]) => {
      const call = alpha.state.as('zayd', rights === undefined ? {} : { rights });
      const input = { params: { id: commitment }, query: {}, body: undefined };
      const { history } = await alpha.handlers.commitmentPage({ ...input, query: { state: 'XA' } }, call);
      return history.filter(({ what }) => what === 'evidence').length;
    };
    assert.equal(await pieces(), 4);
    await assert.rejects(pieces(['pact.read']), { code: 'not-found' });
  });
});
