import { type RawBuilder, sql } from 'kysely';
import type { Act } from '#base';
import { type ExchangeDesk, type Reader, readableBy } from '#exchange';
import type { Statement, StatementKind } from './statement.ts';

/** Which statements; all that is said must hold. */
export interface StatementFilter<K extends StatementKind = StatementKind> {
  kinds?: readonly K[];
  /** What concerns any of these commitments, with the reviews of its reports and the replies to them. */
  commitments?: readonly string[];
  /** Statements that claim to speak for this state (a review: its reviewing state), and those that speak for none. */
  state?: string;
  ids?: readonly string[];
  /** `last` (default): of each record the last version this reader may read; `all`: every one of them, oldest first. */
  versions?: 'last' | 'all';
}

/**
 * Statements of the pact this reader may read, in the order in which this node stored them. Of a record of which the
 * reader may read an older version only, that one is the last; what was revoked in the last one is given too, as revoked.
 * The reader's keys are asked of each record in the same question, so that what is given is a function of nothing else.
 */
export async function statementsFor<K extends StatementKind = StatementKind>(
  { tx }: Pick<Act, 'tx'>,
  reader: Reader,
  filter: StatementFilter<K> = {},
): Promise<Statement<K>[]> {
  const { versions = 'last' } = filter;
  // As text in one row: 10,000 rows cross the wire and are read in a fraction of the time that rows of columns take. The
  // columns beside what is said are ids, times and codes, which need no escape in JSON.
  const { rows } = await sql<{ all: string | null }>`
    with readable as materialized (select s.seq, s.id, s.version from pact_statement s where ${all(conditions(reader, filter))}
      and ${readableBy(reader, sql`s.seq`)}),
    wanted as materialized (select r.seq from readable r ${
      versions === 'all'
        ? sql``
        : sql`where not exists (select from readable n where n.id = r.id and (n.version, n.seq) > (r.version, r.seq))`
    })
    select '[' || string_agg('{"seq":' || s.seq || ',"id":"' || s.id || '","version":"' || s.version || '","kind":"'
      || s.kind || '","origin":"' || s.origin || '","own":' || s.own || ',"revoked":' || s.revoked
      || coalesce(',"state":"' || s.state || '"', '') || ',"said":' || s.said::text || '}', ',') || ']' as all
    from pact_statement s join wanted w on w.seq = s.seq`.execute(tx);
  const found = JSON.parse(rows[0]?.all ?? '[]') as Statement<K>[];
  return found.sort((a, b) => a.seq - b.seq);
}

function conditions(reader: Reader, { kinds, commitments, state, ids }: StatementFilter): RawBuilder<unknown>[] {
  return [
    ...(kinds === undefined ? [] : [sql`s.kind = any(${[...kinds]}::text[])`]),
    ...(ids === undefined ? [] : [sql`s.id = any(${[...ids]}::text[])`]),
    ...(state === undefined ? [] : [sql`(s.state is null or s.state = ${state})`]),
    ...(commitments === undefined ? [] : [concerning(reader, commitments)]),
  ];
}

/** A review is found by its report, a reply by its review: by those alone that the reader may read, or what hides would show. */
function concerning(reader: Reader, commitments: readonly string[]): RawBuilder<unknown> {
  const direct = sql`select c.id from pact_statement c
    where c.commitments && ${[...commitments]}::text[] and ${readableBy(reader, sql`c.seq`)}`;
  const reviews = sql`select v.id from pact_statement v
    where v.kind = 'progress-review' and v.about in (${direct}) and ${readableBy(reader, sql`v.seq`)}`;
  return sql`(s.commitments && ${[...commitments]}::text[]
    or (s.kind = 'progress-review' and s.about in (${direct})) or (s.kind = 'reply' and s.about in (${reviews})))`;
}

const all = (list: readonly RawBuilder<unknown>[]): RawBuilder<unknown> =>
  list.length === 0 ? sql`true` : sql.join([...list], sql` and `);

/** Which state each member speaks for, by identity id, as the accepted trust list says now. */
export async function statesByOrigin(
  act: Pick<Act, 'tx'>,
  desk: Pick<ExchangeDesk, 'members'>,
): Promise<ReadonlyMap<string, string>> {
  return new Map((await desk.members(act)).map(({ id, state }) => [id, state]));
}
