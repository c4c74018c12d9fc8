import { type TextFormat, textFormats } from '../stix/text-formats.ts';

/** Whether a text is written as its format demands: the expression, and what no expression can say. Linear. */
export function fitsFormat(text: string, format: TextFormat): boolean {
  if (text.length > LONGEST[format] || !textFormats[format].test(text)) return false;
  if (format === 'ipv6') return isIpv6(text.split(/[%/]/, 1)[0] ?? '');
  if (format === 'hostname') return text.split(/[.\u3002\uff0e\uff61]/).every((label) => label.length <= 63);
  if (format === 'language') return isKnownLanguage(text);
  if (format === 'software-language') return isKnownLanguage(text) || isIso639(text);
  return true;
}

function isIso639(text: string): boolean {
  return text.length === 3 && nameOfLanguage(text) !== undefined;
}

function nameOfLanguage(code: string): string | undefined {
  return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(code);
}

const LONGEST: Readonly<Record<TextFormat, number>> = {
  type: 250,
  binary: Infinity,
  hex: Infinity,
  uri: 100_000,
  email: 1000,
  hostname: 1000,
  ipv4: 20,
  ipv6: 250,
  mac: 20,
  language: 100,
  'software-language': 100,
  'media-type': 1000,
  charset: 250,
  cpe: 10_000,
  'relationship-type': 1000,
  selector: 10_000,
  'registry-key': Infinity,
};

/** RFC 4291 section 2.2: eight groups, one gap, the last two groups perhaps dotted. */
function isIpv6(text: string): boolean {
  const halves = text.split('::');
  if (halves.length > 2) return false;
  let groups = 0;
  for (const [at, half] of halves.entries()) {
    if (half === '') continue;
    const parts = half.split(':');
    for (const [index, part] of parts.entries()) {
      const last = at === halves.length - 1 && index === parts.length - 1;
      if (last && part.includes('.')) {
        if (!textFormats.ipv4.test(part)) return false;
        groups += 2;
      } else if (/^[0-9A-Fa-f]{1,4}$/.test(part)) groups += 1;
      else return false;
    }
  }
  return halves.length === 2 ? groups < 8 : groups === 8;
}

/**
 * RFC 5646: well-formed, and the language is one that is known. Codes of three letters that have one of two (`eng`,
 * `ara`) are not in the registry of RFC 5646; ICU tells both.
 */
export function isKnownLanguage(tag: string): boolean {
  if (!textFormats.language.test(tag) || tag.length > LONGEST.language) return false;
  const language = (tag.split('-', 1)[0] ?? '').toLowerCase();
  try {
    const canonical = new Intl.Locale(tag).language;
    if (language.length === 3 && canonical.length === 2) return false;
  } catch {
    return false;
  }
  return nameOfLanguage(language) !== undefined;
}

const TIMESTAMP = /^(\d{4})-(0[1-9]|1[012])-(0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?Z$/;
const longMonths = new Set(['01', '03', '05', '07', '08', '10', '12']);

/** RFC 3339 in UTC, as section 2.16 narrows it: `form` broken, no such day in the `calendar`, or right. */
export function timestampFault(text: string): 'timestamp-form' | 'timestamp-calendar' | undefined {
  const parts = TIMESTAMP.exec(text);
  if (parts === null) return 'timestamp-form';
  const [, year = '', month = '', day = ''] = parts;
  const days = Number(day);
  if (year === '0000') return 'timestamp-calendar';
  if (days <= 28 || (days === 31 && longMonths.has(month)) || (days < 31 && month !== '02')) return undefined;
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  return month === '02' && days === 29 && leap ? undefined : 'timestamp-calendar';
}

/** Compares two written times without losing digits beyond the millisecond: below, at or above 0. */
export function compareTimestamps(a: string, b: string): number {
  const [x, y] = [comparable(a), comparable(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function comparable(text: string): string {
  const whole = text.slice(0, 19);
  return whole + text.slice(20, -1).replace(/0+$/, '');
}
