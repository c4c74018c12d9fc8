import type { Desk } from './alliance.ts';
import { type Bank, ended, openBank } from './bank.ts';
import { letLeave, untilHere } from './desk-acts.ts';
import { designateMany } from './designate-many.ts';
import { alertOf, caseOf, decide, delist, designate, order, reportHome } from './national-acts.ts';
import { reason, type Unit, unitOf } from './officers.ts';
import type { Timeline } from './timeline.ts';
import { unListing, unRef } from './un-list.ts';
import { until } from './until.ts';
import { words } from './freeze-words.ts';

const code = ({ state }: Desk): string => state.site.code;

/** Invented people: whom the United Nations list, whom the first state designates, and who merely bears that name. */
const listed = { id: 'K-1', name: 'Tamrin Wahmi', born: '1961-02-03', passport: 'W0000001' };
const designated = { id: 'K-2', name: 'Mithal Mukhtalaq', born: '1974-09-12', passport: 'W0000002' };
const namesake = { id: 'K-3', name: 'Mithal Mukhtalaq', born: '1998-01-30', passport: 'W0000003' };

/** How much of it: further customers of each bank, and further designations that are measured. */
export interface Size {
  rows: number;
  designations: number;
}

interface House {
  unit: Unit;
  bank: Bank;
}

/**
 * Plays a designation's whole way at three states: a listing that binds all; a national designation that its state gives
 * effect to, that another asks about first and a third refuses; a bearer of the same name who is let go; a delisting.
 */
export async function playFreezes(
  timeline: Timeline,
  desks: readonly Desk[],
  { rows, designations }: Size,
): Promise<readonly Unit[]> {
  const customers = [[designated], [designated, namesake], [listed]];
  const houses = await Promise.all(
    desks.map(async (desk, n) => {
      const unit = await unitOf(desk);
      const bank = await openBank(unit, customers[n] ?? [], rows);
      timeline.happened('bank-open', words.bankOpen, { rows: rows + (customers[n]?.length ?? 0) }, code(desk));
      return { unit, bank };
    }),
  );
  const [first, second, third] = houses;
  if (first === undefined || second === undefined || third === undefined) throw new Error('three states are needed');
  await listByTheUnitedNations(timeline, houses, third);
  await designateAndDelist(timeline, first, second, third);
  if (designations > 0)
    await designateMany(
      timeline,
      houses.map(({ unit }) => unit),
      designations,
    );
  return houses.map(({ unit }) => unit);
}

/** It binds each state by itself, and still two people of each must give it effect; one state's bank holds the person. */
async function listByTheUnitedNations(timeline: Timeline, houses: readonly House[], holder: House): Promise<void> {
  const [first = '', last = ''] = listed.name.split(' ');
  const file = unListing([first, last], listed.born, listed.passport);
  await Promise.all(
    houses.map(async ({ unit }) => {
      const params = { list: 'un' };
      const query = { accept: 'false' as const };
      const { job } = await unit.analyst.loadList({ params, query, file, fileName: 'consolidated.xml' });
      await ended(unit, job);
      timeline.happened('un-listed', words.unListed, {}, code(unit));
      await decide(unit, await caseOf(unit, unRef), 'give-effect');
      timeline.happened('in-effect', words.inEffect, {}, code(unit));
    }),
  );
  await freeze(timeline, holder, 'un', listed.id, '48000.00');
}

async function designateAndDelist(timeline: Timeline, first: House, second: House, third: House): Promise<void> {
  const dossier = await designate(first.unit, designated);
  const began = performance.now();
  const { record } = dossier;
  timeline.happened('designated', words.designated, { record }, code(first.unit));
  const list = `alliance-${first.unit.member.slice('identity--'.length)}`;
  await Promise.all(
    [second, third].map(async ({ unit }) => {
      await untilHere(unit, record);
      await until('it is screened', async () => (await caseOf(unit, record)).screenedAt !== undefined);
      const milliseconds = Math.round(performance.now() - began);
      timeline.happened('screened', words.screened, { milliseconds }, code(unit));
    }),
  );
  await freeze(timeline, first, list, designated.id, '7300.00');
  await askFirst(timeline, second, first, record);
  await decide(second.unit, await caseOf(second.unit, record), 'give-effect');
  timeline.happened('in-effect', words.inEffect, {}, code(second.unit));
  const frozen = await freeze(timeline, second, list, designated.id, '12500.00');
  await reportHome(second.unit, frozen);
  await refuse(timeline, third, record);
  await reportsCame(timeline, first, 2);
  await releaseNamesake(timeline, second, list);
  await delist(first.unit, dossier.id);
  timeline.happened('delisted', words.delisted, { record }, code(first.unit));
  for (const { unit, bank } of [first, second]) {
    await until('the freeze is released', async () => {
      const { items } = await unit.analyst.orders({ query: { kind: 'freeze', state: 'served', limit: 100 } });
      return items.every(({ rowKey }) => rowKey === listed.id);
    });
    timeline.happened('released', words.released, { orders: await bank.served('release') }, code(unit));
  }
}

async function freeze(timeline: Timeline, { unit, bank }: House, list: string, customer: string, amount: string) {
  const id = await order(unit, list, customer);
  timeline.happened('order-served', words.served, {}, code(unit));
  await bank.freeze(id, amount);
  timeline.happened('frozen', words.frozen, { amount: `${amount} USD` }, code(unit));
  return id;
}

async function askFirst(timeline: Timeline, asker: House, asked: House, record: string): Promise<void> {
  const { id, edition } = await caseOf(asker.unit, record);
  const { draft } = await asker.unit.asker.askCase({
    params: { id },
    body: {
      edition,
      question: 'Which document shows that the passport is this person’s?',
      legalBasis: 'Article 2 of the invented act on the exchange',
    },
  });
  const left = await letLeave(asker.unit, await asker.unit.liaison.draft({ params: { id: draft } }));
  const request = left.find((one) => one.startsWith('information-request--')) ?? '';
  timeline.happened('asked-first', words.askedFirst, { record: request }, code(asker.unit));
  await until('the question is there', async () => {
    const { items } = await asked.unit.liaison.requests({ query: { direction: 'in' } });
    return items.some((one) => one.id === request);
  });
  const answer = await asked.unit.liaison.answerRequest({
    params: { id: request },
    body: { outcome: 'answered', text: 'An invented register of passports; the copy lies with us.' },
  });
  await letLeave(asked.unit, answer);
  await until('the answer is home', async () => {
    const { state } = await asker.unit.liaison.request({ params: { id: request } });
    return state === 'settled';
  });
  timeline.happened('question-answered', words.questionAnswered, {}, code(asked.unit));
}

async function refuse(timeline: Timeline, { unit }: House, record: string): Promise<void> {
  const one = await caseOf(unit, record);
  await decide(unit, one, 'refuse');
  const { draft } = await unit.analyst.reportRefusal({ params: { id: one.id } });
  await letLeave(unit, await unit.liaison.draft({ params: { id: draft } }));
  timeline.happened('refused', words.refused, {}, code(unit));
}

/** The reports and the signed receipts of all who decided are home. */
async function reportsCame(timeline: Timeline, { unit }: House, count: number): Promise<void> {
  await until(
    'receipts and reports are home',
    async () => {
      const { abroad } = await unit.approver.clock({ query: { days: 1 } });
      const home = abroad.rows.filter(({ times }) => times.screened && times.decided && times.reported);
      return home.length === count;
    },
    120,
  );
  timeline.happened('reports-home', words.reportsHome, { count }, code(unit));
}

/** He was frozen for his name; two people see his papers, and he is let go, for good. */
async function releaseNamesake(timeline: Timeline, house: House, list: string): Promise<void> {
  const { unit } = house;
  await freeze(timeline, house, list, namesake.id, '310.00');
  const alert = await alertOf(unit, list, namesake.id);
  const { id } = await unit.analyst.proposeRelease({
    body: {
      alert: alert.id,
      evidence: [{ kind: 'document', what: 'His passport, seen at the desk: born in 1998, another number' }],
      reason,
      seen: alert.evidence,
    },
  });
  await unit.approver.secondRedress({ params: { id }, body: { approve: true, reason } });
  await until('he is let go', async () => (await alertOf(unit, list, namesake.id)).verdict === 'different');
  timeline.happened('same-name-released', words.sameName, {}, code(unit));
}
