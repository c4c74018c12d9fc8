import { createHash } from 'node:crypto';
import { type Language, say, type Text } from '#base';
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
 * The days as an iCalendar object (RFC 5545): one whole-day event each, free time, with an alarm a week before what is
 * still open. Its UID follows from what it is, so that a file taken again moves an event instead of doubling it.
 */
export function iCalendar(entries: readonly CalendarEntry[], language: Language, now: Date): string {
  const stamp = `${now.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Mithaq//Pact//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escape(say(name, language))}`,
    ...entries.flatMap((entry) => event(entry, language, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function event(entry: CalendarEntry, language: Language, stamp: string): string[] {
  const { day, kind, code, title, commitment, state } = entry;
  // A meeting has no id here: the day is part of what it is.
  const what = commitment === undefined ? `meeting ${day} ${title.eng}` : `${kind} ${commitment} ${code}`;
  const uid = createHash('sha256').update(what).digest('hex').slice(0, 32);
  const summary = `${say(kinds[kind], language)}: ${code === undefined ? '' : `${code} · `}${title[property[language]]}`;
  const alarm =
    state === 'open'
      ? ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escape(summary)}`, 'TRIGGER:-P7D', 'END:VALARM']
      : [];
  return [
    'BEGIN:VEVENT',
    `UID:${uid}@mithaq`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    // The day on which it is no more (§3.6.1).
    `DTEND;VALUE=DATE:${compact(dayAfter(day, 1))}`,
    `SUMMARY;LANGUAGE=${language}:${escape(summary)}`,
    'TRANSP:TRANSPARENT',
    ...alarm,
    'END:VEVENT',
  ];
}

const compact = (day: string): string => day.replaceAll('-', '');

/** §3.3.11. */
const escape = (text: string): string => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');

/** §3.1: no line is longer than 75 octets, and no letter is cut. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > 75) {
      parts.push(part);
      part = '';
      octets = 1;
    }
    part += letter;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}
