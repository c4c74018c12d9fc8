import { type RawBuilder, sql } from 'kysely';
import type { Act } from '#base';

export type Reader = Pick<Act, 'actor'>;

/** Rows whose events the reader may see, as a condition; `desk` is the column. No query of derived rows goes without it. */
export function seenBy({ actor }: Reader, desk: RawBuilder<string>): RawBuilder<boolean> {
  return actor.desks === '*' ? sql<boolean>`true` : sql<boolean>`(${desk} = '' or ${desk} = any(${[...actor.desks]}))`;
}
