/**
 * Names of fields by which a person or a group of people would be stored. No claim and no dossier has one; an import that
 * brings one is refused whole, and told where, because somebody meant to store it.
 */
const peopleFields = [
  /^(persons?|people|individuals?|suspects?|accused|names?|full_?names?|first_?names?|last_?names?|accounts?|users?|handles?|profiles?)$/,
  /^(speaker|author|preacher|owner|target|subject)_?(names?|ids?|account|person)$/,
  /^(sects?|schools?|madh?habs?|madh?hib|denominations?|religions?|faiths?|confessions?|creeds?|rites?)$/,
  /^(part(y|ies)|political_?part(y|ies)|movements?|ideolog(y|ies))$/,
  /^(ethnic(ity|ities|_?groups?)?|races?|tribes?|clans?|nationalit(y|ies)|origins?)$/,
  /^(personnes?|individus?|suspects?|noms?|prenoms?|comptes?|utilisateurs?)$/,
  /^(sectes?|ecoles?|religions?|confessions?|partis?|ethnies?|races?|tribus?|nationalites?)$/,
  /(شخص|اشخاص|اسم|طايف|طوايف|مذهب|مذاهب|فرقه|فرقة|دين|ديانه|ديانة|حزب|احزاب|عرق|اعراق|قبيل|قبايل|قوميه|قومية|جنسيه|جنسية|حساب)/,
];

/** As the field would be read (NFKD parts a hamza from its seat): no case, no accents, no marks, `camelCase` and `kebab-case` as `snake_case`. */
function folded(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .normalize('NFKD')
    .replace(/\p{M}|ـ/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[\s\-.]+/g, '_')
    .toLowerCase();
}

const parts = (name: string): string[] => [name, ...name.split('_')];

/** Where in a value a field for people stands, as JSON pointers; nothing where there is none. Pure. */
export function peopleFieldsIn(value: unknown, at = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const where = `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const speaks =
      !Array.isArray(value) &&
      // The factor `speaker` of the Rabat test is the one word of the house that sounds like it.
      parts(folded(name)).some((part) => peopleFields.some((field) => field.test(part)));
    return [...(speaks ? [where] : []), ...peopleFieldsIn(inner, where)];
  });
}
