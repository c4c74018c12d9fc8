import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Database, Log } from '#base';
import { bookKeys, bookTide, listKeys, readRows, readSubjects } from '../feed-store.ts';
import type { Crew } from './crew.ts';
import type { FedRow } from './protocol.ts';

/** What the indexes hold. */
export interface Holdings {
  subjectsReady: boolean;
  subjects: number;
  names: number;
  books: Map<string, { rows: number; ready: boolean }>;
}

export interface Feed {
  readonly holdings: Holdings;
  /** Brings the threads to where the database is. One at a time. */
  catchUp(): Promise<void>;
}

const subjectsAtOnce = 200;
const rowsAtOnce = 1000;
/** A snapshot is written again when so much has moved since. */
const worthSaving = { rows: 20_000, share: 0.05 };
const batch = { urgency: 'batch' } as const;
const long = { urgency: 'batch', patience: 600_000 } as const;

interface Standing {
  cursor: number;
  /** Rows fed since the last snapshot. */
  moved: number;
}

/** Feeds a crew from the database by the sequence numbers of subjects and rows, a batch at a time. */
export function openFeed(options: { db: Database; crew: Crew; log: Log; cacheDirectory: string | undefined }): Feed {
  const { db, crew, log, cacheDirectory } = options;
  const holdings: Holdings = { subjectsReady: false, subjects: 0, names: 0, books: new Map() };
  const listCursors = new Map<string, number>();
  const standings = new Map<string, Standing>();

  const feedList = async (list: string): Promise<void> => {
    for (;;) {
      const read = await readSubjects(db, list, listCursors.get(list) ?? 0, subjectsAtOnce);
      const last = read.at(-1);
      if (last === undefined) return;
      const [counts] = await crew.all('feed-subjects', () => ({ subjects: read }), batch);
      listCursors.set(list, last.seq);
      Object.assign(holdings, counts);
    }
  };

  const openBook = async (book: string): Promise<Standing> => {
    const opened = await crew.all('open-book', (share) => ({ book, file: fileOf(book, share) }), long);
    const cursor = Math.min(...opened.map((each) => each.cursor));
    const { newest } = await bookTide(db, book);
    // A snapshot ahead of the database belongs to another one.
    if (cursor > newest) return emptyBook(book);
    return { cursor, moved: 0 };
  };
  const emptyBook = async (book: string): Promise<Standing> => {
    await crew.all('open-book', () => ({ book, file: undefined }), batch);
    return { cursor: 0, moved: 0 };
  };
  const fileOf = (book: string, share: number): string | undefined =>
    cacheDirectory === undefined ? undefined : snapshotFile(cacheDirectory, book, share, crew.lanes.length);

  const feedRows = async (book: string, standing: Standing): Promise<number> => {
    let rows = 0;
    for (;;) {
      const read = await readRows(db, book, standing.cursor, rowsAtOnce);
      const shares = crew.lanes.map((): FedRow[] => []);
      for (const { key, body } of read) shares[crew.shareOf(key)]?.push({ key, body });
      const counts = await crew.all('feed-rows', (share) => ({ book, rows: shares[share] ?? [] }), batch);
      rows = counts.reduce((sum, each) => sum + each.rows, 0);
      const ready = holdings.books.get(book)?.ready ?? false;
      holdings.books.set(book, { rows, ready });
      standing.moved += read.length;
      standing.cursor = read.at(-1)?.seq ?? standing.cursor;
      if (read.length < rowsAtOnce) return rows;
    }
  };

  const feedBook = async (book: string): Promise<void> => {
    let standing = standings.get(book);
    if (standing === undefined) {
      standing = await openBook(book);
      standings.set(book, standing);
    }
    const fromSnapshot = standing.moved === 0 && standing.cursor > 0 && holdings.books.get(book) === undefined;
    let rows = await feedRows(book, standing);
    if (fromSnapshot && rows !== (await bookTide(db, book)).live) {
      log.warn({ book }, 'the snapshot of a book did not hold what the database holds; building it again');
      Object.assign(standing, await emptyBook(book));
      rows = await feedRows(book, standing);
    }
    holdings.books.set(book, { rows, ready: true });
    await keep(book, standing, rows);
  };

  const keep = async (book: string, standing: Standing, rows: number): Promise<void> => {
    if (cacheDirectory === undefined || standing.moved < Math.max(worthSaving.rows, rows * worthSaving.share)) return;
    const { cursor } = standing;
    await crew
      .all('save-book', (share) => ({ book, file: fileOf(book, share) ?? '', cursor }), long)
      .catch((error: unknown) => log.warn({ error, book }, 'the snapshot of a book could not be kept'));
    standing.moved = 0;
  };

  return {
    holdings,
    catchUp: async () => {
      for (const list of await listKeys(db)) await feedList(list);
      holdings.subjectsReady = true;
      const books = await bookKeys(db);
      for (const book of books) await feedBook(book);
      for (const gone of [...standings.keys()].filter((book) => !books.includes(book))) {
        standings.delete(gone);
        holdings.books.delete(gone);
        await crew.all('drop-book', () => ({ book: gone }), batch);
      }
    },
  };
}

/** Keys of books are chosen by people: the file is named by their hash. */
export function snapshotFile(directory: string, book: string, share: number, shares: number): string {
  const name = createHash('sha256').update(book).digest('hex').slice(0, 24);
  return join(directory, `book-${name}.${share + 1}-of-${shares}.index`);
}
