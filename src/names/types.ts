import type { SharedNames } from './ground.ts';

export type { SharedNames } from './ground.ts';

/** What kind of bearer a name has: persons, organisations and things are parsed and compared by different rules. */
export type BearerKind = 'person' | 'organization' | 'thing';

/** One bearer in an index: a subject of a list, or a row of a book. `id` is the caller's and is returned unchanged (but for half a surrogate pair, which no text should hold). */
export interface NameEntry {
  id: string;
  kind: BearerKind;
  names: readonly string[];
}

export interface NameQuery {
  /** Left out: compared with every kind. */
  kind?: BearerKind;
  names: readonly string[];
}

/**
 * One pair of tokens that met, or one token left over (`a` or `b` empty).
 * The total is reproducible from the pairs: see `scoreOf`.
 */
export interface TokenPair {
  a: string;
  b: string;
  /** Message id: a key of `messages`, for instance `equal`, `transliteration`, `spelling`, `initial`, `different-nisba`, `unmatched`. */
  rule: string;
  /** Share of the whole that this pair carries, 0..1; rarity is already in it. */
  weight: number;
  /** 0..1; negative for a contradiction. */
  similarity: number;
}

export interface NameExplanation {
  score: number;
  /** The two spellings that met best, as given by the caller. */
  a: string;
  b: string;
  pairs: readonly TokenPair[];
}

export interface NameHit {
  id: string;
  score: number;
  explanation: NameExplanation;
}

export interface SearchOptions {
  /** The best so many; default 10. */
  limit?: number;
  /** Lowest score returned, 0..1; default the shipped threshold. */
  cutoff?: number;
}

/** What searches: an index, or a thread's view of one that another thread writes. */
export interface NameReader {
  /** Number of bearers. */
  readonly size: number;
  /** The index has gone on in other memory (it was swept, or its memory was full): this view stays as it was then. Never true of the index itself. */
  readonly moved: boolean;
  search(query: NameQuery, options?: SearchOptions): NameHit[];
}

/** An index of names. Deterministic; no I/O. Changed in place; `search` sees the change at once. */
export interface NameIndex extends NameReader {
  /** Adds the entry, or replaces the one with the same id. */
  put(entry: NameEntry): void;
  remove(id: string): boolean;
  /** Of an index made `shared`: what `attachNameIndex` needs in another thread. Give it anew when it is another. */
  readonly memory: SharedNames | undefined;
  /** The whole index as bytes; `restoreNameIndex` gives back an index that answers the same. */
  snapshot(): Uint8Array;
}

/**
 * The part a word plays in a name. `name` is an undetermined link of the chain (given name, father, grandfather);
 * `nisba` an attribution (al-Tikriti), `kunya` a name by a child (Abu Bakr), `legal-form` Ltd and its kin,
 * `generic` a word many organisations share.
 */
export type NameRole =
  | 'name'
  | 'given'
  | 'father'
  | 'family'
  | 'nisba'
  | 'kunya'
  | 'title'
  | 'particle'
  | 'initial'
  | 'legal-form'
  | 'generic'
  | 'number';

export interface NameToken {
  /** The word as folded, in its own script. */
  text: string;
  /** Its plain Latin reading, lower case, article removed, compounds joined. */
  latin: string;
  role: NameRole;
}

export interface ParsedName {
  /** The whole name as folded. */
  text: string;
  tokens: readonly NameToken[];
}

/** How an index is searched. */
export interface SearchRules {
  /** Lowest score a search returns when it does not say; default `DEFAULT_THRESHOLD`. */
  threshold?: number;
  /**
   * How common a word is: `counted` among the names of this index (default), or `believed` of names in general. With
   * `believed` a hit has the score that `compareNames` gives its two spellings, whatever else the index holds.
   */
  rarity?: 'counted' | 'believed';
}

export interface IndexOptions extends SearchRules {
  /**
   * In memory that other threads may read (`attachNameIndex`) while this one goes on writing. Its lists grow in place
   * to a bound; past it, and when it is swept, the index goes on in other memory, and `memory` is another.
   */
  shared?: boolean;
}
