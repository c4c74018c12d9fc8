import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Account, runExercise } from './running.ts';

/** Three nodes, their own processes, databases, keys and certificates: designated, frozen and let go; told and lied to. */
describe('the exercise of three states', () => {
  it('plays from founding to the lie that is caught', async () => {
    await using running = await runExercise();
    assert.equal(await running.ended(), 0, running.said());
    const { outcome, events, clock } = await running.account();
    assert.equal(outcome, 'played');
    const order = events
      .filter(({ what }) => what !== 'clock')
      .map(({ what, state }) => `${what}${state === undefined ? '' : ` ${state}`}`);
    assert.deepEqual(order.slice(0, 3).sort(), ['started XA', 'started XB', 'started XC']);
    assert.deepEqual(order.slice(3, 6), ['joined XA', 'joined XB', 'joined XC']);
    const told = order.indexOf('proposed XA');
    const agreed = order.indexOf('agreed XA');
    assert.equal(order[agreed - 1], 'designated-many XA');
    freezesWere(order.slice(6, agreed - 1));
    assert.deepEqual(order.slice(agreed, told), [
      'agreed XA',
      'owed XA',
      'owed XB',
      'owed XC',
      'undertaken XA',
      'reported XA',
      'verified XB',
      'replied XA',
      'scoreboard XA',
      'scoreboard XB',
      'scoreboard XC',
      'reviewed XA',
      'library-published XA',
      'library-here XB',
      'library-here XC',
      'adopted XB',
      'disputed XC',
      'opinions-home XA',
      'corrected XA',
      'correction-here XB',
      'correction-here XC',
    ]);
    const boards = events.filter(({ what }) => what === 'scoreboard').map(({ facts }) => facts);
    assert.deepEqual(boards, Array(3).fill({ owed: 1, reported: 1, withheld: 0, verified: 1 }));
    clocksSay(clock);
    assert.deepEqual(order.slice(told), [
      'proposed XA',
      'published XA',
      'received XB',
      'received XC',
      'read XB',
      'read XC',
      'receipts-home XA',
      'requested XB',
      'answered XA',
      'answered XA',
      'answer-received XB',
      'recalled XA',
      'hidden XC',
      'partitioned XC',
      'published-meanwhile',
      'healed XC',
      'roots-equal',
      'roots-equal',
      'roots-equal',
      'lies XC',
      'lies-again XC',
      'contradiction-found XB',
      'proof-audited XB',
    ]);
    assert.ok(events.every(({ milliseconds }, n) => milliseconds >= (events[n - 1]?.milliseconds ?? 0)));
    // Whichever comes first at the state that finds it: the record at a place that is taken, or a checkpoint over it.
    assert.match(running.said(), /كُشف التناقض: (قولان لموضع واحد من السجل|سجل أعيدت كتابته|نسختان لسجل واحد)؛/);
    assert.doesNotMatch(running.said(), /\b(partly|answered|settled|statements)\b/);
  });
});

/** Law by law: nothing is frozen before two people decided, and nothing stays frozen after the delisting. */
function freezesWere(order: readonly string[]): void {
  const expected = {
    'asked-first': 'XB',
    'bank-open': 'XA XB XC',
    delisted: 'XA',
    designated: 'XA',
    frozen: 'XA XB XB XC',
    'in-effect': 'XA XB XB XC',
    'order-served': 'XA XB XB XC',
    'question-answered': 'XA',
    refused: 'XC',
    released: 'XA XB',
    'reports-home': 'XA',
    'same-name-released': 'XB',
    screened: 'XB XC',
    'un-listed': 'XA XB XC',
  };
  const lines = Object.entries(expected).flatMap(([what, at]) => at.split(' ').map((state) => `${what} ${state}`));
  assert.deepEqual([...order].sort(), lines.sort());
  const after = (later: string, earlier: string) =>
    assert.ok(order.lastIndexOf(later) > order.indexOf(earlier), `${later} after ${earlier}`);
  after('frozen XC', 'in-effect XC');
  after('asked-first XB', 'screened XB');
  after('in-effect XB', 'question-answered XA');
  after('frozen XB', 'in-effect XB');
  after('delisted XA', 'same-name-released XB');
  assert.deepEqual(order.slice(-2), ['released XA', 'released XB']);
}

/** What each node computed from signatures, receipts and reports. */
function clocksSay(clock: Account['clock']): void {
  const { abroad } = clock['XA'] ?? assert.fail('no clock of XA');
  const at = abroad.rows.map(({ member }) => member.name).sort();
  assert.deepEqual(at, [...Array<string>(4).fill('State XB'), ...Array<string>(4).fill('State XC')]);
  const told = abroad.rows.filter(({ times }) => times['decided'] !== undefined && times['reported'] !== undefined);
  assert.deepEqual(told.map(({ member }) => member.name).sort(), ['State XB', 'State XC']);
  for (const { times } of abroad.rows) {
    const lapse = Date.parse(times['screened'] ?? '') - Date.parse(times['signed'] ?? '');
    assert.ok(lapse > 0 && lapse <= 5_000, `screened ${lapse} ms after the signature`);
  }
  const froze = abroad.rows.filter(({ times }) => times['frozen'] !== undefined).map(({ member }) => member.name);
  assert.deepEqual(froze, ['State XB']);
  for (const code of ['XA', 'XB', 'XC']) {
    const binding = clock[code]?.here.rows.find(({ force }) => force === 'binding');
    assert.ok(binding?.times['decided'] !== undefined && !binding.ended, code);
  }
  const considered = clock['XB']?.here.rows.filter(({ force }) => force === 'considered') ?? [];
  const heard = considered.find(({ ended }) => ended);
  assert.equal(considered.length, 4);
  assert.ok(heard !== undefined && heard.times['frozen'] !== undefined && heard.awaits.length === 0);
}
