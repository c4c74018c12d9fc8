import { GENERIC_WORDS, LEGAL_FORMS, NUMBERS, ORGANISATION_LINKS } from './organisation-words.ts';
import type { Part } from './parse.ts';
import { canonical, read, withoutArticle } from './reading.ts';
import { romanise } from './romanise.ts';
import type { NameRole } from './types.ts';
import type { Word } from './words.ts';

const FORMS = classes(LEGAL_FORMS);
const GENERICS = classes(GENERIC_WORDS);

/** Every spelling and the first of its line, which stands for all. */
function classes(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of text.trim().split('\n')) {
    const [first = '', ...others] = line.split(' ');
    for (const word of [first, ...others]) found.set(word.replaceAll("'", '').replaceAll('-', ''), first);
  }
  return found;
}

const PHRASES: readonly (readonly [string[], string])[] = [
  [['open', 'joint', 'stock', 'company'], 'jsc'],
  [['public', 'joint', 'stock', 'company'], 'jsc'],
  [['closed', 'joint', 'stock', 'company'], 'jsc'],
  [['joint', 'stock', 'company'], 'jsc'],
  [['limited', 'liability', 'company'], 'llc'],
  [['sp', 'z', 'o', 'o'], 'spzoo'],
  [['united', 'states'], 'us'],
  [['united', 'kingdom'], 'uk'],
];

/** The parts of an organisation's name: distinctive words, generic words and legal forms, numbers as digits. */
export function parseOrganisation(words: readonly Word[]): Part[] {
  const parts: Part[] = [];
  const texts = words.map((word) => word.text);
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    const phrase = PHRASES.find(([said]) => says(texts, at, said));
    if (phrase) {
      parts.push(part(words.slice(at, at + phrase[0].length), phrase[1], FORMS.has(phrase[1]) ? 'legal-form' : 'name'));
      at += phrase[0].length - 1;
      continue;
    }
    const tens = TENS.get(word.text);
    const units = NUMBERS.get(texts[at + 1] ?? '');
    if (tens !== undefined && units !== undefined && Number(units) < 10) {
      parts.push(part(words.slice(at, at + 2), String(tens + Number(units)), 'number'));
      at++;
      continue;
    }
    const letters = spelled(words, at);
    if (letters > 1) {
      const joined = texts.slice(at, at + letters).join('');
      parts.push(one(words.slice(at, at + letters), joined));
      at += letters - 1;
      continue;
    }
    parts.push(one([word], word.text));
  }
  return parts;
}

const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, 20 + 10 * at]),
);
/** Letters from which on a word at the end of a field may be one that was cut short. */
const CUT_SHORT = 4;

/** Whether the words say a phrase; at the end of the name its last word may be cut short (Joint Stock Compan). */
function says(texts: readonly string[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((one, index) => {
    const text = texts[at + index] ?? '';
    const cut = index > 0 && index === phrase.length - 1 && at + index === texts.length - 1 && text.length >= CUT_SHORT;
    return text === one || (cut && one.startsWith(text));
  });
}

/**
 * How many single letters from here on are one word: A.B.C. and L. L. C.; of V L.P. the V is a word by itself, a number
 * before a legal form.
 */
function spelled(words: readonly Word[], at: number): number {
  let count = 0;
  while (words[at + count]?.text.length === 1 && /\p{L}/u.test(words[at + count]?.text ?? '')) count++;
  const rest = words
    .slice(at + 1, at + count)
    .map((word) => word.text)
    .join('');
  return count > 2 && /^[ivx]$/.test(words[at]?.text ?? '') && FORMS.has(rest) ? 1 : count;
}

function one(words: readonly Word[], text: string): Part {
  const plain = romanise(text);
  const form = FORMS.get(text) ?? FORMS.get(plain);
  if (form !== undefined) return part(words, form, 'legal-form');
  if (ORGANISATION_LINKS.has(text)) return part(words, text, 'particle');
  const generic = GENERICS.get(text) ?? GENERICS.get(withoutArticle(text)) ?? GENERICS.get(plain);
  if (generic !== undefined) return part(words, generic, 'generic');
  const number = NUMBERS.get(plain) ?? (/^\d+$/.test(plain) ? plain : undefined);
  if (number !== undefined) return part(words, number, 'number');
  return part(words, canonical(text), 'name');
}

function part(words: readonly Word[], text: string, role: NameRole): Part {
  return { text: words.map((word) => word.written).join(' '), reading: read(text), role };
}
