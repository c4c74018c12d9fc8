const months: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'janv', 'يناير', 'كانون الثاني', 'جانفي', 'enero'],
  ['february', 'feb', 'fevrier', 'fevr', 'fev', 'فبراير', 'شباط', 'فيفري', 'febrero'],
  ['march', 'mar', 'mars', 'مارس', 'اذار', 'marzo'],
  ['april', 'apr', 'avril', 'avr', 'ابريل', 'نيسان', 'افريل', 'abril'],
  ['may', 'mai', 'مايو', 'ايار', 'ماي', 'mayo'],
  ['june', 'jun', 'juin', 'يونيو', 'حزيران', 'جوان', 'junio'],
  ['july', 'jul', 'juillet', 'juil', 'يوليو', 'تموز', 'جويلية', 'julio'],
  ['august', 'aug', 'aout', 'اغسطس', 'اب', 'اوت', 'agosto'],
  ['september', 'sept', 'sep', 'septembre', 'سبتمبر', 'ايلول', 'septiembre'],
  ['october', 'oct', 'octobre', 'اكتوبر', 'تشرين الاول', 'octubre'],
  ['november', 'nov', 'novembre', 'نوفمبر', 'تشرين الثاني', 'noviembre'],
  ['december', 'dec', 'decembre', 'ديسمبر', 'كانون الاول', 'diciembre'],
];

const hijriMonths: readonly (readonly string[])[] = [
  ['muharram', 'محرم', 'المحرم'],
  ['safar', 'صفر'],
  ['rabi al-awwal', 'rabi i', 'ربيع الاول', 'ربيع اول'],
  ['rabi al-thani', 'rabi ii', 'ربيع الثاني', 'ربيع الاخر', 'ربيع ثاني'],
  ['jumada al-ula', 'jumada i', 'جمادي الاولي', 'جمادى الاولى', 'جمادى الاول', 'جماد اول'],
  ['jumada al-thani', 'jumada ii', 'جمادي الاخرة', 'جمادى الاخرة', 'جمادى الثانية', 'جماد ثاني'],
  ['rajab', 'رجب'],
  ['shaban', 'شعبان'],
  ['ramadan', 'رمضان'],
  ['shawwal', 'شوال'],
  ['dhu al-qidah', 'ذو القعدة', 'ذي القعدة'],
  ['dhu al-hijjah', 'ذو الحجة', 'ذي الحجة'],
];

const byName = new Map(
  [months, hijriMonths].flatMap((calendar) =>
    calendar.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
  ),
);

/**
 * Month 1–12 of a name in English, French or Arabic (Egyptian, Levantine and Maghrebi), or of the Hijri year, in
 * `foldDateText` spelling. No name is in both calendars; the year says which is meant.
 */
export function monthOf(name: string): number | undefined {
  return byName.get(name.trim());
}

/** Lower case, without accents and hamza seats, Arabic-Indic and Persian digits as ASCII, white space single. */
export function foldDateText(text: string): string {
  if (/^[\w/.,:+-]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .trim();
}
