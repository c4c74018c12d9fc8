import type { Act, Text } from '#base';
import type { ArchivedRecord } from './archived-record.ts';

export const axes = ['exchange', 'finance', 'military', 'pact', 'thought', 'media'] as const;
export type Axis = (typeof axes)[number];

/** A kind of record an axis registers for, so that the exchange, which knows no axis, can hand it what arrived. */
export interface RecordKind {
  /** The object's `type`, or `type+extension-definition--…` where a standard object carries one of our extensions. */
  kind: string;
  axis: Axis;
  title: Text;
  /**
   * What the axis does when a version of such a record was stored, its own or another state's. In the transaction that
   * stored it: an axis that throws is a bug and refuses the record.
   */
  stored?(act: Act, record: ArchivedRecord): Promise<void>;
}
