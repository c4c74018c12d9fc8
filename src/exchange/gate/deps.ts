import type { Act, Database } from '#base';
import type { EquivocationProof, Release } from '#records';
import type { RecordKind } from '../kinds.ts';
import type { Trust } from './trust.ts';

/** Tells the ledger that a state told two stories (`reportContradiction`). */
export type Report = (
  act: Act,
  contradiction: { origin: string; kind: EquivocationProof['kind']; proof: EquivocationProof; foundWith?: string },
) => Promise<void>;

/**
 * In what something a state derived is wider than a record of another state that it rests on and its originator's
 * consents allow; in the order asked, undefined where it is not. The room of release knows markings and consents.
 */
export type WiderThanSources = (
  act: Act,
  derived: readonly { origin: string; release: Release; sources: readonly string[] }[],
) => Promise<readonly ({ source: string; parts: readonly string[] } | undefined)[]>;

/**
 * When this node first saw a signed checkpoint of an origin's log that holds this leaf at this place, RFC 3339; undefined
 * when it saw none. What stood there before a key was revoked is its state's word.
 */
export type Witnessed = (
  db: Database,
  leaf: { origin: string; place: number; hash: Uint8Array },
) => Promise<string | undefined>;

export interface GateDeps {
  kinds: readonly RecordKind[];
  /** The list in force. */
  trust(): Promise<Trust>;
  report: Report;
  widerThanSources: WiderThanSources;
  /** Undefined where no logs are followed. */
  witnessed?: Witnessed;
}
