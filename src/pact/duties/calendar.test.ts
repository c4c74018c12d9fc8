import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type CalendarEntry, entriesOf } from './calendar.ts';
import type { DutyView } from './duty-view.ts';
import { iCalendar } from './i-calendar.ts';

const words = (eng: string) => ({
  ara: `«${eng}» بالعربية، ونصّ طويل بما يكفي ليُطوى السطر مرتين أو أكثر`,
  eng,
  fra: `${eng} fr`,
});
const duty = (change: Partial<DutyView> = {}): DutyView => ({
  commitment: 'commitment--1',
  code: 'O1.1',
  title: words('Name a point of contact'),
  axis: 'integration',
  manner: 'each',
  due: '2026-12-31',
  agreedDue: '2026-12-31',
  status: 'limited',
  reported: true,
  onTime: false,
  overdue: false,
  longOverdue: false,
  delay: 0,
  risks: [],
  milestones: [{ code: 'M1', title: words('Decision'), due: '2026-06-30', done: false }],
  needs: 0,
  drafts: [],
  ...change,
});
const now = new Date('2026-11-26T03:04:05Z');
/** §3.1: what a reader of the file does first. */
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('the days of the pact', () => {
  it('are due dates and milestones, done, late or open; what was declined has none', () => {
    const days = entriesOf(
      [duty(), duty({ commitment: 'commitment--2', code: 'O2.1', answer: 'declines' })],
      [],
      '2026-11-26',
    );
    assert.deepEqual(
      days.map(({ day, kind, code, state }) => [day, kind, code, state]),
      [
        ['2026-06-30', 'milestone', 'O1.1 M1', 'late'],
        ['2026-12-31', 'due', 'O1.1', 'open'],
      ],
    );
    const complete = entriesOf([duty({ completedOn: '2026-11-01' })], [], '2027-01-01');
    assert.ok(complete.every(({ state }) => state === 'done'));
  });

  it('are a calendar that others read: whole days, one event each, the same event when taken again', () => {
    const entries = entriesOf([duty()], [], '2026-11-26');
    const lines = unfolded(iCalendar(entries, 'en', now));
    assert.deepEqual([lines[0], lines.at(-2), lines.at(-1)], ['BEGIN:VCALENDAR', 'END:VCALENDAR', '']);
    assert.equal(lines.filter((line) => line === 'BEGIN:VEVENT').length, 2);
    assert.ok(lines.includes('DTSTAMP:20261126T030405Z'));
    assert.ok(lines.includes('DTSTART;VALUE=DATE:20261231') && lines.includes('DTEND;VALUE=DATE:20270101'));
    assert.ok(lines.includes('SUMMARY;LANGUAGE=en:Due: O1.1 · Name a point of contact'));
    const uids = (text: string) => unfolded(text).filter((line) => line.startsWith('UID:'));
    const moved = entriesOf([duty({ due: '2027-01-31' })], [], '2026-12-26');
    assert.deepEqual(uids(iCalendar(moved, 'ar', new Date('2026-12-26'))), uids(iCalendar(entries, 'en', now)));
  });

  it('fold every line to 75 octets without cutting a letter, and escape what has a meaning', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (title) => {
        const entry: CalendarEntry = {
          day: '2026-12-31',
          kind: 'due',
          code: 'O1.1',
          title: { ara: title, eng: title, fra: title },
          commitment: 'commitment--1',
          state: 'done',
        };
        const text = iCalendar([entry], 'ar', now);
        for (const line of text.split('\r\n')) {
          assert.ok(Buffer.byteLength(line) <= 75);
          assert.ok(!line.includes('\uFFFD') || title.includes('\uFFFD'));
        }
        const summary = unfolded(text)
          .find((line) => line.startsWith('SUMMARY'))
          ?.replace(/^[^:]*:/, '');
        const read = summary?.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
        assert.equal(read, `موعد استحقاق: O1.1 · ${title.replace(/\r\n|\r/g, '\n')}`);
      }),
    );
  });
});
