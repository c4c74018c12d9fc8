import type { Act, Clock, Database, Log, Text } from '#base';
import type { ExchangeDesk } from '#exchange';
import type { PactInstitution } from '#records';

/** What the military axis needs from the node. */
export interface MilitaryDeps {
  db: Database;
  clock: Clock;
  log: Log;
  /** The authority whose node this is. */
  title: Text;
  /** Where what this state says leaves: drafts that two people stand behind. */
  desk: ExchangeDesk;
  /** The seat of an account today; undefined where it has none. */
  seatOf: (act: Pick<Act, 'tx' | 'clock'>, account: string) => Promise<Seat | undefined>;
  /** How others may tell a person apart, and nothing else: a keyed hash, 64 hexadecimal digits. */
  personKey: (person: string) => string;
}

/** Where a person sits today, and who they are whatever their account is called. */
export interface Seat {
  institution: PactInstitution;
  person: string;
}
