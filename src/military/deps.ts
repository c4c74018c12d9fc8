import type { Readable } from 'node:stream';
import type { Act, Clock, Database, Log, Text } from '#base';
import type { ExchangeDesk } from '#exchange';
import type { PactInstitution } from '#records';
import type { Worldview } from './map/contract.ts';

/** Files beside the database, named by their content: events that people brought. `node` gives the real one. */
export interface GroupFiles {
  /** Writes, syncs to disk, and only then answers. Refuses with `too-large` beyond the node's limit. */
  put(stream: Readable): Promise<{ sha256: string; bytes: number }>;
  pathOf(sha256: string): string;
}

/** What the military axis needs from the node. */
export interface MilitaryDeps {
  db: Database;
  clock: Clock;
  log: Log;
  files: GroupFiles;
  /** The authority whose node this is. */
  title: Text;
  /** Whose borders the map draws: of a set in the application, or of a file this state gave. */
  worldview: { name: Exclude<Worldview, 'own'> } | { name: 'own'; file: string };
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
