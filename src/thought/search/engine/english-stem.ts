import type { Forms } from './forms.ts';

const VOWEL = '(?:[aeiou]|(?<![aeiou]|^)y)';
const hasVowel = new RegExp(VOWEL);
const measured = new RegExp(`${VOWEL}+[^aeiou]+`, 'g');
/** How many times a vowel is followed by a consonant (Porter's m). */
const measure = (stem: string): number => stem.match(measured)?.length ?? 0;
const closed = /[^aeiou](?:[aeiou]|y)[^aeiouwxy]$/;

const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    children: 'child',
    women: 'woman',
    men: 'man',
    people: 'person',
    lying: 'lie',
    liar: 'lie',
    swore: 'swear',
    sworn: 'swear',
    shot: 'shoot',
    fought: 'fight',
    slain: 'slay',
    thieves: 'thief',
    wives: 'wife',
    lives: 'life',
    stole: 'steal',
    stolen: 'steal',
    broke: 'break',
    broken: 'break',
    taught: 'teach',
    sold: 'sell',
  }),
);

/** Whichever side of the Atlantic wrote it. */
const oneSpelling = (word: string): string =>
  word
    .replace(/our(?=s?$|ed$|ing$|able$|er|ite|ly|hood)/, 'or')
    .replace(/is(?=e[sdr]?$|ing$|ation)/, 'iz')
    .replace(/ence$/, 'ense')
    .replace('dgem', 'dgm')
    .replace(/tre$/, 'ter');

function inflected(word: string): string {
  let stem = word.replace(/sses$/, 'ss').replace(/ies$/, 'i');
  if (/[^s]s$/.test(stem) && stem.length > 3) stem = stem.slice(0, -1);
  if (stem.endsWith('eed')) return measure(stem.slice(0, -3)) > 0 ? stem.slice(0, -1) : stem;
  const rest = /^(.+)(?:ed|ing)$/.exec(stem)?.[1];
  if (rest !== undefined && hasVowel.test(rest)) {
    stem = rest;
    if (/(?:at|bl|iz)$/.test(stem) || (measure(stem) === 1 && closed.test(stem))) stem += 'e';
    else if (/([^aeiouylsz])\1$/.test(stem)) stem = stem.slice(0, -1);
  }
  return hasVowel.test(stem.slice(0, -1)) ? stem.replace(/y$/, 'i') : stem;
}

const derived =
  /(?:ational|ization|iveness|fulness|ousness|ations?|ement|ment|ators?|ative|ality|ivity|bility|ance|ence|able|ible|ness|ical|icat|tional|alism|ism|ist|ity|ous|ive|ize|ate|ful|ant|ent|ion|age|er|or|al|ic|li|y|i|e)$/;

/** Porter's steps in short: inflection for the stem; derivation, as often as it finds some, for the skeleton. */
export function englishForms(word: string): Forms {
  const stem = inflected(irregular.get(word) ?? oneSpelling(word))
    .replace(/e$/, '')
    .replace(/ll$/, 'l');
  let bare = stem;
  for (let times = 0; times < 3; times += 1) {
    const next = bare.replace(derived, '');
    if (next.length < 3 || measure(next) === 0) break;
    bare = next;
  }
  // *disobey* asks for what is said of obeying.
  const turned = /^(?:dis|un|non|anti|mis|re)(.{4,})$/.exec(stem)?.[1];
  return {
    stem,
    bare: [],
    others: turned === undefined ? [] : [turned],
    skeletons: [bare],
    roots: bare.length > 6 ? [bare.slice(0, 6)] : [],
  };
}
