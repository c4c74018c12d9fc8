import type { Clock, Database, Log, Text } from '#base';
import type { ExchangeDesk } from '#exchange';

/** What the military axis needs from the node. */
export interface MilitaryDeps {
  db: Database;
  clock: Clock;
  log: Log;
  /** The authority whose node this is. */
  title: Text;
  /** Where what this state says leaves: drafts that two people stand behind. */
  desk: ExchangeDesk;
}
