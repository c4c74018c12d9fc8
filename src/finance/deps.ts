import type { Clock, Database, Log, Text } from '#base';
import type { ExchangeDesk } from '#exchange';
import type { FileStore } from './file-store.ts';

/** What finance needs from the node. */
export interface FinanceDeps {
  db: Database;
  clock: Clock;
  log: Log;
  files: FileStore;
  /** The node's own secret; rooms derive their keys of it. */
  secret: Buffer;
  /** The authority whose node this is, as it signs its letters. */
  title: Text;
  /** Where what this state says leaves: drafts that two people stand behind, requests, receipts. */
  desk: ExchangeDesk;
  /**
   * Whether an account may work on a desk: it is not disabled, sees the desk and holds `finance.alerts.decide`. Gives its
   * bearer's name. Where the node does not say, nobody can give work to anybody else.
   */
  mayWork?: ((accountId: string, desk: string) => Promise<{ name: string } | undefined>) | undefined;
  /** Where indexes may keep snapshots between starts; undefined: nowhere. */
  cacheDirectory: string | undefined;
  /** Whether yente's calls are answered without sign-in: only where the node listens on loopback alone. Default no. */
  yenteOpen?: boolean;
}
