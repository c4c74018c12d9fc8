import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type DraftState, type DraftStep, nextState, whyNotSecond, whyNotTakeBack } from './draft-state.ts';

const steps = ['change', 'propose', 'take-back', 'approve', 'refuse', 'withdraw'] as const satisfies DraftStep[];
const states = ['draft', 'proposed', 'published', 'refused', 'withdrawn'] as const satisfies DraftState[];

describe('the states of a draft', () => {
  it('reaches published only from a proposal, by approval, whatever people do', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 40 }), (walk) => {
        let state: DraftState = 'draft';
        for (const step of walk) {
          const next = nextState(state, step);
          if (typeof next !== 'string') continue;
          if (next === 'published') assert.deepEqual([state, step], ['proposed', 'approve']);
          assert.ok(state !== 'published' && state !== 'withdrawn', 'what is over stays over');
          state = next;
        }
      }),
    );
  });

  it('says why not, in every state and for every step', () => {
    for (const state of states)
      for (const step of steps) {
        const next = nextState(state, step);
        if (typeof next !== 'string') assert.match(next.refused, /^draft-/);
      }
    assert.deepEqual(nextState('refused', 'propose'), { refused: 'draft-refused-as-it-is' });
    assert.deepEqual(nextState('draft', 'approve'), { refused: 'draft-not-proposed' });
    assert.deepEqual(nextState('proposed', 'change'), { refused: 'draft-waits-for-second' });
  });

  it('lets only a person who wrote none of it be the second', () => {
    const draft = { state: 'proposed' as const, authors: ['salma', 'noor'], proposedBy: 'noor' };
    assert.equal(whyNotSecond({ kind: 'person', id: 'idris' }, draft), undefined);
    for (const id of ['salma', 'noor']) assert.equal(whyNotSecond({ kind: 'person', id }, draft), 'draft-own');
    assert.equal(whyNotSecond({ kind: 'token', id: 'robot' }, draft), 'draft-person-only');
    assert.equal(whyNotSecond({ kind: 'node', id: 'node' }, draft), 'draft-person-only');
    assert.equal(whyNotTakeBack({ kind: 'person', id: 'idris' }, draft), 'draft-of-another');
  });
});
