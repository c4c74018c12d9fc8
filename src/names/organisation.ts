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
    const phrase = PHRASES.find(([said]) => said.every((one, index) => texts[at + index] === one));
    if (phrase) {
      parts.push(part(words.slice(at, at + phrase[0].length), phrase[1], FORMS.has(phrase[1]) ? 'legal-form' : 'name'));
      at += phrase[0].length - 1;
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

/** How many single letters follow each other from here: A.B.C. and L. L. C. are one word. */
function spelled(words: readonly Word[], at: number): number {
  let count = 0;
  while (words[at + count]?.text.length === 1 && /\p{L}/u.test(words[at + count]?.text ?? '')) count++;
  return count;
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
