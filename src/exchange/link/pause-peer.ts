import { type Act, need } from '#base';
import type { TrustView } from '../members/index.ts';
import { linkFault } from './faults.ts';
import { writePaused } from './peer-store.ts';

/** Stops both couriers of a peer until resumed. What it sends by itself is still taken. Throws `peer-unknown`. */
export async function pausePeer(act: Act, trust: TrustView, input: { member: string; reason: string }): Promise<void> {
  need(act.actor, 'exchange.link');
  if (trust.member(input.member) === undefined) throw linkFault('peer-unknown', { member: input.member });
  await writePaused(act.tx, input.member, { at: act.clock.now(), by: act.actor.id });
  await act.audit({
    action: 'exchange.peer.pause',
    objects: [`member:${input.member}`],
    detail: { reason: input.reason },
  });
}

/** Lets the couriers go again, at once. Throws `peer-unknown`. */
export async function resumePeer(act: Act, trust: TrustView, member: string): Promise<void> {
  need(act.actor, 'exchange.link');
  if (trust.member(member) === undefined) throw linkFault('peer-unknown', { member });
  await writePaused(act.tx, member, null);
  await act.audit({ action: 'exchange.peer.resume', objects: [`member:${member}`] });
}
