import { sql } from 'kysely';
import { type Act, need } from '#base';
import type { TrustView } from '../members/index.ts';
import { memberReader } from '../reader.ts';
import { type PeerRow, readPeer } from './peer-store.ts';

/** Every other member's link as it stands, in the order of the trust list. */
export async function listPeers(act: Act, trust: TrustView, own: string | undefined) {
  need(act.actor, 'exchange.members.read');
  const logs = await logsOf(act);
  const items = [];
  for (const member of trust.list()?.members ?? []) {
    if (member.id === own) continue;
    const peer = await readPeer(act.tx, member.id);
    const log = logs.get(member.id);
    items.push({
      member: member.id,
      name: member.names[act.language],
      endpoint: member.endpoint,
      standing: member.standing,
      state: stateOf(peer, member.standing),
      toPush: member.standing === 'active' ? await countToPush(act, peer) : 0,
      failures: peer.failures,
      ...(peer.lastPushAt && { lastPushAt: peer.lastPushAt.toISOString() }),
      ...(peer.lastPullAt && { lastPullAt: peer.lastPullAt.toISOString() }),
      ...(peer.failures > 0 && peer.nextTry && { nextTry: peer.nextTry.toISOString() }),
      ...(peer.problem && {
        problem: {
          code: peer.problem.code,
          message: peer.problem.message[act.language],
          todo: peer.problem.todo[act.language],
        },
      }),
      ...(peer.pausedAt && { pausedAt: peer.pausedAt.toISOString() }),
      ...(log?.size !== undefined &&
        log.checkedAt && { log: { size: log.size, checkedAt: log.checkedAt.toISOString() } }),
      ...(log?.cosigned !== undefined && { cosigned: log.cosigned }),
    });
  }
  return items;
}

function stateOf(peer: PeerRow, standing: string): 'up' | 'waiting' | 'paused' | 'resting' | 'new' {
  if (standing !== 'active') return 'resting';
  if (peer.pausedAt !== undefined) return 'paused';
  if (peer.failures > 0) return 'waiting';
  return peer.lastPullAt === undefined && peer.lastPushAt === undefined ? 'new' : 'up';
}

/** Own records open to the member beyond what it acknowledged. */
async function countToPush(act: Act, peer: PeerRow): Promise<number> {
  const keys = [...memberReader(peer.member).keys];
  const { rows } = await sql<{ count: number }>`select count(distinct seq) as count from exchange_reading
    where key = any(${keys}::text[]) and own and seq > ${peer.pushed}`.execute(act.tx);
  return rows[0]?.count ?? 0;
}

/** Of each member: our copy of its log, and how much of ours it cosigned. */
async function logsOf(act: Act) {
  const { rows } = await sql<{ member: string; size?: number; checked_at?: Date; cosigned?: number }>`
    select coalesce(l.origin, c.witness) as member, l.size, l.checked_at, c.cosigned
    from (select origin, size, checked_at from exchange_log where not own) l
    full join (select c.witness, max(c.size) as cosigned from exchange_cosignature c
      join exchange_log o on o.origin = c.origin and o.own group by c.witness) c on c.witness = l.origin`.execute(
    act.tx,
  );
  return new Map(
    rows.map(({ member, size, checked_at: checkedAt, cosigned }) => [
      member,
      { size: size ?? undefined, checkedAt: checkedAt ?? undefined, cosigned: cosigned ?? undefined },
    ]),
  );
}
