import type { Act, Clock, Database, Log, Text } from '#base';
import type { ExchangeDesk } from '#exchange';
import type { PactInstitution } from '#records';

/** Where a person sits today, and who they are whatever their account is called. */
export interface Seat {
  institution: PactInstitution;
  person: string;
}

/** What thought needs from the node. */
export interface ThoughtDeps {
  db: Database;
  clock: Clock;
  log: Log;
  /** The authority whose node this is. */
  title: Text;
  /** Where this node is for everybody, `https://node.example`. */
  publicUrl: string;
  /** The file of the script that searches the public library in a browser. */
  searchScript: string;
  /** The WebSub hub that is told when feeds changed, or `own`: this node is one. */
  webSubHub?: string;
  /** Whether the library can be followed by ActivityPub. */
  fediverse?: boolean;
  /** Whether followers and subscribers may stand at private addresses; for exercises on one machine. */
  privateOutlets?: boolean;
  /** The node's own secret; what the outlets keep closed is sealed under keys derived of it. */
  secret: Buffer;
  /** Where what this state says leaves: drafts that two people stand behind. */
  desk: ExchangeDesk;
  /** The person of an account in use, by the account's id. Outside any transaction. */
  findPerson: (account: string) => Promise<{ name: string; rights: ReadonlySet<string> } | undefined>;
  /** The seat of an account today; undefined where it has none. */
  seatOf: (act: Pick<Act, 'tx' | 'clock'>, account: string) => Promise<Seat | undefined>;
  /** How others may tell a person apart, and nothing else: a keyed hash, 64 hexadecimal digits. */
  personKey: (person: string) => string;
}
