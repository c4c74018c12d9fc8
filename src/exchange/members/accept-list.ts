import type { Act } from '#base';
import {
  diffTrustLists,
  memberOf,
  readJson,
  readTrustList,
  type TrustChange,
  type TrustList,
  type TrustRefusal,
  trustListFingerprint,
  verifyFirst,
  verifyNext,
} from '#records';
import { memberFault } from './faults.ts';
import { writeTerms } from './key-store.ts';
import { ownIdentity } from './own-store.ts';
import { overtakeProposals } from './proposal-store.ts';
import { insertList, keptVersion, newestList } from './trust-store.ts';
import { noteUnlike } from './unlike-store.ts';
import type { TrustView } from './trust-view.ts';

/** Reads a list from outside. Throws `trust-file-unreadable`. */
export function readList(text: string | Uint8Array): TrustList {
  const json = readJson(typeof text === 'string' ? Buffer.from(text) : text);
  if ('refusal' in json) {
    const { code, where } = json.refusal;
    throw memberFault('trust-file-unreadable', { reason: code, where: where || '/' });
  }
  const list = readTrustList(json.value);
  if ('rule' in list) throw memberFault('trust-file-unreadable', { reason: list.rule, where: list.where });
  return list;
}

/**
 * Takes the next version of the list, if it may follow the one that stands; what was accepted before is `known`. Another
 * list of an accepted number, as rightly signed, is kept as proof and refused.
 *
 * Throws `no-trust-list`, `trust-list-refused`; `trust-list-unlike` only after the proof was kept: see `takeList`.
 */
export async function acceptNext(
  act: Act,
  trust: TrustView,
  list: TrustList,
  from: string | null,
): Promise<'accepted' | 'known' | 'unlike'> {
  const newest = await newestList(act.tx);
  if (newest === undefined) throw memberFault('no-trust-list');
  if (list.version <= newest.version) return compare(act, list, from);
  const previous = JSON.parse(newest.body) as TrustList;
  const refusal = verifyNext(previous, list);
  if (refusal !== undefined) throw refused(list, refusal);
  await keep(act, trust, list, diffTrustLists(previous, list), from);
  return 'accepted';
}

/**
 * Takes the list a node begins with: exactly the one whose fingerprint came by another way. Throws `already-member`,
 * `wrong-fingerprint`, `trust-list-refused`.
 */
export async function acceptFirst(act: Act, trust: TrustView, list: TrustList, fingerprint: string): Promise<void> {
  if ((await newestList(act.tx)) !== undefined) throw memberFault('already-member');
  const refusal = verifyFirst(list, fingerprint);
  if (refusal?.rule === 'not-the-pinned-list') throw memberFault('wrong-fingerprint', { actual: refusal.fingerprint });
  if (refusal !== undefined) throw refused(list, refusal);
  await keep(act, trust, list, [], null);
}

async function keep(
  act: Act,
  trust: TrustView,
  list: TrustList,
  changes: readonly TrustChange[],
  from: string | null,
): Promise<void> {
  const now = act.clock.now();
  const hash = trustListFingerprint(list);
  const body = JSON.stringify(list);
  await insertList(act.tx, { version: list.version, hash, body }, { at: now, by: from ?? act.actor.id });
  await overtakeProposals(act.tx, list.version, hash);
  const own = await ownIdentity(act.tx);
  const member = own && memberOf(list, own.member);
  if (member !== undefined) await writeTerms(act.tx, member.keys.map(termOf), now);
  await act.audit({
    action: 'exchange.trust.accept',
    objects: [`trust-list:${list.version}`],
    detail: { hash, from, signedBy: list.signatures.map(({ by }) => by), changes: changes.slice(0, 100) },
  });
  act.after(() => trust.refresh());
}

const termOf = (key: TrustList['members'][number]['keys'][number]) => {
  const ends = [key.until, key.revoked?.at].filter((end) => end !== undefined).map((end) => Date.parse(end));
  return {
    keyId: key.id,
    validFrom: new Date(key.from),
    validUntil: ends.length === 0 ? null : new Date(Math.min(...ends)),
  };
};

async function compare(act: Act, list: TrustList, from: string | null): Promise<'known' | 'unlike'> {
  const hash = trustListFingerprint(list);
  const kept = await keptVersion(act.tx, list.version);
  // Older than what this node began with: nothing to hold it against.
  if (kept === undefined || kept.hash === hash) return 'known';
  const before = await keptVersion(act.tx, list.version - 1);
  const wrong = before === undefined ? verifyFirst(list, hash) : verifyNext(JSON.parse(before.body) as TrustList, list);
  if (wrong !== undefined) throw refused(list, wrong);
  await noteUnlike(act.tx, {
    hash,
    version: list.version,
    body: JSON.stringify(list),
    from_member: from,
    found_at: act.clock.now(),
  });
  act.log.error({ version: list.version, ours: kept.hash, theirs: hash, from }, 'two trust lists of one number');
  await act.audit({
    action: 'exchange.trust.unlike',
    objects: [`trust-list:${list.version}`],
    detail: { ours: kept.hash, theirs: hash, from },
  });
  return 'unlike';
}

function refused(list: TrustList, refusal: TrustRefusal) {
  const { rule, ...about } = refusal;
  const details = Object.entries(about).map(([where, reason]) => ({ where, reason: String(reason) }));
  return memberFault('trust-list-refused', { version: list.version, rule }, details);
}
