import type { Clock, Database, Tx } from '#base';
import { logVerifiers, type SigningKey, type TrustList } from '#records';
import type { WitnessedLog } from './ledger/index.ts';
import { newestList, ownIdentity, ownKey, type TrustView } from './members/index.ts';

/** What the ledger asks of the trust list: whose log has a name, and with which keys. */
export function logsOf(trust: TrustView): { logOf: (name: string) => WitnessedLog | undefined } {
  return {
    logOf: (name) => {
      const list = trust.list();
      const member = list?.members.find(({ log, standing }) => log === name && standing !== 'left');
      return list && member && { origin: member.id, name, verifiers: logVerifiers(list, name) };
    },
  };
}

/** The name and key this state cosigns other logs with; undefined before it joined or without a valid key. */
export async function ownWitness(
  db: Database,
  secret: Buffer,
  clock: Clock,
): Promise<{ name: string; key: SigningKey } | undefined> {
  const own = await ownIdentity(db);
  const key = await ownKey(db, 'witness', secret, clock.now());
  return own && key && { name: own.log, key };
}

/** Whose log this node keeps, where the list names another state that may have seen it. */
export async function seenByOthers(tx: Tx): Promise<{ member: string; log: string; list: number } | undefined> {
  const [own, newest] = [await ownIdentity(tx), await newestList(tx)];
  const { members = [] } = newest === undefined ? {} : (JSON.parse(newest.body) as TrustList);
  if (own === undefined || newest === undefined) return undefined;
  const others = members.some(({ id, standing }) => id !== own.member && standing === 'active');
  return others ? { ...own, list: newest.version } : undefined;
}
