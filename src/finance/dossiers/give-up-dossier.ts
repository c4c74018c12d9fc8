import { type Act, need } from '#base';
import type { DossiersDeps } from './deps.ts';
import { insertDossierEvent } from './event-store.ts';
import { dossierFault } from './faults.ts';
import { lockOpenStep } from './open-step.ts';
import { writeGivenUp } from './step-store.ts';
import { seen } from './tables.ts';
import { writtenReason } from './written.ts';

/** Gives up what is being done with a dossier, for good; what was published before stands as it was. */
export async function giveUpDossier(
  act: Act,
  deps: DossiersDeps,
  input: { id: string; reason: string },
): Promise<void> {
  need(act.actor, 'finance.designate');
  const reason = writtenReason(input.reason);
  const { dossier, step } = await lockOpenStep(act, input.id);
  if (!step.authors.includes(act.actor.id)) throw dossierFault('dossier-of-another');
  await deps.desk.withdrawDraft(act, { id: step.draft, reason });
  await writeGivenUp(act, step);
  await seen(act.tx)
    .updateTable('finance_dossier')
    .set({ changed_at: act.clock.now(), ...(dossier.status === 'new' && { status: 'given-up' }) })
    .where('id', '=', dossier.id)
    .execute();
  await insertDossierEvent(act, dossier.id, { step: step.kind, what: 'given-up', reason });
  await act.audit({ action: 'finance.dossier.give-up', objects: [`dossier:${dossier.id}`], detail: { reason } });
}
