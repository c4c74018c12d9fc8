import arabic from 'i18n-iso-countries/langs/ar.json' with { type: 'json' };
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import french from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { countryTerms } from './country-terms.ts';

const byTerm: ReadonlyMap<string, string> = buildTerms();

/**
 * ISO 3166-1 alpha-2, lower case, of what a list prints for a country or its people: a code, a name in English,
 * French or Arabic, an older name, a nationality word, with or without a remark behind it ("Indonesia (as at
 * Dec. 2003)", "Possibly Ethiopian"). Kosovo is `xk`. Undefined when no single country is meant.
 */
export function countryCode(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (/^[A-Za-z]{2}$/.test(trimmed) && byTerm.get(`=${trimmed.toLowerCase()}`) !== undefined) {
    return trimmed.toLowerCase() === 'uk' ? 'gb' : trimmed.toLowerCase();
  }
  const whole = foldCountry(trimmed);
  return (
    byTerm.get(whole) ??
    byTerm.get(foldCountry(trimmed.replace(/\([^)]*\)?/g, ' '))) ??
    byTerm.get(foldCountry(trimmed.replace(/^[^:]{0,30}:/, ' '))) ??
    byTerm.get(withoutNoise(whole)) ??
    byTerm.get(foldCountry(trimmed.split(/[.;(]/)[0] ?? ''))
  );
}

/** Every country of a field that names several: `(1) Palestinian. (2) Jordanian`, `Syria; Lebanon`, `Sudan/South Sudan`. */
export function countryCodes(text: string): string[] {
  const pieces = text.split(/\(\d{1,2}\)|[;|/\n،؛]/).filter((piece) => piece.trim() !== '');
  if (pieces.length === 1) {
    const single = countryCode(pieces[0] ?? '');
    if (single !== undefined) return [single];
  }
  const finer = pieces.flatMap((piece) =>
    countryCode(piece) === undefined ? piece.split(/\band\b|\bor\b|\bet\b|,|\.\s/i) : [piece],
  );
  return [...new Set(finer.map(countryCode).filter((code) => code !== undefined))];
}

/** Lower case letters without accents, Arabic letters in one spelling, no punctuation, no leading article. */
function foldCountry(text: string): string {
  const ascii = /^[ -~]*$/.test(text);
  const letters = ascii ? text.toLowerCase() : foldLetters(text);
  return letters
    .replace(/[’'`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(the|la|le|les|region) /, '');
}

function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ة/g, 'ه')
    .replace(/ى/g, 'ي')
    .replace(/ـ/g, '');
}

function withoutNoise(folded: string): string {
  return folded
    .replace(
      /\b(possibly|probably|passport|believed|to|be|by|birth|of|nationality|national|citizen|citizenship|origin|former|also|hold)\b.*?(?= |$)/g,
      ' ',
    )
    .replace(/\b(withdrawn|revoked|in|\d{4})\b/g, ' ')
    .replace(/^(دوله|جمهوريه|مملكه|المملكه|سلطنه) /, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function buildTerms(): Map<string, string> {
  const terms = new Map<string, string>();
  const put = (term: string, code: string): void => {
    const key = foldCountry(term);
    if (key !== '' && !terms.has(key)) terms.set(key, code);
  };
  // The lists' own words first: they settle what ISO's long names leave open ("Congo", "Korea").
  for (const [code, words] of Object.entries(countryTerms)) for (const word of words) put(word, code);
  for (const locale of [english, french, arabic]) {
    for (const [code, names] of Object.entries(locale.countries)) {
      for (const name of typeof names === 'string' ? [names] : names) put(name, code.toLowerCase());
    }
  }
  for (const [alpha2 = '', alpha3 = ''] of codes) {
    put(alpha3, alpha2.toLowerCase());
    terms.set(`=${alpha2.toLowerCase()}`, alpha2.toLowerCase());
  }
  terms.set('=xk', 'xk');
  terms.set('=uk', 'gb');
  // Arabic names of peoples are used with and without the article, and in the feminine.
  for (const [term, code] of Array.from(terms)) {
    if (/^[\u0621-\u064a ]+ي$/.test(term)) {
      put(`ال${term}`, code);
      put(`${term}ه`, code);
      put(`ال${term}ه`, code);
    } else if (term.startsWith('ال') && !term.includes(' ')) put(term.slice(2), code);
  }
  return terms;
}
