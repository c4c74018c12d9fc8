import { createAligner } from './align.ts';
import { pairsOf } from './compare.ts';
import { LEXICON } from './lexicon.ts';
import { comparable, parseSpelling, type Part } from './parse.ts';
import { createScorer } from './score.ts';
import { createWordMeter } from './word-meter.ts';
import { createSide, fillSide, fullness, ROLE, weightOfShare } from './side.ts';
import { spellingsOf } from './spellings.ts';
import type { Store } from './store.ts';
import type { BearerKind, NameHit, NameQuery, SearchOptions } from './types.ts';
import type { Alike } from './vocabulary.ts';
import { createCandidates } from './candidates.ts';

const LIKE_ENOUGH = 0.66;
/** For a name of one word. */
const LIKE_ENOUGH_ALONE = 0.58;
/** Numbers of asked words are multiples of it: more than the words of any vocabulary. */
const ASKED = 2 ** 28;
const JOINED = 0.8;
/** Words of one name that are looked for, in all its spellings: a longer text is no name. */
const MOST_ASKED = 36;
const MOST_ALIKE = 400;
const REMEMBERED_WORDS = 60_000;
/** Names counted as if seen before the first, so that a small index does not take its own words for common ones. */
const BELIEF = 20_000;

export interface Searcher {
  search(query: NameQuery, options?: SearchOptions): NameHit[];
}

interface Asked {
  name: string;
  spelling: string;
  /** What the spelling is read as. */
  reading: BearerKind;
  parts: readonly Part[];
  /** Which kinds of bearer it is compared with. */
  admits: (kind: BearerKind) => boolean;
  cutoff: number;
  limit: number;
}

interface Best {
  score: number;
  name: string;
  spelling: string;
  row: number;
}

/** Searches a store. Remembers which words of the vocabulary a word is like, until the vocabulary grows. */
export function createSearcher(store: Store, threshold: number, rarity: 'counted' | 'believed'): Searcher {
  const { vocabulary } = store;
  const aligner = createAligner();
  const scorer = createScorer(createWordMeter(aligner));
  const candidates = createCandidates(store);
  const [asked, listed] = [createSide(), createSide()];
  const remembered = new Map<string, Alike>();
  const numbers = new Map<string, number>();
  let rememberedSize = 0;
  let lastNumber = 0;

  function alike(part: Part, alone: boolean): Alike {
    if (vocabulary.size !== rememberedSize || remembered.size > REMEMBERED_WORDS) {
      remembered.clear();
      rememberedSize = vocabulary.size;
    }
    const { codes } = part.reading;
    const key = alone ? `${part.reading.key}\0` : part.reading.key;
    const known = remembered.get(key);
    if (known) return known;
    const found = vocabulary.alike(
      codes,
      LEXICON.classOf(part.reading.key),
      aligner,
      alone ? LIKE_ENOUGH_ALONE : LIKE_ENOUGH,
      MOST_ALIKE,
      alone,
    );
    remembered.set(key, found);
    return found;
  }

  /** A number for every word asked, above all numbers of the vocabulary. */
  function numberOf(key: string): number {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const next = ++lastNumber * ASKED;
    if (numbers.size > REMEMBERED_WORDS) numbers.clear();
    numbers.set(key, next);
    return next;
  }

  const likes = { alike, joined: (codes: Uint8Array): Alike => vocabulary.joined(codes, aligner, JOINED) };

  /** How common a word is: what was believed, moved by what is counted here. */
  function share(word: number, prior: number): number {
    if (rarity === 'believed') return prior;
    const counted = word < 0 ? 0 : vocabulary.postings.counts.at(word);
    return (counted + BELIEF * prior) / (store.rowCount + BELIEF);
  }

  function fillAsked(parts: readonly Part[], organisation: boolean): void {
    fillSide(asked, parts, organisation, (part, given) =>
      share(vocabulary.find(part.reading.codes), part.role === 'kunya' ? 1e-3 : LEXICON.prior(given)),
    );
    asked.numbered = true;
    for (const [at, part] of comparable(parts).entries()) asked.ids[at] = numberOf(part.reading.key);
  }

  function fillListed(row: number, organisation: boolean): void {
    const start = store.parts.at(row);
    const size = store.partEnd(row) - start;
    listed.size = size;
    listed.organisation = organisation;
    listed.codes = vocabulary.codes.items;
    listed.numbered = true;
    for (let at = 0; at < size; at++) {
      const word = store.wordOf(start + at);
      const role = store.roleOf(start + at);
      const given = vocabulary.given.at(word);
      listed.from[at] = vocabulary.from(word);
      listed.ids[at] = word;
      listed.holds[at] = vocabulary.traits.at(word * 3);
      listed.could[at] = vocabulary.traits.at(word * 3 + 1);
      listed.length[at] = vocabulary.traits.at(word * 3 + 2);
      listed.to[at] = vocabulary.to(word);
      listed.role[at] = role;
      listed.given[at] = given;
      listed.weight[at] =
        fullness(vocabulary.traits.at(word * 3 + 2)) *
        weightOfShare(share(word, role === ROLE.kunya ? 1e-3 : LEXICON.prior(given)));
    }
  }

  function search(query: NameQuery, { limit = 10, cutoff = threshold }: SearchOptions = {}): NameHit[] {
    store.look();
    const best = new Map<number, Best>();
    // Not said what it is: read as a person against persons, and as an organisation against all else.
    const readings: readonly BearerKind[] = query.kind === undefined ? ['person', 'organization'] : [query.kind];
    for (const reading of readings) {
      const admits = (kind: BearerKind): boolean =>
        query.kind ? kind === query.kind : (kind === 'person') === (reading === 'person');
      for (const name of query.names) {
        let left = MOST_ASKED;
        for (const spelling of spellingsOf(name, reading !== 'person')) {
          const { parts } = parseSpelling(spelling, reading);
          left -= parts.length;
          if (left < 0) break;
          one({ name, spelling, reading, parts, admits, cutoff: Math.max(cutoff, 1e-9), limit }, best);
        }
      }
    }
    const ranked = [...best.entries()]
      .map(([bearer, found]) => ({ bearer, found, id: store.id(bearer) }))
      .toSorted((a, b) => b.found.score - a.found.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
      .slice(0, Math.max(0, limit));
    return ranked.map(({ id, found }) => explained(id, found, query.kind));
  }

  function one({ name, spelling, reading, parts, admits, cutoff, limit }: Asked, best: Map<number, Best>): void {
    fillAsked(parts, reading !== 'person');
    const admitsRow = (row: number): boolean => admits(store.kind(store.bearerOfRow.at(row)));
    for (const row of candidates.find(comparable(parts), asked, likes, cutoff, limit, admitsRow)) {
      const bearer = store.bearerOfRow.at(row);
      fillListed(row, reading !== 'person');
      const score = scorer.score(asked, listed);
      if (score < cutoff || score <= (best.get(bearer)?.score ?? 0)) continue;
      best.set(bearer, { score, name, spelling, row });
    }
  }

  /** Scores the pair once more to say why; the score is the same to the last bit. */
  function explained(id: string, found: Best, kind: NameQuery['kind']): NameHit {
    const listedKind = store.kind(store.bearerOfRow.at(found.row));
    const reading = kind ?? (listedKind === 'person' ? 'person' : 'organization');
    const { parts } = parseSpelling(found.spelling, reading);
    fillAsked(parts, reading !== 'person');
    fillListed(found.row, reading !== 'person');
    const score = scorer.score(asked, listed);
    const [whole = '', spelling = whole] = store.texts.at(found.row).split('\0');
    const pairs = pairsOf(scorer.meetings, comparable(parts), comparable(parseSpelling(spelling, listedKind).parts));
    return { id, score, explanation: { score, a: found.name, b: whole, pairs } };
  }

  return { search };
}
