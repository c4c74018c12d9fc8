import { type TextFormat, textFormats } from '../stix/text-formats.ts';

/** Whether a text is written as its format demands: the expression, and what no expression can say. Linear. */
export function fitsFormat(text: string, format: TextFormat): boolean {
  if (format === 'binary') return isBase64(text);
  if (text.length > LONGEST[format] || !textFormats[format].test(text)) return false;
  if (format === 'ipv6') return isIpv6(text.split(/[%/]/, 1)[0] ?? '');
  if (format === 'hostname')
    return text
      .replace(/.$/u, (last) => (last === '.' ? '' : last))
      .split(/[.\u3002\uff0e\uff61]/)
      .every(isLabel);
  if (format === 'language') return isKnownLanguage(text);
  if (format === 'software-language') return isKnownLanguage(text) || isIso639(text);
  return true;
}

function isIso639(text: string): boolean {
  return hasShorterCode.has(text);
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
  hostname: 254,
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

/** Without the expression, whose group would fill the stack of the engine on megabytes. */
function isBase64(text: string): boolean {
  return text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text) && text.length > 0;
}

/** A label of a domain name: no hyphen at its ends; `--` only where a label of letters beyond ASCII is coded. */
function isLabel(label: string): boolean {
  if (label.length > 63 || label.startsWith('-') || label.endsWith('-')) return false;
  if (/^[\x20-\x7e]*$/.test(label)) return label.slice(2, 4) !== '--' || label.toLowerCase().startsWith('xn--');
  // A joiner stands only between Arabic letters, where it shapes them (RFC 5892, appendix A.1).
  if (/(?<!\p{Script=Arabic})\u200c|\u200c(?!\p{Script=Arabic})/u.test(label)) return false;
  return (
    label.slice(2, 4) !== '--' && label === label.toLowerCase().normalize('NFKC') && !/^[\p{M}\p{Nd}]/u.test(label)
  );
}

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
 * RFC 5646: well-formed, and a language its registry can hold: a code that ICU or the list below knows, and
 * no code of three letters for a language that has one of two.
 */
export function isKnownLanguage(tag: string): boolean {
  if (tag.length > LONGEST.language || !textFormats.language.test(tag)) return false;
  const language = (tag.split('-', 1)[0] ?? '').toLowerCase();
  // No language of four letters or more is registered, and ICU throws at them.
  if (language.length > 3) return false;
  return !hasShorterCode.has(language) && (nameOfLanguage(language) !== undefined || spokenByMembers.has(language));
}

/** ISO 639-2 codes (terminology, then bibliography) of languages that have a code of two letters. */
const hasShorterCode: ReadonlySet<string> = new Set(
  (
    'aar abk afr aka amh ara arg asm ava ave aym aze bak bam bel ben bis bod bos bre bul cat ces cha che chu chv cor ' +
    'cos cre cym dan deu div dzo ell eng epo est eus ewe fao fas fij fin fra fry ful gla gle glg glv grn guj hat hau ' +
    'hbs heb her hin hmo hrv hun hye ibo ido iii iku ile ina ind ipk isl ita jav jpn kal kan kas kat kau kaz khm kik ' +
    'kin kir kom kon kor kua kur lao lat lav lim lin lit ltz lub lug mah mal mar mkd mlg mlt mon mri msa mya nau nav ' +
    'nbl nde ndo nep nld nno nob nor nya oci oji ori orm oss pan pli pol por pus que roh ron run rus sag san sin slk ' +
    'slv sme smo sna snd som sot spa sqi srd srp ssw sun swa swe tah tam tat tel tgk tgl tha tir ton tsn tso tuk tur ' +
    'twi uig ukr urd uzb ven vie vol wln wol xho yid yor zha zho zul ' +
    'alb arm baq bur chi cze dut fre geo ger gre ice mac mao may per rum slo tib wel'
  ).split(' '),
);

/** Registered languages of the alliance's states that ICU has no name for: spoken Arabic, Berber, Fula, Persian and others. */
const spokenByMembers: ReadonlySet<string> = new Set(
  (
    'abh abv acm acq acw acx acy adf afb ajp apc apd auz avl ayh ayl ayn ayp pga shu ssh ' +
    'aao azb ctg dag ffm fub fuf fuv har haz hne lki mey mnk pbt pst rkt shv shy skr syl taq thv urh zar'
  ).split(' '),
);

const TIMESTAMP = /^(\d{4})-(0[1-9]|1[012])-(0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(?:\.\d+)?Z$/;
/** Leap seconds are put in at the end of June or December only (RFC 3339, appendix D). */
const LEAP_SECOND = /-(?:06-30|12-31)T23:59:60/;
const longMonths = new Set(['01', '03', '05', '07', '08', '10', '12']);

/** RFC 3339 in UTC, as section 2.16 narrows it: `form` broken, no such day in the `calendar`, or right. */
export function timestampFault(text: string): 'timestamp-form' | 'timestamp-calendar' | undefined {
  const parts = TIMESTAMP.exec(text);
  if (parts === null) return 'timestamp-form';
  const [, year = '', month = '', day = '', second] = parts;
  if (second === '60' && !LEAP_SECOND.test(text)) return 'timestamp-calendar';
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
