import { type Ground, type Kept, PUBLISHED } from './ground.ts';
import { hashText, HashTable } from './hash.ts';
import { type ByteList, type NumberList, TextList } from './lists.ts';
import { Chains } from './chains.ts';
import type { BearerKind } from './types.ts';
import { Vocabulary } from './vocabulary.ts';

const KINDS: readonly BearerKind[] = ['person', 'organization', 'thing'];
const ROLE_BITS = 4;

/**
 * The names of an index in flat memory. A bearer has consecutive rows, one a spelling; a row has consecutive parts:
 * the number of its word and the part it plays.
 *
 * Nothing that is published is written over but three things: who is gone, where a chain begins, and how far a posting
 * goes; so any number of threads may read what one thread writes. What they see is bound by one number, how many
 * bearers are finished: a bearer of a higher number is not there yet, and one that was replaced is there until the
 * number passes the one it was gone from.
 */
export class Store {
  readonly ground: Ground;
  readonly vocabulary: Vocabulary;
  private readonly ids: TextList;
  private readonly kinds: ByteList;
  /** From how many bearers on this one is no longer there; 0: it is. */
  private readonly gone: NumberList;
  /** First row of each bearer, and of the next. */
  private readonly rows: NumberList;
  readonly bearerOfRow: NumberList;
  /** First part of each row, and of the next. */
  readonly parts: NumberList;
  readonly words: NumberList;
  readonly texts: TextList;
  private readonly table: HashTable;
  /** Rows by the bones of two neighbouring short words, which others write as one. */
  readonly pairs: Chains;
  dead = 0;
  /** Bearers and rows that are finished: those a search sees. */
  bearers = 0;
  rowCount = 0;

  constructor(ground: Ground, dead = 0) {
    this.ground = ground;
    this.vocabulary = new Vocabulary(ground);
    this.ids = new TextList(ground.bytes(), ground.numbers());
    this.kinds = ground.bytes();
    this.gone = ground.numbers();
    this.rows = ground.numbers();
    this.bearerOfRow = ground.numbers();
    this.parts = ground.numbers();
    this.words = ground.numbers();
    this.texts = new TextList(ground.bytes(), ground.numbers());
    this.table = ground.table();
    this.pairs = new Chains(ground);
    for (const list of [this.rows, this.parts]) if (list.length === 0) list.push(0);
    this.dead = dead;
    if (ground.writes) this.publish();
    else this.look();
  }

  /** Takes in what the thread that writes has published since; for that thread itself nothing. */
  look(): void {
    const { published, writes, lists } = this.ground;
    if (writes) return;
    const bearers = Atomics.load(published, PUBLISHED.bearers);
    if (bearers === this.bearers && bearers !== 0) return;
    this.vocabulary.size = Atomics.load(published, PUBLISHED.words);
    for (const list of lists) list.follow();
    this.bearers = bearers;
    this.rowCount = this.rows.at(bearers);
  }

  id(bearer: number): string {
    return this.ids.at(bearer);
  }

  kind(bearer: number): BearerKind {
    return KINDS[this.kinds.items[bearer] ?? 0] ?? 'person';
  }

  /** Whether a bearer is there, as of what this side has taken in. */
  isThere(bearer: number): boolean {
    const gone = this.gone.at(bearer);
    return bearer < this.bearers && (gone === 0 || gone > this.bearers);
  }

  /** The living bearer with that id, or -1. */
  find(id: string): number {
    return this.table.find(hashText(id), (bearer) => this.gone.items[bearer] === 0 && this.id(bearer) === id);
  }

  /** Begins a bearer; `addRow` gives it rows, `publish` finishes it. */
  open(id: string, kind: BearerKind): number {
    const bearer = this.ids.push(id);
    this.kinds.push(KINDS.indexOf(kind));
    this.gone.push(0);
    this.table.add(hashText(id), bearer, (other) => hashText(this.id(other)));
    return bearer;
  }

  /** A row of the last bearer: its text, and the word and the role of each part. */
  addRow(text: string, parts: readonly (readonly [word: number, role: number])[]): number {
    this.texts.push(text);
    const row = this.bearerOfRow.push(this.kinds.length - 1);
    for (const [word, role] of parts) {
      this.words.push(((word << ROLE_BITS) | role) >>> 0);
      this.vocabulary.postings.add(word, row);
    }
    this.parts.push(this.words.length);
    return row;
  }

  /** Finishes the last bearer, in the place of the `replaced` one (-1 for none): who reads sees one or the other. */
  publish(replaced = -1): void {
    const { published } = this.ground;
    const bearers = this.kinds.length;
    if (this.rows.length <= bearers) this.rows.push(this.bearerOfRow.length);
    if (replaced >= 0) {
      this.gone.items[replaced] = bearers;
      this.dead++;
    }
    this.bearers = bearers;
    this.rowCount = this.bearerOfRow.length;
    Atomics.store(published, PUBLISHED.words, this.vocabulary.size);
    Atomics.store(published, PUBLISHED.living, bearers - this.dead);
    Atomics.store(published, PUBLISHED.bearers, bearers);
  }

  remove(bearer: number): void {
    Atomics.store(this.gone.items, bearer, this.bearers);
    this.dead++;
    Atomics.store(this.ground.published, PUBLISHED.living, this.bearers - this.dead);
  }

  /** Tells who reads that the index has gone on in other memory. */
  leave(): void {
    Atomics.store(this.ground.published, PUBLISHED.moved, 1);
  }

  /** What every list holds, in the order of the ground. */
  kept(): Kept[] {
    return this.ground.lists.map((list) => ({
      bytes: list.trimmed(),
      used: list instanceof HashTable ? list.used : 0,
    }));
  }

  rowStart(bearer: number): number {
    return this.rows.at(bearer);
  }

  rowEnd(bearer: number): number {
    return this.rows.at(bearer + 1);
  }

  partEnd(row: number): number {
    return this.parts.at(row + 1);
  }

  wordOf(part: number): number {
    return this.words.at(part) >>> ROLE_BITS;
  }

  roleOf(part: number): number {
    return this.words.at(part) & ((1 << ROLE_BITS) - 1);
  }
}
