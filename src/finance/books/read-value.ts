import type { BookRow } from '../book-row.ts';
import { searchText } from '../search-text.ts';

type Schema = BookRow['schema'];

/** A word as it is compared with the lists below: folded, and without the Arabic article. */
const fold = (text: string): string => searchText(text).replace(/^ال(?=\p{L}{3})/u, '');
const table = <T>(words: readonly (readonly [T, string])[]): ReadonlyMap<string, T> =>
  new Map(words.flatMap(([value, all]) => all.split('|').map((word) => [fold(word), value] as const)));

const schemas = table<Schema>([
  ['Person', 'person|individual|natural person|p|i|personne|personne physique|particulier|physique|individu'],
  ['Person', 'شخص|فرد|شخص طبيعي|أفراد|طبيعي|عميل فرد'],
  ['Organization', 'organization|organisation|entity|company|legal entity|legal person|corporate|business|o|c|e|ngo'],
  ['Organization', 'charity|bank|institution|société|societe|entreprise|personne morale|entité|association|morale'],
  ['Organization', 'شركة|منظمة|مؤسسة|كيان|شخص اعتباري|اعتباري|شخصية اعتبارية|جمعية|جهة|منشأة|بنك|هيئة'],
  ['Vessel', 'vessel|ship|boat|navire|bateau|سفينة|باخرة|مركب|v'],
  ['Airplane', 'airplane|aircraft|plane|avion|aéronef|aeronef|طائرة|a'],
  ['CryptoWallet', 'cryptowallet|crypto wallet|wallet|portefeuille|portefeuille crypto|محفظة|محفظة رقمية|محفظة مشفرة'],
]);

const genders = table<'male' | 'female'>([
  ['male', 'male|m|man|mr|homme|h|masculin|monsieur|ذكر|رجل|مذكر|ذ'],
  ['female', 'female|f|woman|mrs|ms|femme|féminin|feminin|madame|أنثى|انثي|امرأة|مؤنث|ث'],
]);

/** What kind of subject a word says, in Arabic, English or French; FollowTheMoney's own names are read too. */
export function schemaOf(word: string): Schema | undefined {
  return schemas.get(fold(word));
}

/** The gender a word says, in Arabic, English or French. */
export function genderOf(word: string): 'male' | 'female' | undefined {
  return genders.get(fold(word));
}

/** What people write where they have nothing to say; such a cell counts as empty. */
const nothing =
  /^(?:[-–—_.?/\s]+|n\/?a|n\.a\.?|nil|none|null|unknown|not available|غير معروف|غير محدد|لا يوجد|لايوجد|inconnue?|néant|non renseigné)$/i;

/** '' for the words that say nothing. */
export function saying(text: string): string {
  return text.length <= 20 && nothing.test(text) ? '' : text;
}
