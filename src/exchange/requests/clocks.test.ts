import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { withTimes } from '../release/compose-objects.ts';
import { type ClockEvent, isOverdue, partyOf, pressing, remaining, requestState } from './clock.ts';

const HOUR = 3_600_000;
const askedAt = Date.parse('2026-11-23T08:00:00Z');
const dueOf = (more: object) => {
  const [object] = withTimes([{ type: 'information-request', ...more }], new Date(askedAt), new Map());
  return Date.parse(String(object?.['due']));
};
const dueAt = dueOf({ urgency: 'urgent' });
const kinds = ['asked-back', 'clarified', 'partly', 'answered', 'refused'] as const;
const anyEvents = fc.uniqueArray(
  fc.record({
    at: fc.integer({ min: askedAt - 24 * HOUR, max: askedAt + 300 * HOUR }),
    kind: fc.constantFrom(...kinds),
    id: fc.uuid(),
  }),
  { selector: (event) => event.id, maxLength: 12 },
);
const at = (hours: number, kind: ClockEvent['kind']): ClockEvent => ({
  at: askedAt + hours * HOUR,
  kind,
  id: `${hours}-${kind}`,
});
const party = (...events: ClockEvent[]) => partyOf({ askedAt, dueAt }, events);

describe('the clocks of requests', () => {
  it('gives eight hours to what is urgent and seven days to the rest, unless the request says when', () => {
    assert.equal(dueAt - askedAt, 8 * HOUR);
    assert.equal(dueOf({ urgency: 'normal' }) - askedAt, 7 * 24 * HOUR);
    assert.equal(dueOf({ urgency: 'urgent', due: '2026-11-23T09:00:00Z' }), askedAt + HOUR);
  });

  it('stops while a member waits for the asker, and runs on with as much as was left', () => {
    const waiting = party(at(3, 'asked-back'));
    assert.deepEqual([waiting.state, remaining(waiting, askedAt + 100 * HOUR)], ['asked-back', 5 * HOUR]);
    const again = party(at(3, 'asked-back'), at(50, 'clarified'));
    assert.deepEqual([again.state, again.dueAt - askedAt], ['open', 55 * HOUR]);
    assert.equal(isOverdue(again, askedAt + 55 * HOUR), false);
    assert.equal(isOverdue(again, askedAt + 55 * HOUR + 1), true);
  });

  it('keeps what was late as late: asking back after the time does not win it back', () => {
    const late = party(at(10, 'asked-back'), at(20, 'clarified'));
    assert.equal(remaining(late, askedAt + 20 * HOUR), -2 * HOUR);
    assert.equal(remaining(party(at(10, 'asked-back')), askedAt + 20 * HOUR), -2 * HOUR);
  });

  it('keeps running after an answer in part, and remembers the part when a question back is answered', () => {
    assert.deepEqual(party(at(2, 'partly')).state, 'partly');
    assert.equal(isOverdue(party(at(2, 'partly')), askedAt + 9 * HOUR), true);
    assert.equal(party(at(2, 'partly'), at(3, 'asked-back'), at(4, 'clarified')).state, 'partly');
    assert.equal(party(at(3, 'asked-back'), at(5, 'answered')).state, 'answered');
  });

  it('comes to the same whatever order things became known in', () => {
    fc.assert(
      fc.property(
        anyEvents.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
        ),
        ([events, shuffled]) => assert.deepEqual(party(...shuffled), party(...events)),
      ),
    );
  });

  it('never gives a member more time than it waited, and never less than it was given', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const { dueAt: moved, stoppedAt } = party(...events);
        assert.ok(moved >= dueAt);
        const last = Math.max(askedAt, ...events.map((event) => event.at));
        assert.ok(moved - dueAt <= last - askedAt);
        assert.ok(stoppedAt === undefined || stoppedAt <= last);
      }),
    );
  });

  it('runs by one second a second, or stands still', () => {
    fc.assert(
      fc.property(anyEvents, fc.nat(1e9), fc.nat(1e9), (events, a, b) => {
        const it = party(...events);
        const passed = remaining(it, askedAt + a) - remaining(it, askedAt + a + b);
        const still = it.settledAt !== undefined || it.stoppedAt !== undefined;
        assert.equal(passed, still ? 0 : b);
        assert.equal(isOverdue(it, askedAt + a), remaining(it, askedAt + a) < 0);
      }),
    );
  });

  it('is settled once: nothing that came after the answer counts', () => {
    fc.assert(
      fc.property(anyEvents, fc.constantFrom('answered' as const, 'refused' as const), (events, kind) => {
        const final = { at: askedAt, kind, id: '' };
        assert.deepEqual(party(final, ...events.filter((event) => event.at > askedAt)), party(final));
      }),
    );
  });

  it('says of a request to many what is still to come, and watches the clock that runs out first', () => {
    const open = party();
    const answered = party(at(1, 'answered'));
    const asking = party(at(1, 'asked-back'));
    assert.equal(requestState(false, [open, open]), 'open');
    assert.equal(requestState(false, [open, answered]), 'partly');
    assert.equal(requestState(false, [open, asking]), 'asked-back');
    assert.equal(requestState(false, [answered, answered]), 'settled');
    assert.equal(requestState(true, [open, answered]), 'withdrawn');
    assert.equal(pressing([answered, asking, open]), open);
    assert.equal(pressing([answered, asking]), asking);
    assert.equal(pressing([answered, party(at(2, 'refused'))])?.settledAt, askedAt + 2 * HOUR);
    assert.equal(pressing([]), undefined);
  });
});
