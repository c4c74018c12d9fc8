import type { Forms } from './forms.ts';

const inflection =
  /(?:issaient|issantes?|issants?|issent|issez|issons|eraient|erions|erons|eront|erait|erais|erez|irent|aient|antes?|ants?|ions|asse|era|erai|ees?|ent|ons|ait|ais|ant|ez|er|es|ir|is|it|ie?s?|e|i)$/;
const derivation =
  /(?:issement|atrice|ateur|ation|ition|ement|ment|tion|sion|iste|isme|ance|ence|able|ible|ique|euse|eux|eur|ive|if|ite|age|iere|ier|esse|ien|at|al|el)$/;

/** Accents are gone already: what is left is light, since the key need not be a word. */
export function frenchForms(word: string): Forms {
  let stem = word;
  if (stem.length > 4) stem = stem.replace(/eaux$/, 'eau').replace(/aux$/, 'al');
  if (stem.length > 3) stem = stem.replace(/[sx]$/, '');
  const inflected = stem.replace(inflection, '');
  if (inflected.length >= 3) stem = inflected;
  stem = stem.replace(/(.)\1$/, '$1');
  const derived = word.replace(/[sx]$/, '').replace(/e$/, '');
  let bare = derived.replace(derivation, '').replace(derivation, '');
  if (bare.length < 3) bare = stem;
  bare = bare.replace(/(?:er|ir|iss|e|i)$/, '').replace(/(.)\1$/, '$1');
  const root = bare.length >= 3 ? bare : stem;
  // *désobéir* asks for what is said of obeying.
  const turned = /^(?:des|non|anti|in|im|re)(.{4,})$/.exec(stem)?.[1];
  return {
    stem,
    bare: [],
    others: turned === undefined ? [] : [turned],
    skeletons: [root],
    roots: root.length > 6 ? [root.slice(0, 6)] : [],
  };
}
