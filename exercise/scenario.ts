import { say } from '#base';
import type { Desk } from './alliance.ts';
import { draftIndicator, isHere, letLeave, logSeen, untilHere } from './desk-acts.ts';
import type { Timeline } from './timeline.ts';
import { tellTwoStories } from './two-stories.ts';
import { until } from './until.ts';
import { words } from './words.ts';

const code = ({ state }: Desk): string => state.site.code;
const since = (began: number): number => Math.round(performance.now() - began);

/** Plays what the exchange is for, at three states: tell, ask, answer, take back, be cut off, come back, lie and be caught. */
export async function playScenario(
  timeline: Timeline,
  [first, second, third]: readonly [Desk, Desk, Desk],
  folder: string,
): Promise<void> {
  const record = await tell(timeline, first, [second, third]);
  await ask(timeline, { asker: second, asked: first, record });
  await takeBack(timeline, first, third, record);
  await cutOff(timeline, [first, second, third]);
  await tellTwoStories(timeline, { liar: third, believer: second, other: first, folder });
}

async function tell(timeline: Timeline, from: Desk, to: readonly Desk[]): Promise<string> {
  const title = say(words.route, timeline.language);
  const draft = await draftIndicator(from, title, to);
  timeline.happened('proposed', words.proposed, { title }, code(from));
  const left = await letLeave(from, draft);
  const began = performance.now();
  const id = left.find((one) => one.startsWith('indicator--')) ?? '';
  const { logIndex } = await from.liaison.sheet({ params: { id } });
  timeline.happened('published', words.published, { place: logIndex, record: id }, code(from));
  for (const desk of to) {
    await untilHere(desk, id);
    timeline.happened('received', words.received, { milliseconds: since(began), record: id }, code(desk));
  }
  for (const desk of to) {
    await desk.liaison.sheet({ params: { id } });
    timeline.happened('read', words.read, { record: id }, code(desk));
  }
  await until(
    'the read receipts are home',
    async () => {
      const { deliveries } = await from.liaison.sheet({ params: { id } });
      return deliveries.length > 0 && deliveries.every(({ readAt }) => readAt !== undefined);
    },
    120,
  );
  timeline.happened('receipts-home', words.receipt, { count: to.length }, code(from));
  return id;
}

async function ask(
  timeline: Timeline,
  { asker, asked, record }: { asker: Desk; asked: Desk; record: string },
): Promise<void> {
  const draft = await asker.liaison.askRequest({
    body: {
      title: 'Who opened the account?',
      text: 'Please tell us which identifiers the account was opened with.',
      to: [asked.member],
      about: [record],
      purpose: 'investigation',
      legalBasis: 'Article 1 of the invented act on the exchange',
      urgency: 'urgent',
    },
  });
  const [request = ''] = (await letLeave(asker, draft)).filter((id) => id.startsWith('information-request--'));
  const { dueAt } = await asker.liaison.request({ params: { id: request } });
  timeline.happened('requested', words.asked, { due: dueAt ?? '', record: request }, code(asker));
  await until('the request is there', async () => {
    const { items } = await asked.liaison.requests({ query: { direction: 'in' } });
    return items.some(({ id }) => id === request);
  });
  for (const outcome of ['partly', 'answered'] as const) {
    const answer = await asked.liaison.answerRequest({
      params: { id: request },
      body: { outcome, text: 'An invented passport, and an invented address in an invented town.' },
    });
    await letLeave(asked, answer);
    timeline.happened('answered', words.answered, { outcome }, code(asked));
    await until('the answer is home', async () => {
      const { parties } = await asker.liaison.request({ params: { id: request } });
      return parties.some(({ answers }) => answers.some((one) => one.outcome === outcome));
    });
  }
  const { state } = await asker.liaison.request({ params: { id: request } });
  timeline.happened('answer-received', words.settled, { request: state }, code(asker));
}

async function takeBack(timeline: Timeline, from: Desk, loser: Desk, record: string): Promise<void> {
  const draft = await from.liaison.recallRecord({
    params: { id: record },
    body: { from: [loser.member], reason: 'It names a source that must be protected' },
  });
  await letLeave(from, draft);
  timeline.happened('recalled', words.recalled, { from: code(loser), record }, code(from));
  await until('the record is hidden', async () => !(await isHere(loser, record)));
  await until(
    'the originator knows that it is hidden',
    async () => {
      const { deliveries } = await from.liaison.sheet({ params: { id: record } });
      return deliveries.some(({ member, state }) => member.id === loser.member && state === 'hidden');
    },
    120,
  );
  timeline.happened('hidden', words.hidden, { record }, code(loser));
}

async function cutOff(timeline: Timeline, desks: readonly [Desk, Desk, Desk]): Promise<void> {
  const [first, second, away] = desks;
  away.state.wire.cut();
  for (const desk of [first, second]) desk.state.wire.bar(away.state.site.address);
  timeline.happened('partitioned', words.partitioned, {}, code(away));
  const missed: string[] = [];
  for (const desk of [first, second, first]) {
    const left = await letLeave(desk, await draftIndicator(desk, `Issued meanwhile by ${code(desk)}`, 'members'));
    missed.push(...left.filter((id) => id.startsWith('indicator--')));
  }
  timeline.happened('published-meanwhile', words.publishedMeanwhile, { count: missed.length });
  if ((await Promise.all(missed.map((id) => isHere(away, id)))).some((here) => here)) throw new Error('not cut off');
  away.state.wire.heal();
  for (const desk of [first, second]) desk.state.wire.letIn(away.state.site.address);
  const began = performance.now();
  for (const id of missed) await untilHere(away, id);
  timeline.happened('healed', words.healed, { milliseconds: since(began) }, code(away));
  for (const of of desks) {
    await until('all see one root', async () => (await rootsOf(desks, of)).size === 1);
    const { root, size } = await logSeen(of, of.member);
    timeline.happened('roots-equal', words.roots, { of: code(of), root: root.slice(0, 16), size });
  }
}

async function rootsOf(desks: readonly Desk[], of: Desk): Promise<Set<string>> {
  return new Set((await Promise.all(desks.map((desk) => logSeen(desk, of.member)))).map(({ root }) => root));
}
