import type { Act, Text } from '#base';
import type { RecordObject } from '#records';
import type { ArchivedRecord } from '../archived-record.ts';
import type { RecordKind } from '../kinds.ts';
import type { Reader } from '../reader.ts';
import type { RecordForm } from './forms/record-form.ts';

/** A member as the accepted trust list knows it. */
export interface Member {
  /** `identity--…`. */
  id: string;
  /** ISO 3166-1 alpha-2, as the trust list says: the only state this member speaks for. */
  state: string;
  name: Text;
  /** Neither suspended nor gone: its node is sent what is released to it. */
  active: boolean;
}

/** What the room of release needs from the rooms it stands on. */
export interface ReleaseDeps {
  /** Numbers, signs and stores records of this state, in the act's transaction. Whether they may leave is decided here. */
  publish(act: Act, objects: readonly RecordObject[]): Promise<ArchivedRecord[]>;
  /** This state's identity id; undefined before it joined an alliance. */
  own(act: Pick<Act, 'tx'>): Promise<string | undefined>;
  members(act: Pick<Act, 'tx'>): Promise<readonly Member[]>;
  /** What people write here: one form a kind. */
  forms: readonly RecordForm[];
  /** Every kind a record of this node can be of, by its name: whose door it has, who may be its second person. */
  kinds: ReadonlyMap<string, RecordKind>;
}

/** The node itself looking at its own records, to see what a draft comes to. What it finds is not shown as such. */
export const houseReader: Reader = { kind: 'local', id: 'house', keys: ['local', 'local-red'] };
