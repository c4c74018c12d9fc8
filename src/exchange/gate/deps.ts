import type { Act } from '#base';
import type { EquivocationProof } from '#records';
import type { RecordKind } from '../kinds.ts';
import type { Trust } from './trust.ts';

/** Tells the ledger that a state told two stories (`reportContradiction`). */
export type Report = (
  act: Act,
  contradiction: { origin: string; kind: EquivocationProof['kind']; proof: EquivocationProof; foundWith?: string },
) => Promise<void>;

export interface GateDeps {
  kinds: readonly RecordKind[];
  /** The list in force. */
  trust(): Promise<Trust>;
  report: Report;
}
