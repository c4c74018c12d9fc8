import type { Actor, Call, Clock, Database, Log } from '#base';
import type { RecordKind } from './kinds.ts';

/** What the exchange needs from the node. */
export interface ExchangeDeps {
  db: Database;
  clock: Clock;
  log: Log;
  /** The node's secret: private keys lie in the database sealed with a key derived of it. */
  secret: Buffer;
  /** The kinds of records, listed by hand by the node; the exchange's own stand beside them. */
  kinds: readonly RecordKind[];
  /** The call of an actor that is not at the main door: another member's node, or this node itself. */
  callAs(actor: Actor): Call;
  /** The node itself as an actor, for what nobody asked for: catching up, checkpoints. */
  nodeActor(): Actor;
  /** Where people and TAXII clients reach this node, without a slash at its end. */
  publicUrl: string;
  /** Where other members' nodes reach it by mutual TLS; undefined: it does not listen for them. */
  link?: { host: string; port: number; pullSeconds?: number; from?: string };
}
