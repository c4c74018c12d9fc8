import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memberFacts } from '../members/facts.ts';
import { finishMeeting } from './finish-meeting.ts';
import { foundingText } from './founding-text.ts';
import { sayMeetingProblem } from './meeting-problem.ts';
import { regions } from './regions.ts';
import type { Unfinished } from './unfinished.ts';
import { blankMeeting, unfinishedFrom } from './unfinished-from.ts';

const members = new Set(memberFacts.map(({ code }) => code));
let keys = 0;
const newKey = () => `k${(keys += 1)}`;
const founding = foundingText('2026-12-01', 'SA');
const begun = (): Unfinished => unfinishedFrom(founding, '2026-12-01', newKey);
const told = (meeting: Unfinished) =>
  finishMeeting(meeting, members).problems.map(({ where, code, what = '' }) => `${where} ${code} ${what}`.trim());

describe('a meeting that is being written', () => {
  it('gives back the founding text as it was begun', () => {
    assert.deepEqual(finishMeeting(begun(), members), { meeting: founding, problems: [] });
  });

  it('keeps what an outcome quotes while paragraphs are put before it', () => {
    const meeting = begun();
    const [first] = meeting.paragraphs;
    assert.ok(first !== undefined);
    const longer = { ...meeting, paragraphs: [{ ...first, key: newKey() }, ...meeting.paragraphs] };
    const { meeting: done } = finishMeeting(longer, members);
    assert.deepEqual(
      done?.outcomes.map(({ paragraphs }) => paragraphs[0]),
      founding.outcomes.map(({ paragraphs: [number = 0] }) => number + 1),
    );
  });

  it('says where something is missing, and where the parts do not agree, at once', () => {
    const meeting = begun();
    const [one, two, ...others] = meeting.commitments;
    const [outcome, ...outcomes] = meeting.outcomes;
    assert.ok(one !== undefined && two !== undefined && outcome !== undefined);
    const { target: _, ...indicator } = two.indicator;
    const broken = {
      ...meeting,
      outcomes: [{ ...outcome, text: { ...outcome.text, eng: 'Something else altogether.' } }, ...outcomes],
      commitments: [
        { ...one, title: { ...one.title, fra: '  ' }, owners: ['ZZ'], outcome: 'nowhere' },
        { ...two, due: '' as const, code: one.code, indicator },
        ...others,
      ],
    };
    assert.deepEqual(told(broken), [
      '/commitments/0/outcome missing',
      '/commitments/0/title/fra missing',
      '/commitments/1/due missing',
      '/commitments/1/indicator/target missing',
      `/commitments/1 twice ${one.code}`,
      '/outcomes/0/text/eng not-the-words 3',
      '/commitments/0/owners/0 no-member ZZ',
    ]);
  });

  it('says what an empty one needs, in every language', () => {
    assert.deepEqual(told(blankMeeting('2026-12-01')).slice(0, 3), [
      '/name/ara missing',
      '/name/eng missing',
      '/name/fra missing',
    ]);
    assert.equal(sayMeetingProblem({ code: 'no-member', what: 'ZZ' }, 'ar'), '«ZZ» ليست دولة عضوًا.');
  });

  it('has every member in one region', () => {
    assert.deepEqual(Object.values(regions).flat().sort(), [...members].sort());
  });
});
