import { parseOrganisation } from './organisation.ts';
import { parsePerson } from './person.ts';
import type { Reading } from './reading.ts';
import { spellingsOf } from './spellings.ts';
import type { BearerKind, NameRole, ParsedName } from './types.ts';
import { splitWords, type Word } from './words.ts';

/** A word or compound of a name, ready to be compared. */
export interface Part {
  text: string;
  reading: Reading;
  role: NameRole;
}

/** A spelling as parts; `kind` as told, or as its words betray. */
export interface Spelling {
  kind: BearerKind;
  parts: readonly Part[];
}

/** The most parts of one spelling that are compared. */
export const MOST_PARTS = 16;

/** Parses one spelling (one member of `spellingsOf`). */
export function parseSpelling(text: string, kind: BearerKind | undefined): Spelling {
  const words = splitWords(text);
  const known = kind ?? (looksLikeOrganisation(words) ? 'organization' : 'person');
  const parts = known === 'person' ? parsePerson(words) : parseOrganisation(words);
  return { kind: known, parts };
}

/** The parts that are compared: titles and particles are set aside, unless nothing else is left. */
export function comparable(parts: readonly Part[]): readonly Part[] {
  const kept = parts.filter(
    (part) => part.role !== 'title' && part.role !== 'particle' && part.reading.codes.length > 0,
  );
  const some = kept.length > 0 ? kept : parts.filter((part) => part.reading.codes.length > 0);
  return some.length > MOST_PARTS ? some.slice(0, MOST_PARTS) : some;
}

function looksLikeOrganisation(words: readonly Word[]): boolean {
  return parseOrganisation(words).some((part) => part.role === 'legal-form' || part.role === 'generic');
}

/**
 * Parses one name as given: its words (compounds such as Abd al-Rahman or Abu Bakr as one), their reading in plain
 * Latin, and the part each plays. `kind` left out: guessed from the words. Never throws.
 */
export function parseName(name: string, kind?: BearerKind): ParsedName {
  const text = spellingsOf(name)[0] ?? '';
  const { parts } = parseSpelling(text, kind);
  return { text, tokens: parts.map((part) => ({ text: part.text, latin: part.reading.latin, role: part.role })) };
}
