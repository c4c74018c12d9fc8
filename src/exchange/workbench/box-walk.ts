import { type RawBuilder, sql } from 'kysely';
import type { Axis } from '../kinds.ts';
import type { Reader } from '../reader.ts';

/** What says nothing of its own in a box: it stands beside what it marks, joins or acknowledges. */
const silent = '{marking-definition,delivery-receipt,relationship,extension-definition}';

/** What a box is in order of, and which way; within one type or origin by time, the same way. */
export interface BoxOrder {
  by: 'added' | 'type' | 'origin';
  up: boolean;
}

/** A row's place in the order: its type or origin, where the order is by that, and its number. */
export interface BoxPlace {
  mark: string;
  seq: number;
}

/** Which of the archive's lists a box walks. */
export interface BoxLists {
  /** Our own records, or those of others. */
  own: boolean;
  axis?: Axis | undefined;
  type?: string | undefined;
  origin?: string | undefined;
  recalled?: boolean | undefined;
  /** Whether somebody of the house has opened it. */
  opened?: boolean | undefined;
  /** Only these numbers. */
  seqs?: readonly number[] | undefined;
}

type Condition = RawBuilder<unknown>;

/** A walk through the lists, and what is to be asked of each row of it (`k`) besides. */
export interface Walk {
  rows: Condition;
  besides: readonly Condition[];
}

/**
 * Rows of a box behind a place, in order: `seq`, `mark`, `type`, `origin`, `opened`. Each list is walked by an index
 * no further than a page may look, and they are merged. What the list walked does not hold is
 * asked besides, row by row. The archive's partial indexes (`exchange_box_…`) are used only where their conditions stand
 * here word for word.
 */
export function walkBox(
  reader: Reader,
  lists: BoxLists,
  order: BoxOrder,
  after: BoxPlace | undefined,
  most: number,
): Walk {
  const { own, axis, recalled, seqs } = lists;
  const mark = order.by === 'added' ? sql`''` : order.by === 'type' ? sql`k.type` : sql`k.origin`;
  const way = order.up ? sql`asc` : sql`desc`;
  const { within, besides } = shared(lists, order);
  const conditions = [
    sql`k.last and ${own ? sql`k.own` : sql`not k.own`}`,
    quiet(lists.type) ? sql`true` : sql`k.type <> all (${sql.lit(silent)})`,
    ...(axis === undefined ? [] : [sql`k.axis = ${axis}`]),
    ...(recalled === true ? [recalledIs(true)] : []),
    ...(seqs === undefined ? [] : [sql`k.seq = any(${seqs}::bigint[])`]),
    ...behind(order, after),
  ];
  const arms = reader.keys.flatMap((key) =>
    within.map(
      (list) => sql`(select k.seq, ${mark} as mark, k.type, k.origin, k.opened from exchange_reading k
        where k.key = ${key} and ${list} and ${sql.join(conditions, sql` and `)}
        order by ${order.by === 'added' ? sql`` : sql`${mark} ${way}, `}k.seq ${way} limit ${most})`,
    ),
  );
  return {
    rows: sql`select * from (${sql.join(arms, sql` union all `)}) w order by ${inOrder(order, sql`w`)} limit ${most}`,
    besides: [...besides, ...(recalled === false ? [recalledIs(false)] : [])],
  };
}

/** The order of rows with a `mark` and a `seq`, in words of SQL. */
export function inOrder({ by, up }: BoxOrder, of: Condition): Condition {
  const way = up ? sql`asc` : sql`desc`;
  return by === 'added' ? sql`${of}.seq ${way}` : sql`${of}.mark ${way}, ${of}.seq ${way}`;
}

const quiet = (type: string | undefined): boolean =>
  silent
    .slice(1, -1)
    .split(',')
    .includes(type ?? '');

/** Which lists hold what is asked, and what of it they do not hold. */
function shared(
  { own, type, origin, opened }: BoxLists,
  { by }: BoxOrder,
): { within: Condition[]; besides: Condition[] } {
  const ofType = type === undefined ? [] : [sql`k.type = ${type}`];
  const ofOrigin = origin === undefined ? [] : [sql`k.origin = ${origin}`];
  const half = opened === undefined ? [] : [opened ? sql`k.opened` : sql`not k.opened`];
  if (by === 'origin' || (by === 'added' && origin !== undefined))
    return { within: ofOrigin.length > 0 ? ofOrigin : [sql`true`], besides: [...ofType, ...half] };
  if (by === 'type' || type !== undefined)
    return { within: ofType.length > 0 ? ofType : [sql`true`], besides: [...ofOrigin, ...half] };
  if (own || opened !== undefined) return { within: half.length > 0 ? half : [sql`true`], besides: [] };
  // What nobody has opened is a list of its own, and what somebody has.
  return { within: [sql`not k.opened`, sql`k.opened`], besides: [] };
}

const recalledIs = (recalled: boolean): Condition =>
  sql`${recalled ? sql`` : sql`not `}exists (select from exchange_record c where c.seq = k.seq and c.recalled_at is not null)`;

function behind({ by, up }: BoxOrder, after: BoxPlace | undefined): Condition[] {
  if (after === undefined) return [];
  const than = up ? sql`>` : sql`<`;
  if (by === 'added') return [sql`k.seq ${than} ${after.seq}`];
  return [sql`(${by === 'type' ? sql`k.type` : sql`k.origin`}, k.seq) ${than} (${after.mark}, ${after.seq}::bigint)`];
}
