import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { transaction } from '#base';
import { client } from '#base/client';
import { releaseRoutes } from '#exchange/contract';
import { institutionRoutes, meetingRoutes, progressPageRoutes, progressRoutes } from '#pact/contract';
import { ar } from '../../web/i18n/ar.ts';
import { arrives } from '../federation/invented.ts';
import type { State } from '../federation/constellation.ts';
import { assertAccessible, assertNoSidewaysScroll } from './axe.ts';
import { type Alliance, openAlliance, reason } from './exchange.exercise.ts';

const routes = { ...releaseRoutes, ...institutionRoutes, ...meetingRoutes, ...progressRoutes, ...progressPageRoutes };
const words = ar.pact.commitment;
const three = (text: string) => ({ ara: text, eng: text, fra: text });

/** What a small meeting agreed: one outcome, one commitment that both states owe. */
const meeting = {
  name: three('الاجتماع المختلق الأول'),
  body: 'council',
  heldOn: '2026-01-10',
  place: three('مدينة مختلقة'),
  languages: ['ara' as const],
  sources: [],
  paragraphs: [
    {
      number: 1,
      kind: 'commitment' as const,
      axis: 'finance' as const,
      text: three('تعلن الدول قوائمها الوطنية وتحدّثها.'),
    },
  ],
  outcomes: [
    { code: 'O1', paragraphs: [1], text: three('تعلن الدول قوائمها الوطنية وتحدّثها.'), axis: 'finance' as const },
  ],
  commitments: [
    {
      code: 'O1.1',
      outcome: 'O1',
      title: three('نشر القائمة الوطنية بصيغة مقروءة آليا'),
      manner: 'each' as const,
      owners: ['XA', 'XB'],
      due: '2027-06-30',
      indicator: { name: three('قوائم منشورة'), unit: three('قائمة'), baseline: 0, target: 1 },
      milestones: [{ code: 'M1', title: three('صدور القرار'), due: '2026-09-30' }],
    },
  ],
};

/** Reported in the Oasis on its own screens, verified at the Coast, replied to; one history at both nodes. */
describe('a commitment is kept, and somebody else looks', () => {
  let given: Alliance;
  let commitment = '';
  before(async () => {
    given = await openAlliance();
  });
  after(() => given[Symbol.asyncDispose]());

  /** The typed client of somebody of a state, with their account. */
  async function person(state: State, username: string, roles: readonly string[]) {
    const { node } = state;
    const account = {
      username,
      name: username,
      password: 'four camels cross the bridge',
      totpSecret: 'JBSWY3DPEHPK3PXP',
    };
    const id = await transaction(node.db, (tx) => node.signIn.addAccount(tx, { ...account, roles, desks: '*' }));
    const { cookie, csrf } = await transaction(node.db, (tx) => node.signIn.openSession(tx, id));
    return { id, api: client(routes, { base: node.url, headers: () => ({ cookie, 'x-mithaq-csrf': csrf }) }) };
  }
  async function seat(state: State, account: string, name: string) {
    const admin = (await person(state, `amina-${name}`, ['admin'])).api;
    const { id: institution } = await admin.makeInstitution({ body: { name: three(name) } });
    await admin.setSeat({ body: { account, institution, since: '2026-01-01', reason } });
  }
  /** The second person at the exchange's page; what leaves reaches the other state. */
  async function sign(by: Awaited<ReturnType<typeof person>>, draft: string, type: string, to: State) {
    const params = { id: draft };
    const { preview } = await by.api.draft({ params });
    assert.deepEqual(preview.problems, []);
    const { records } = await by.api.secondDraft({ params, body: { approve: true, reason, seen: preview.seen } });
    const left = records.find((id) => id.startsWith(`${type}--`)) ?? '';
    await arrives(to, left);
    return left;
  }
  /** The address of the draft that the page says waits for a second person. */
  const draftOn = async (page: {
    getByRole: (role: 'link', by: { name: string }) => { getAttribute(name: string): Promise<string | null> };
  }) => (await page.getByRole('link', { name: words.openDraft }).getAttribute('href'))?.split('/').at(-1) ?? '';

  it('is reported with evidence, verified by another state, and replied to beside the finding', async () => {
    const { home, other, bench } = given;
    const secretariat = await person(home, 'nadia', ['secretariat']);
    const approver = await person(home, 'mariam', ['approver']);
    const begun = await secretariat.api.beginMeeting({ body: { meeting, audience: 'members' } });
    const { preview } = await secretariat.api.draft({ params: { id: begun.draft } });
    await secretariat.api.proposeDraft({ params: { id: begun.draft }, body: { seen: preview.seen } });
    commitment = await sign(approver, begun.draft, 'commitment', other);
    const huda = await bench.person('huda', ['pact-officer']);
    const path = `/pact/commitments/${commitment}`;
    {
      await using visit = await bench.visit({ language: 'ar', as: huda });
      const { page } = visit;
      await visit.go(path);
      await page.getByText(words.withheld).waitFor();
      await page
        .getByText(meeting.outcomes[0]?.text.ara ?? '')
        .first()
        .waitFor();
      await page.getByRole('button', { name: words.giveReport }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(words.form.text).fill('صدر القرار ونُشرت القائمة.');
      await dialog.getByRole('button', { name: words.form.add }).click();
      await dialog.getByLabel(words.form.title).fill('القرار رقم 1 المختلق');
      await dialog.getByLabel(words.form.datedOn).fill('2026-03-01');
      await dialog.getByLabel(words.form.url).fill('https://state.example/decrees/1');
      await assertAccessible(page, 'the report');
      const propose = dialog.getByRole('button', { name: words.form.propose });
      // Nobody has said yet where Huda sits.
      visit.expectRefusal(409);
      await propose.click();
      await dialog.getByRole('alert').waitFor();
      await seat(home, huda.id, 'وزارة المالية المختلقة');
      await propose.click();
      await page.getByText(words.put).waitFor();
      await sign(approver, await draftOn(page), 'progress-report', other);
    }
    const noor = await person(other, 'noor', ['verifier']);
    await seat(other, noor.id, 'ديوان المراجعة المختلق');
    const { items } = await noor.api.waitingReviews({ query: {} });
    const [waiting] = items;
    assert.ok(waiting);
    assert.deepEqual([items.length, waiting.state, waiting.mayReview], [1, 'XA', true]);
    const review = await noor.api.giveReview({
      body: {
        report: waiting.id,
        version: waiting.version,
        finding: 'in-part',
        statusFound: 'limited',
        text: 'قُرئ القرار، ولم تُحدَّث القائمة منذ نشرها.',
        language: 'ar',
      },
    });
    assert.ok(review.proposed);
    await sign(await person(other, 'zayd', ['approver']), review.draft, 'progress-review', home);
    {
      await using visit = await bench.visit({ language: 'ar', as: huda });
      const { page } = visit;
      await visit.go(path);
      await page.getByText(words.datingIs.backdated).waitFor();
      await page.getByText('قُرئ القرار، ولم تُحدَّث القائمة منذ نشرها.').waitFor();
      await assertAccessible(page, 'the commitment');
      await page.getByRole('button', { name: words.giveReply }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(words.form.reply).fill('تُحدَّث القائمة كل شهر، ونشكركم.');
      await dialog.getByRole('button', { name: words.form.propose }).click();
      await page.getByText(words.put).waitFor();
      await sign(approver, await draftOn(page), 'reply', other);
    }
    const { history, now } = await noor.api.commitmentPage({ params: { id: commitment }, query: { state: 'XA' } });
    const said = history.find((one) => one.what === 'report')?.said;
    assert.equal(now?.verification, 'in-part');
    assert.deepEqual(
      said?.reviews.map(({ finding, peer, replies }) => [finding, peer, replies.map(({ text }) => text)]),
      [['in-part', true, ['تُحدَّث القائمة كل شهر، ونشكركم.']]],
    );
  });

  it('is read on a narrow dark screen by who may only read, and on the page of reviews', async () => {
    const reader = await given.bench.person('faris', ['verifier']);
    await using visit = await given.bench.visit({ language: 'ar', theme: 'dark', width: 360, height: 760, as: reader });
    const { page } = visit;
    await visit.go(`/pact/commitments/${commitment}?state=XA`);
    await page.getByText(words.did.reply).first().waitFor();
    assert.equal(await page.getByRole('button', { name: words.giveReport }).count(), 0);
    assert.equal(await page.getByRole('button', { name: words.giveReply }).count(), 0);
    await assertAccessible(page, 'the commitment, narrow');
    await assertNoSidewaysScroll(page, 'the commitment');
    await visit.go('/pact/reviews');
    await page.getByText(ar.pact.reviews.empty).waitFor();
    await page.getByText(ar.pact.reviews.all, { exact: true }).click();
    await page.getByRole('heading', { name: ar.pact.reviews.mayNot }).waitFor();
    await assertAccessible(page, 'reviews');
    await assertNoSidewaysScroll(page, 'reviews');
  });
});
