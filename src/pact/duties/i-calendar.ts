import { createHash } from 'node:crypto';
import { type CalendarEvent, iCalendarOf, type Language, say, type Text } from '#base';
import { dayAfter } from '../rules/days.ts';
import type { CalendarEntry } from './calendar.ts';

const kinds: Readonly<Record<CalendarEntry['kind'], Text>> = {
  due: { ar: 'موعد استحقاق', en: 'Due', fr: 'Échéance' },
  milestone: { ar: 'مرحلة', en: 'Milestone', fr: 'Jalon' },
  meeting: { ar: 'اجتماع', en: 'Meeting', fr: 'Réunion' },
};
const name: Text = { ar: 'مواعيد الميثاق', en: 'Days of the pact', fr: 'Dates du Pacte' };
const property = { ar: 'ara', en: 'eng', fr: 'fra' } as const;

/**
 * The days as an iCalendar object (RFC 5545): one whole-day event each, with an alarm a week before what is still open. Its
 * UID follows from what it is, so that a file taken again moves an event instead of doubling it.
 */
export function iCalendar(entries: readonly CalendarEntry[], language: Language, now: Date): string {
  return iCalendarOf(
    say(name, language),
    'Pact',
    entries.map((entry) => eventOf(entry, language)),
    now,
  );
}

function eventOf({ day, kind, code, title, commitment, state }: CalendarEntry, language: Language): CalendarEvent {
  // A meeting has no id here: the day is part of what it is.
  const what = commitment === undefined ? `meeting ${day} ${title.eng}` : `${kind} ${commitment} ${code}`;
  const uid = createHash('sha256').update(what).digest('hex').slice(0, 32);
  return {
    uid: `${uid}@mithaq`,
    start: day,
    // The day on which it is no more (§3.6.1).
    end: dayAfter(day, 1),
    language,
    summary: `${say(kinds[kind], language)}: ${code === undefined ? '' : `${code} · `}${title[property[language]]}`,
    ...(state === 'open' && { alarmDays: 7 }),
  };
}
