import type { Clock, Database, Log, Text } from '#base';
import type { ExchangeDesk } from '#exchange';
import type { EvidenceFiles } from './file-store.ts';

/** What the pact needs from the node. */
export interface PactDeps {
  db: Database;
  clock: Clock;
  log: Log;
  files: EvidenceFiles;
  /** The node's own secret; who reported is told apart by a key derived of it (`reporter`, `reviewer`). */
  secret: Buffer;
  /** The person of an account in use, by the account's id. Outside any transaction. */
  findPerson: (account: string) => Promise<{ name: string } | undefined>;
  /** The authority whose node this is. */
  title: Text;
  /** Where what this state says leaves: drafts that two people stand behind. */
  desk: ExchangeDesk;
}
