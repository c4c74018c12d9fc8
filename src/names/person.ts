import {
  ABD,
  ARTICLES,
  BOUND_ENDS,
  CLOSING_TITLES,
  COMPOUND_ENDS,
  GENERATIONS,
  KUNYA,
  LINKS,
  NASAB,
  TITLES,
} from './given-names.ts';
import { LEXICON } from './lexicon.ts';
import type { Part } from './parse.ts';
import { canonical, read, servantOf, withoutArticle } from './reading.ts';
import { romanise } from './romanise.ts';
import { syllablesAlike } from './syllables.ts';
import type { NameRole } from './types.ts';
import type { Word } from './words.ts';

interface Draft {
  text: string;
  canonical: string;
  role: NameRole;
  article: boolean;
  forebear: boolean;
}

/** The parts of a person's name, in the order given–father–grandfather–family whatever order it was written in. */
export function parsePerson(written: readonly Word[]): Part[] {
  const words = syllablesAlike(nasabFirst(byComma(initialsApart(written))));
  const drafts: Draft[] = [];
  let forebear = false;
  let article = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    const next = words[at + 1];
    const text = word.text;
    if (next && isArticle(word, next)) {
      article = true;
      drafts.push(draft(word.written, text, 'particle'));
      continue;
    }
    if (next && drafts.length + 1 < words.length && NASAB.has(text)) {
      forebear = true;
      article = false;
      drafts.push(draft(word.written, text, 'particle'));
      continue;
    }
    if (closesCompound(drafts, text, article)) {
      join(drafts, word, compoundEnd(text));
    } else if (next && ((ABD.has(text) && !isBorneByMen(next.text)) || KUNYA.has(text))) {
      at = compound(words, at, drafts, forebear);
      forebear = false;
    } else {
      drafts.push({
        ...draft(word.written, canonical(text), roleOf(word, words.length, next === undefined, article)),
        article: article || withoutArticle(text) !== text,
        forebear,
      });
      if (drafts.at(-1)?.role === 'name') forebear = false;
    }
    article = false;
  }
  return chain(drafts);
}

const BORNE_BY_MEN: ReadonlySet<number> = new Set(
  ['muhammad', 'ahmad', 'khan', 'shah', 'agha', 'akhund', 'jan', 'gul'].map((name) => LEXICON.classOf(read(name).key)),
);
const STANDINGS = /^(?:akhu?n(?:d|z)|cha?u?dh?a?r|خان|زاده)/;

/** Abd is servant of God by one of his names; before Muhammad or Ahmad, Khan or Agha it is a name by itself (Abdul Mohammad). */
function isBorneByMen(word: string): boolean {
  const given = LEXICON.classOf(read(canonical(word)).key);
  return (given !== 0 && BORNE_BY_MEN.has(given)) || STANDINGS.test(word);
}

const INITIALS = /^(?!MD|DR|JR|SR|ST|PH|MR|MS|KH|NG)[BCDFGHJKLMNPQRSTVWXZ]{2}$/;

/** JC Murrani is J. C. Murrani; Md and Kh are names cut short, Ng is a family, Dr and Jr are titles. */
function initialsApart(words: readonly Word[]): readonly Word[] {
  if (!words.some((word) => INITIALS.test(word.written))) return words;
  return words.flatMap((word) =>
    INITIALS.test(word.written)
      ? [0, 1].map((at): Word => {
          const letter = word.written.charAt(at);
          return { ...word, text: letter.toLowerCase(), written: letter, comma: at === 1 && word.comma };
        })
      : [word],
  );
}

function draft(text: string, word: string, role: NameRole): Draft {
  return { text, canonical: word, role, article: false, forebear: false };
}

/** "Family, given father" becomes given father family; a comma before a title or at the end says nothing. */
function byComma(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex((word) => word.comma);
  if (at === words.length - 2 && GENERATIONS.has(words.at(-1)?.text ?? '')) return words;
  if (at < 0 || at === words.length - 1 || words.findIndex((word, index) => index > at && word.comma) >= 0)
    return words;
  return [...words.slice(at + 1), ...words.slice(0, at + 1)];
}

/** "Salman Mohammed bin" was cut in the middle: the link at the end belongs before the first word. */
function nasabFirst(words: readonly Word[]): readonly Word[] {
  const last = words.at(-1);
  return last && words.length > 2 && NASAB.has(last.text) ? [last, ...words.slice(0, -1)] : words;
}

const ALWAYS_ARTICLES = /^(?:al|el|ul|ال)$/;

/** Al and el always; an assimilated article only before its sun letter or bound by a hyphen (Un and An are names). */
function isArticle(word: Word, next: Word): boolean {
  if (word.text === 'u' || word.text === 'i') return COMPOUND_ENDS.has(next.text);
  if (!ARTICLES.has(word.text)) return false;
  if (ALWAYS_ARTICLES.test(word.text)) return true;
  return next.bound ? next.text.length > 2 : next.text.length > 2 && next.text.startsWith(word.text.slice(-1));
}

const ALPHABETIC = /[\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}]/u;

function roleOf(word: Word, count: number, last: boolean, article: boolean): NameRole {
  if (word.syllable) return 'name';
  // Al-Shaykh at the end is a family.
  if (article && last && count > 2 && CLOSING_TITLES.has(word.text)) return 'name';
  if (count > 1 && GENERATIONS.has(word.text)) return 'title';
  if ((!last || CLOSING_TITLES.has(word.text)) && (TITLES.has(word.text) || TITLES.has(romanise(word.text))))
    return 'title';
  if (LINKS.has(word.text) && count > 2) return 'particle';
  if (word.text.length === 1 && ALPHABETIC.test(word.text)) return 'initial';
  return /^\p{N}+$/u.test(word.text) ? 'number' : 'name';
}

/** Nur ad-Din, Zia ur-Rahman, Najib Ullah: the end joins the name before it. */
function closesCompound(drafts: readonly Draft[], text: string, article: boolean): boolean {
  const before = drafts.findLast((one) => one.role !== 'particle');
  if (!before || before.role !== 'name' || /.{2}(?:lah|له)$/.test(before.canonical)) return false;
  if (/^(?:abd|عبد)/.test(before.canonical) && before.canonical.length <= 3) return false;
  if (BOUND_ENDS.has(text)) return true;
  return COMPOUND_ENDS.has(article ? text : withoutArticle(text)) && (article || withoutArticle(text) !== text);
}

function compoundEnd(text: string): string {
  if (/ull?ah?|all?ah?$/.test(text) && BOUND_ENDS.has(text)) return 'lah';
  if (text === 'الله' || text === 'لله') return 'له';
  if (/d+(?:i|ee|ie)ne?$/.test(text)) return 'din';
  return withoutArticle(text);
}

function join(drafts: Draft[], word: Word, end: string): void {
  while (drafts.at(-1)?.role === 'particle') drafts.pop();
  const before = drafts.at(-1);
  if (!before) return;
  before.text = `${before.text} ${word.written}`;
  before.canonical += end;
}

/** Abd or Abu with what it belongs to; returns the place of the last word taken. */
function compound(words: readonly Word[], at: number, drafts: Draft[], forebear: boolean): number {
  const first = words[at];
  let end = at + 1;
  while (end < words.length - 1 && ARTICLES.has(words[end]?.text ?? '')) end++;
  const last = words[end];
  if (!first || !last) return at;
  const arabic = /^\p{Script=Arabic}/u.test(last.text);
  const text = words
    .slice(at, end + 1)
    .map((word) => word.written)
    .join(' ');
  if (ABD.has(first.text)) {
    const whole = arabic ? `عبدال${last.text.replace(/^ال/, '')}` : canonicalServant(last.text);
    drafts.push({ ...draft(text, arabic ? canonical(whole) : whole, 'name'), forebear });
    return end;
  }
  const mother = /^(?:u|o|ام)/.test(first.text);
  const father = arabic ? (mother ? 'ام' : 'ابو') : mother ? 'um' : 'abu';
  if (ABD.has(last.text) && words[end + 1]) {
    const inner: Draft[] = [];
    const stop = compound(words, end, inner, false);
    drafts.push({
      ...draft(`${text} ${inner[0]?.text ?? ''}`, father + (inner[0]?.canonical ?? ''), 'kunya'),
      forebear,
    });
    return stop;
  }
  drafts.push({ ...draft(text, father + canonical(withoutArticle(last.text)), 'kunya'), forebear });
  return end;
}

function canonicalServant(word: string): string {
  return /^[au]?ll?ah?$/.test(word) ? 'abdlah' : servantOf(word);
}

/** Given, father, family: by place, nasab word and article. */
function chain(drafts: readonly Draft[]): Part[] {
  const named = drafts.filter((one) => one.role === 'name' || one.role === 'kunya' || one.role === 'initial');
  const first = named.find((one) => one.role === 'name');
  const last = named.at(-1);
  return drafts.map((one) => {
    const reading = read(one.canonical);
    let role = one.role;
    if (role === 'name') {
      if (one === first && !one.forebear && !one.article) role = 'given';
      else if (one.article && /[iy]$/.test(reading.latin)) role = 'nisba';
      else if (one.forebear) role = 'father';
      else if (one === last) role = 'family';
      else if (named[1] === one) role = 'father';
    }
    return { text: one.text, reading, role };
  });
}
