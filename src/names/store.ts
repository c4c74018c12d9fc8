import { Chains } from './chains.ts';
import { hashText, HashTable } from './hash.ts';
import { ByteList, NumberList, TextList } from './lists.ts';
import type { BearerKind } from './types.ts';
import { Vocabulary } from './vocabulary.ts';

const KINDS: readonly BearerKind[] = ['person', 'organization', 'thing'];
const ROLE_BITS = 4;

/** What a store is made of. */
export interface StoreParts {
  vocabulary: Vocabulary;
  ids: TextList;
  kinds: ByteList;
  alive: ByteList;
  rows: NumberList;
  bearerOfRow: NumberList;
  parts: NumberList;
  words: NumberList;
  texts: TextList;
  table: HashTable;
  /** Rows by the bones of two neighbouring short words, which others write as one. */
  pairs: Chains;
  dead: number;
}

/**
 * The names of an index in flat memory. A bearer has consecutive rows, one a spelling; a row has consecutive parts:
 * the number of its word and the part it plays.
 */
export class Store implements StoreParts {
  readonly vocabulary: Vocabulary;
  readonly ids: TextList;
  readonly kinds: ByteList;
  readonly alive: ByteList;
  /** First row of each bearer. */
  readonly rows: NumberList;
  readonly bearerOfRow: NumberList;
  /** First part of each row. */
  readonly parts: NumberList;
  readonly words: NumberList;
  readonly texts: TextList;
  readonly table: HashTable;
  readonly pairs: Chains;
  dead: number;

  constructor(from?: StoreParts) {
    this.vocabulary = from?.vocabulary ?? new Vocabulary();
    this.ids = from?.ids ?? new TextList();
    this.kinds = from?.kinds ?? new ByteList();
    this.alive = from?.alive ?? new ByteList();
    this.rows = from?.rows ?? new NumberList();
    this.bearerOfRow = from?.bearerOfRow ?? new NumberList();
    this.parts = from?.parts ?? new NumberList();
    this.words = from?.words ?? new NumberList();
    this.texts = from?.texts ?? new TextList();
    this.table = from?.table ?? new HashTable();
    this.pairs = from?.pairs ?? new Chains();
    this.dead = from?.dead ?? 0;
  }

  get bearers(): number {
    return this.kinds.length;
  }

  id(bearer: number): string {
    return this.ids.at(bearer);
  }

  kind(bearer: number): BearerKind {
    return KINDS[this.kinds.items[bearer] ?? 0] ?? 'person';
  }

  /** The living bearer with that id, or -1. */
  find(id: string): number {
    return this.table.find(hashText(id), (bearer) => this.alive.items[bearer] === 1 && this.id(bearer) === id);
  }

  put(id: string, kind: BearerKind): number {
    const bearer = this.ids.push(id);
    this.kinds.push(KINDS.indexOf(kind));
    this.alive.push(1);
    this.rows.push(this.bearerOfRow.length);
    this.table.add(hashText(id), bearer, (other) => hashText(this.id(other)));
    return bearer;
  }

  /** Opens a row of the last bearer; `addPart` fills it. */
  addRow(text: string): number {
    this.texts.push(text);
    this.parts.push(this.words.length);
    return this.bearerOfRow.push(this.bearers - 1);
  }

  addPart(row: number, word: number, role: number): void {
    this.words.push(((word << ROLE_BITS) | role) >>> 0);
    this.vocabulary.postings.add(word, row);
  }

  rowEnd(bearer: number): number {
    return bearer + 1 < this.rows.length ? this.rows.at(bearer + 1) : this.bearerOfRow.length;
  }

  partEnd(row: number): number {
    return row + 1 < this.parts.length ? this.parts.at(row + 1) : this.words.length;
  }

  wordOf(part: number): number {
    return this.words.at(part) >>> ROLE_BITS;
  }

  roleOf(part: number): number {
    return this.words.at(part) & ((1 << ROLE_BITS) - 1);
  }
}
