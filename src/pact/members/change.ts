import type { Texts } from '#records';
import type { ConfirmReason } from './facts.ts';

/** Where the secretariat read what it says. */
export interface NamedSource {
  title: string;
  url?: string | undefined;
}

/** What each kind of change says. Days are `YYYY-MM-DD`; a day of joining may be known to the month or the year only. */
export interface ChangeBodies {
  /** The day of joining, confirmed or corrected; `settles`: which questions of the shipped fact the source answers. */
  joined: { joined: string; source: NamedSource; settles: readonly ConfirmReason[] };
  /** A delegate takes a seat. An office suffices; a name is said only where the state wishes it. */
  seated: {
    from: string;
    until?: string | undefined;
    language: 'ara' | 'eng' | 'fra';
    office: string;
    name?: string | undefined;
  };
  /** The last day of a seat. */
  unseated: { until: string };
  /** An earlier change of one person that should not have been made. */
  struck: Record<never, never>;
  /** From `on` the state is no member any more. */
  leave: { on: string; legalBasis: string };
  /** From `on` it is a member again. */
  return: { on: string; legalBasis: string };
  /** A state of which nothing was known before. */
  admit: { joined: string; name: Texts; source: NamedSource; legalBasis: string };
}
export type ChangeKind = keyof ChangeBodies;
export type ChangeState = 'waiting' | 'standing' | 'refused' | 'withdrawn';

/** Who is a member is decided by two people. */
export const graveKinds = ['leave', 'return', 'admit'] as const satisfies readonly ChangeKind[];
export type GraveKind = (typeof graveKinds)[number];

export interface Person {
  id: string;
  name: string;
}

interface ChangeOf<K extends ChangeKind> {
  id: string;
  /** Counts up over all members. */
  number: number;
  /** The state, by its code. */
  member: string;
  what: K;
  /** The change it ends (`unseated`) or takes back (`struck`). */
  ofChange?: string;
  body: ChangeBodies[K];
  reason: string;
  by: Person;
  at: Date;
  state: ChangeState;
  second?: { by: Person; at: Date; reason: string };
}
/** Something the secretariat said of a member; never rewritten. */
export type MemberChange<K extends ChangeKind = ChangeKind> = { [One in K]: ChangeOf<One> }[K];

/** The changes that count: agreed by whom it takes, and not taken back. In the order in which they were said. */
export function countingChanges(changes: readonly MemberChange[]): MemberChange[] {
  const standing = changes.filter(({ state }) => state === 'standing').sort((a, b) => a.number - b.number);
  const struck = new Set(standing.filter(({ what }) => what === 'struck').map(({ ofChange }) => ofChange));
  return standing.filter(({ id, what }) => what !== 'struck' && !struck.has(id));
}
