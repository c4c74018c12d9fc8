// Two states of an alliance, one of them with a Chromium before it; work done in the names of its people, by its own doors.
import assert from 'node:assert/strict';
import { transaction } from '#base';
import { type Client, client } from '#base/client';
import { releaseRoutes, requestRoutes, workbenchRoutes } from '#exchange/contract';
import { arrives } from '../federation/invented.ts';
import { type Constellation, openConstellation, type State, until } from '../federation/constellation.ts';
import { openWorkbenchOf, type Person, type Workbench } from './browser.ts';
import { campaign, hostileTitle, report, stateNames, subject } from './exchange.invented.ts';

const routes = { ...releaseRoutes, ...requestRoutes, ...workbenchRoutes };
export type Desk = Client<typeof routes>;

export interface Alliance extends AsyncDisposable {
  alliance: Constellation;
  /** The state whose screens are looked at. */
  home: State;
  other: State;
  bench: Workbench;
  /** Writes and proposes. */
  officer: Person;
  /** The second person. */
  approver: Person;
}

export const reason = 'كما قررت اللجنة الوطنية في جلستها المختلقة';

export async function openAlliance(codes: readonly string[] = ['XA', 'XB']): Promise<Alliance> {
  await using opening = new AsyncDisposableStack();
  const config = { rateLimit: 1_000_000, locale: 'ar-SA' };
  const alliance = opening.use(await openConstellation(codes, { names: stateNames, config }));
  const [home, other] = alliance.states as [State, State];
  const bench = opening.use(await openWorkbenchOf(home.node));
  const officer = await bench.person('salma', ['liaison', 'analyst']);
  const approver = await bench.person('idris', ['approver']);
  const open = opening.move();
  return { alliance, home, other, bench, officer, approver, [Symbol.asyncDispose]: () => open.disposeAsync() };
}

/** The typed client in the name of a person. */
export async function deskOf({ home }: Pick<Alliance, 'home'>, person: Pick<Person, 'id'>): Promise<Desk> {
  const { node } = home;
  const { cookie, csrf } = await transaction(node.db, (tx) => node.signIn.openSession(tx, person.id));
  const headers = () => ({ cookie, 'x-mithaq-csrf': csrf, 'accept-language': 'ar' });
  return client(routes, { base: node.url, headers });
}

/** Proposed by the one as it is seen, approved by the other. */
export async function letOut(one: Desk, second: Desk, id: string) {
  const { preview } = await one.draft({ params: { id } });
  assert.deepEqual(preview.problems, []);
  await one.proposeDraft({ params: { id }, body: { seen: preview.seen } });
  return second.secondDraft({ params: { id }, body: { approve: true, reason, seen: preview.seen } });
}

/** The record itself: its marking was published before it. */
const mainOf = ({ records, type }: { records: string[]; type: string }): string =>
  records.find((id) => id.startsWith(`${type}--`)) ?? '';

type Marking = Parameters<Desk['makeDraft']>[0]['body']['marking'];

export const toMembers: Marking = {
  audience: 'members',
  members: [],
  purposes: ['screening', 'investigation'],
  onward: 'with-consent',
  judicial: 'no',
};

/** What a workbench looks like after some weeks: things came, things left, something was taken back, something waits. */
export async function fillAlliance(given: Alliance) {
  const { home, other, officer, approver } = given;
  const one = await deskOf(given, officer);
  const two = await deskOf(given, approver);
  const person = subject('سالم بن مختلق الوهمي', 'Salem bin Mukhtalaq al-Wahmi');
  const collection = campaign();
  const told = report(person.id, collection.id);
  const [, , first] = await other.publish([person, collection, told, { ...campaign(), name: hostileTitle }]);
  const { created } = JSON.parse(first?.body ?? '{}') as { created?: string };
  const more = {
    ...told,
    created,
    modified: new Date().toISOString(),
    confidence: 80,
    labels: ['XB-FIU'],
    description: `${told.description} وأكدت وحدة التحريات ذلك.`,
  };
  await other.publish([more]);
  const here = async () => (await home.records()).filter(({ id }) => id === told.id).length;
  await until('both versions are here', async () => (await here()) === 2);

  const about = { object_refs: [told.id] };
  const write = (properties: Record<string, unknown>, marking: Partial<Marking> = {}, derivedFrom: string[] = []) =>
    one.makeDraft({ body: { kind: 'note', properties, marking: { ...toMembers, ...marking }, derivedFrom } });
  const sent = await write({
    abstract: 'حساب باسم مشابه',
    content: 'وُجد حساب واحد باسم مشابه، ورقم الوثيقة مختلف.',
    ...about,
  });
  const own = mainOf(await letOut(one, two, sent.id));
  await arrives(other, own);
  const next = await one.newVersion({ params: { id: own } });
  const better = { ...next.properties, abstract: 'حساب باسم مشابه: ليس الشخص نفسه', confidence: 80 };
  await one.changeDraft({
    params: { id: next.id },
    body: { properties: better, marking: next.marking, derivedFrom: [], revision: next.revision },
  });
  await letOut(one, two, next.id);

  const wrong = await write({ abstract: 'أُرسل خطأ', content: 'ملاحظة أُرسلت إلى غير أهلها.', ...about });
  const taken = mainOf(await letOut(one, two, wrong.id));
  await arrives(other, taken);
  await letOut(one, two, (await one.recallRecord({ params: { id: taken }, body: { reason } })).id);

  const named: Marking = { audience: 'named', members: [other.id], onward: 'none' };
  const waiting = await write(
    { abstract: 'نمط تحويلات جديد', content: 'تحويلات صغيرة متكررة من مرسلين لا صلة لهم بصاحب الحساب.', ...about },
    named,
  );
  const { seen } = (await one.draft({ params: { id: waiting.id } })).preview;
  await one.proposeDraft({ params: { id: waiting.id }, body: { seen } });
  const open = await write({ abstract: 'مسودة قيد الكتابة', content: 'لم تكتمل بعد.', ...about });
  return { told: told.id, own, taken, waiting: waiting.id, open: open.id };
}
