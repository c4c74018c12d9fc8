import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type AlertEvent, awaitsWork, nextStanding, type Refusal, type Standing } from './alert-state.ts';

const open: Standing = { state: 'open', verdict: null };
const proposed: Standing = { state: 'proposed', verdict: 'same' };
const same: Standing = { state: 'decided', verdict: 'same' };
const different: Standing = { state: 'decided', verdict: 'different' };
const undetermined: Standing = { state: 'decided', verdict: 'undetermined' };
const closed: Standing = { state: 'closed', verdict: null };
const closedDifferent: Standing = { state: 'closed', verdict: 'different' };

const saySame: AlertEvent = { kind: 'decide', verdict: 'same' };
const sayDifferent: AlertEvent = { kind: 'decide', verdict: 'different' };
const sayUndetermined: AlertEvent = { kind: 'decide', verdict: 'undetermined' };
const approve: AlertEvent = { kind: 'approve' };
const refuse: AlertEvent = { kind: 'refuse' };
const withdraw: AlertEvent = { kind: 'withdraw' };
const changed: AlertEvent = { kind: 'evidence-changed' };
const close: AlertEvent = { kind: 'close' };
const back: AlertEvent = { kind: 'return' };

const table: readonly (readonly [Standing, AlertEvent, Standing | Refusal])[] = [
  [open, saySame, proposed],
  [open, sayDifferent, different],
  [open, sayUndetermined, undetermined],
  [open, approve, 'alert-no-proposal'],
  [open, refuse, 'alert-no-proposal'],
  [open, withdraw, 'alert-nothing-decided'],
  [open, changed, open],
  [open, close, closed],
  [proposed, saySame, 'alert-waits-for-second'],
  [proposed, sayDifferent, 'alert-waits-for-second'],
  [proposed, sayUndetermined, 'alert-waits-for-second'],
  [proposed, approve, same],
  [proposed, refuse, open],
  [proposed, withdraw, open],
  [proposed, changed, open],
  [proposed, close, closed],
  [same, sayDifferent, 'alert-already-decided'],
  [same, approve, 'alert-no-proposal'],
  [same, withdraw, open],
  [same, changed, open],
  [same, close, { state: 'closed', verdict: 'same' }],
  [different, saySame, 'alert-already-decided'],
  [different, sayUndetermined, 'alert-already-decided'],
  [different, withdraw, open],
  [different, changed, open],
  [different, close, closedDifferent],
  [undetermined, saySame, proposed],
  [undetermined, sayDifferent, different],
  [undetermined, sayUndetermined, undetermined],
  [undetermined, withdraw, open],
  [undetermined, changed, open],
  [closed, saySame, 'alert-closed'],
  [closed, approve, 'alert-closed'],
  [closed, refuse, 'alert-closed'],
  [closed, withdraw, 'alert-closed'],
  [closed, changed, open],
  [closed, back, open],
  [closedDifferent, back, different],
  [closedDifferent, changed, open],
];

describe('the states of an alert', () => {
  for (const [from, event, to] of table) {
    const verdict = 'verdict' in event ? ` ${event.verdict}` : '';
    it(`${from.state} ${from.verdict ?? ''}: ${event.kind}${verdict} → ${typeof to === 'string' ? to : to.state}`, () => {
      assert.deepEqual(nextStanding(from, event), to);
    });
  }

  it('never reaches "same" decided but by a second person or a return of what two people decided', () => {
    const reaching = table.filter(
      ([, , to]) => typeof to !== 'string' && to.state === 'decided' && to.verdict === 'same',
    );
    assert.deepEqual(
      reaching.map(([, event]) => event.kind),
      ['approve'],
    );
  });

  it('has work while open, proposed or undetermined', () => {
    assert.deepEqual([open, proposed, undetermined, same, different, closed].map(awaitsWork), [
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
