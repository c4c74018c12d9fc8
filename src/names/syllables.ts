import type { Word } from './words.ts';

/**
 * Korean names: a family of a small stock and one or two syllables, which two systems and two states romanise apart
 * (Pak To Chun, Park Do Chun). Letters the systems differ in are read alike, and no syllable is taken for a link (Do, So).
 */
const FAMILIES: ReadonlySet<string> = new Set(
  `kim gim pak park bak ri rhee yi choe choi chon chong jong jung jeong chung jang cho jo kang gang yun yoon yu yoo ryu
  sin shin kwon gwon hwang ahn seo sohn paek baek ko koh pae bae hong cha ju chu u woo o oh min mun moon nam jon ro roh paik
  thae tae ho om ki ku koo hyon so pyon rim ryang han an im ra kwak ham son`.split(/\s+/),
);
const SYLLABLE =
  /^(?:ch|ky|my|ny|py|hy|ry|gy|by|sh|kw|gw|hw|tt|kk|[bcdghjkmnprstwyl])?(?:[aeiou]|ae|eo|eu|oo|oe|ou|ui|yo|yu|wa|wo|ee|ya|ye|yeo){1,2}(?:ng|[nmkglptbr])?h?$/;
const MOST_WORDS = 4;

const READ_ALIKE: readonly (readonly [RegExp, string])[] = [
  [/^(?:park|bak)$/, 'pak'],
  [/^(?:rhee|yi)$/, 'ri'],
  [/^(?:oo|woo|u)$/, 'wu'],
  [/^(?:o|oh)$/, 'oh'],
  [/yeo/, 'yo'],
  [/eo/, 'o'],
  [/eu|oo/, 'u'],
  [/young/, 'yong'],
  [/oi$/, 'oe'],
  [/ee/, 'i'],
  [/^sh(?=i)/, 's'],
  [/^g/, 'k'],
  [/^d/, 't'],
  [/^b/, 'p'],
  [/g$/, 'k'],
  [/nk$/, 'ng'],
  [/b$/, 'p'],
];

/** The words with the syllables of a Korean name read alike; any other name as it is. */
export function syllablesAlike(words: readonly Word[]): readonly Word[] {
  if (words.length < 2 || words.length > MOST_WORDS) return words;
  const [first, last] = [words[0]?.text ?? '', words.at(-1)?.text ?? ''];
  if (!FAMILIES.has(first) && !FAMILIES.has(last)) return words;
  if (!words.every((word) => SYLLABLE.test(word.text) || word.text === 'park')) return words;
  return words.map((word) => {
    let text = FAMILIES.has(word.text) ? word.text.replace(/^j/, 'ch') : word.text;
    for (const [from, to] of READ_ALIKE) text = text.replace(from, to);
    return { ...word, text, syllable: true };
  });
}
