import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kindFault, recordKinds } from '#records';
import { dueAfter, foundingMeeting } from './index.ts';

const { paragraphs, outcomes, proposals } = foundingMeeting;
const exampleOf = (kind: string) => recordKinds.find((one) => one.kind === kind)?.example ?? {};

describe('the founding meeting', () => {
  it('has eighteen outcomes, each of one paragraph, under every axis', () => {
    assert.equal(paragraphs.length, 23);
    assert.deepEqual(
      outcomes.map(({ code }) => code),
      Array.from({ length: 18 }, (_, n) => `O${n + 1}`),
    );
    assert.deepEqual(new Set(outcomes.map(({ axis }) => axis)).size, 5);
  });

  it('proposes commitments under each outcome, each and joint, numbered without a gap', () => {
    assert.ok(proposals.length >= 40 && proposals.length <= 60, String(proposals.length));
    for (const { code } of outcomes) {
      const under = proposals.filter(({ outcome }) => outcome === code);
      assert.ok(under.length >= 2, code);
      assert.deepEqual(
        under.map((one) => one.code),
        under.map((_, n) => `${code}.${n + 1}`),
      );
    }
    assert.deepEqual(new Set(proposals.map(({ manner }) => manner)), new Set(['each', 'joint']));
  });

  it('is measured and has its steps before its end', () => {
    for (const { code, indicator, milestones, months } of proposals) {
      assert.ok(indicator.target > 0, code);
      assert.ok(milestones.length > 0 && milestones.every((one) => one.months < months), code);
      assert.deepEqual(
        milestones.map((one) => one.months),
        milestones.map((one) => one.months).toSorted((a, b) => a - b),
        code,
      );
    }
  });

  it('says everything in Arabic, English and French, each in its own letters', () => {
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const { ara, eng, fra } = value as Record<string, unknown>;
      if (typeof ara === 'string') {
        assert.match(ara, /^[^A-Za-z]*[\u0600-\u06ff][^A-Za-z]*$/);
        for (const text of [eng, fra]) assert.match(String(text), /^[^\u0600-\u06ff]+$/);
      } else for (const inner of Object.values(value)) walk(inner);
    };
    walk(foundingMeeting);
  });

  it('fits the kinds of records it becomes', () => {
    const { name, body, heldOn, place, languages, sources } = foundingMeeting;
    const meeting = { ...exampleOf('meeting'), name, body, held_on: heldOn, place, languages, sources, paragraphs };
    assert.equal(kindFault(meeting), undefined);
    for (const { code, title, manner, months, indicator, milestones } of proposals) {
      const commitment = {
        ...exampleOf('commitment'),
        code,
        title,
        manner,
        ...(manner === 'joint' && { lead: 'XA' }),
        due: dueAfter('2026-08-31', months),
        indicator,
        milestones: milestones.map((one) => ({ ...one, due: dueAfter('2026-08-31', one.months) })),
      };
      assert.equal(kindFault(commitment), undefined, code);
    }
  });

  it('counts months to the end of a shorter one', () => {
    assert.equal(dueAfter('2026-08-31', 6), '2027-02-28');
    assert.equal(dueAfter('2026-01-15', 12), '2027-01-15');
    assert.equal(dueAfter('2026-11-30', 3), '2027-02-28');
  });
});
