import type { Act, Text } from '#base';
import type { ArchivedRecord } from './archived-record.ts';

export const axes = ['exchange', 'finance', 'military', 'pact', 'thought', 'media'] as const;
export type Axis = (typeof axes)[number];

/** A step at a draft of a kind with an own door, before it is taken. */
export interface DoorStep {
  step: 'write' | 'propose' | 'sign';
  /** Versions of the record are taken back from other states by it; else a version is stated. */
  recall: boolean;
  /** As they would stand after the step; of what is recalled, as they stand. */
  properties: Readonly<Record<string, unknown>>;
  /** Accounts that wrote it or proposed it; who takes the step is among them, but where they sign. */
  authors: readonly string[];
  /** Accounts that wrote, proposed or approved any draft by which a version of an own record left. */
  standBehind(record: string): Promise<readonly string[]>;
}

/** The door of an axis for a kind of record that needs more than its properties: a file, a ground, a decision. */
export interface OwnDoor {
  /** What its writer needs. */
  right: string;
  /** Where it is written, as a sentence that ends in what to do there. */
  where: Text;
  /** Both people sign at the axis' own door too, because they see more there than what leaves. */
  signs?: boolean;
  /**
   * What else must hold of who takes a step, asked on every way to it: when a draft is begun, written anew, proposed and
   * signed, whichever page or program it comes from, and when a record of the kind is recalled. Throws a fault where it does not hold.
   */
  check?(act: Act, step: DoorStep): Promise<void>;
  /** Which records it is the door of; absent: all of the kind. */
  only?(act: Act, id: string): Promise<boolean>;
}

/** What another state took back from this one. */
export interface Taken {
  /** The record, and those of its versions that are hidden now. */
  id: string;
  versions: readonly string[];
  /** The last version that is left to this state; undefined: none is. */
  stands: ArchivedRecord | undefined;
}

/** A kind of record an axis registers for, so that the exchange, which knows no axis, can hand it what arrived. */
export interface RecordKind {
  /** The object's `type`, or `type+extension-definition--…` where a standard object carries one of our extensions. */
  kind: string;
  axis: Axis;
  title: Text;
  /** Such records are begun, versioned and revoked by their axis alone; the general forms say where to go. */
  ownDoor?: OwnDoor;
  /** The right that the second person of such a record needs beside `exchange.approve`. */
  approveRight?: string;
  /**
   * Whether a version ends or loosens what an earlier one began. It goes to whoever holds an earlier one, whatever became
   * of the sources that one rested on: no condition of another state keeps a measure standing.
   */
  ends?(object: Readonly<Record<string, unknown>>): boolean;
  /**
   * What the axis does when a version of such a record was stored, its own or another state's. In the transaction that
   * stored it: an axis that throws is a bug and refuses the record.
   */
  stored?(act: Act, record: ArchivedRecord): Promise<void>;
  /**
   * What the axis does when another state takes versions of such a record back from this one, in the transaction that
   * hides them. Of one that comes only afterwards the axis hears nothing.
   */
  recalled?(act: Act, taken: Taken): Promise<void>;
}
