import { type Act, commonFault, need } from '#base';
import { gateFault } from './faults.ts';
import { lockHeld, settle } from './quarantine-store.ts';
import { heldView } from './view-held.ts';

/** Settles a held thing without taking it. Its trace stays. */
export async function discardQuarantine(act: Act, { id, reason }: { id: string; reason: string }) {
  need(act.actor, 'exchange.quarantine');
  const row = await lockHeld(act.tx, id);
  if (row === undefined) throw commonFault('not-found');
  if (row.state !== 'held') throw gateFault('quarantine-settled');
  await settle(act, [id], 'discarded', reason);
  await act.audit({
    action: 'exchange.quarantine.discard',
    objects: [`quarantine:${id}`],
    detail: { reason, sha256: row.sha256 },
  });
  const after = await lockHeld(act.tx, id);
  return heldView(after ?? row, act.language);
}
