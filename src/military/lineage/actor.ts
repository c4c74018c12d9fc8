/** One row of an actor table, as UCDP Actor has them: what it was called and which actors it came from or went to. */
export interface GroupActor {
  readonly id: string;
  /** As the events name it. */
  readonly name: string;
  /** Every name it has carried, oldest first, the one above among them. */
  readonly names: readonly string[];
  /** Names by script where known: `ar` Arabic, `la` Latin in the group's own language, `en` what it means. */
  readonly scripts: Readonly<Partial<Record<'ar' | 'la' | 'en', string>>>;
  /**
   * organised: a formally organised armed group (UCDP Org 1). state: a government (Org 4). other: supporters and
   * communities (Org 2 and 3): people, not groups; nothing is assessed of them.
   */
  readonly kind: 'organised' | 'state' | 'other';
  readonly line: number;
  readonly splinterOf: readonly string[];
  readonly splitFrom: readonly string[];
  readonly mergedInto: readonly string[];
  readonly joined: readonly string[];
  /** Ids under which events name a coalition that it fought in. */
  readonly coalitions: readonly string[];
}
