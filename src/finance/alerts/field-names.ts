import type { Text } from '#base';

const row = { ar: 'السجل', en: 'Row', fr: 'Ligne' };
const listed = { ar: 'المُدرَج', en: 'Listed', fr: 'Liste' };
const fields: Readonly<Record<string, Text>> = {
  schema: { ar: 'النوع', en: 'kind', fr: 'nature' },
  names: { ar: 'الأسماء', en: 'names', fr: 'noms' },
  titles: { ar: 'الألقاب', en: 'titles', fr: 'titres' },
  linkedTo: { ar: 'المرتبطون', en: 'linked to', fr: 'liés à' },
  birthDate: { ar: 'تاريخ الميلاد', en: 'birth date', fr: 'date de naissance' },
  birthDates: { ar: 'تواريخ الميلاد', en: 'birth dates', fr: 'dates de naissance' },
  birthPlaces: { ar: 'أماكن الميلاد', en: 'birth places', fr: 'lieux de naissance' },
  nationalities: { ar: 'الجنسيات', en: 'nationalities', fr: 'nationalités' },
  countries: { ar: 'البلدان', en: 'countries', fr: 'pays' },
  gender: { ar: 'الجنس', en: 'gender', fr: 'sexe' },
  identifiers: { ar: 'الوثائق والأرقام', en: 'documents and numbers', fr: 'documents et numéros' },
  addresses: { ar: 'العناوين', en: 'addresses', fr: 'adresses' },
  positions: { ar: 'المناصب', en: 'positions', fr: 'fonctions' },
  programs: { ar: 'برامج الإدراج', en: 'programmes', fr: 'programmes' },
  remarks: { ar: 'الملاحظات', en: 'remarks', fr: 'remarques' },
  notes: { ar: 'أعمدة الاطلاع', en: 'notes', fr: 'notes' },
};

/** What a field of `differences` is called: "Row: names", "Listed: birth dates". */
export function fieldName(field: string): Text {
  const [side = '', name = ''] = field.split('.');
  const of = side === 'row' ? row : listed;
  const what = fields[name] ?? { ar: name, en: name, fr: name };
  return { ar: `${of.ar}: ${what.ar}`, en: `${of.en}: ${what.en}`, fr: `${of.fr} : ${what.fr}` };
}
