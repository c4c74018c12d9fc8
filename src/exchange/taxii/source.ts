import type { Act } from '#base';
import type { ObjectQuery } from './object-query.ts';
import type { PagePlace } from './page-place.ts';

/** One version of an object as a collection holds it. */
export interface SourceRow {
  id: string;
  /** As the manifest and the versions say it. */
  version: string;
  /** `date_added` in microseconds since 1970. */
  added: number;
  mediaType: string;
  /** The object's JSON text, exactly as it came. */
  body: string;
  place: PagePlace;
}

export interface PageWish {
  query: ObjectQuery;
  after: PagePlace | undefined;
  limit: number;
}

/** What became of one object that was sent. `known` was there already; `pending` waits for a person. */
export interface Outcome {
  id: string;
  version: string;
  state: 'added' | 'known' | 'pending' | 'failed';
  message?: string;
}

/**
 * What stands behind a collection. Every call is authorised before; a source of records filters by its reader, which it
 * holds. Ascending by `date_added`.
 */
export interface Source {
  page(act: Act, wish: PageWish): Promise<{ rows: SourceRow[]; more: boolean }>;
  /** Whether it holds any version of the object for this reader. */
  holds(act: Act, id: string): Promise<boolean>;
  /** Absent: what stands here is evidence and is never deleted. */
  remove?(act: Act, query: ObjectQuery): Promise<number>;
}
