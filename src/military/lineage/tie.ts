/**
 * How one group became another. `to` carries on what `from` was.
 * rename: one group, another name. split: `to` broke away from `from`. merge: `from` and others formed `to`.
 * join: `from` went into the older `to`. pledge: `from` pledged itself to `to` and fights on as its part in a theatre.
 */
export interface LineageTie {
  readonly kind: 'rename' | 'split' | 'merge' | 'join' | 'pledge';
  readonly from: string;
  readonly to: string;
  /** YYYY-MM-DD or YYYY-MM; absent where the source gives none: the tie is then held to be true at every time. */
  readonly on?: string | undefined;
  /** Only there; absent: everywhere. */
  readonly theatre?: string | undefined;
  readonly source: string;
}

/** Whether the tie was made by the end of that month (YYYY-MM); an undated tie always was. */
export const madeBy = (tie: LineageTie, month: string): boolean => tie.on === undefined || tie.on.slice(0, 7) <= month;

export const holdsIn = (tie: LineageTie, theatre: string): boolean =>
  tie.theatre === undefined || tie.theatre === theatre;
