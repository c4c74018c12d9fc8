/** An event of whole days in a calendar. */
export interface CalendarEvent {
  /** Follows from what the event is, so that a file taken again moves it instead of doubling it. */
  uid: string;
  /** ISO dates; `end` is the first day on which it is no more (RFC 5545 §3.6.1). */
  start: string;
  end: string;
  language: string;
  summary: string;
  description?: string | undefined;
  location?: string | undefined;
  categories?: readonly string[];
  status?: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  /** Told so many days before. */
  alarmDays?: number;
}

/** Events of whole days as an iCalendar object (RFC 5545), free time; `product` names who wrote it, `/` for parts. */
export function iCalendarOf(name: string, product: string, events: readonly CalendarEvent[], now: Date): string {
  const stamp = `${now.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Mithaq//${product}//EN`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escape(name)}`,
    ...events.flatMap((event) => linesOf(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function linesOf(event: CalendarEvent, stamp: string): string[] {
  const { uid, start, end, language, summary, description, location, categories = [], status, alarmDays } = event;
  const alarm =
    alarmDays === undefined
      ? []
      : ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escape(summary)}`, `TRIGGER:-P${alarmDays}D`, 'END:VALARM'];
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(start)}`,
    `DTEND;VALUE=DATE:${compact(end)}`,
    `SUMMARY;LANGUAGE=${language}:${escape(summary)}`,
    ...(description === undefined ? [] : [`DESCRIPTION;LANGUAGE=${language}:${escape(description)}`]),
    ...(location === undefined ? [] : [`LOCATION:${escape(location)}`]),
    ...(categories.length === 0 ? [] : [`CATEGORIES:${categories.map(escape).join(',')}`]),
    ...(status === undefined ? [] : [`STATUS:${status}`]),
    'TRANSP:TRANSPARENT',
    ...alarm,
    'END:VEVENT',
  ];
}

const compact = (day: string): string => day.replaceAll('-', '');

/** §3.3.11; control characters have no place in it (§3.1). */
const escape = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

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
