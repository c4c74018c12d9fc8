import { type Act, need } from '#base';
import type { DossiersDeps } from './deps.ts';
import { insertDossierEvent } from './event-store.ts';
import { dossierFault } from './faults.ts';
import { lockOpenStep } from './open-step.ts';
import { writeTakenBack } from './step-store.ts';

/** Takes a proposal back, by one of those who wrote or proposed it. */
export async function takeBackDossier(act: Act, deps: DossiersDeps, id: string): Promise<void> {
  need(act.actor, 'finance.designate');
  const { dossier, step } = await lockOpenStep(act, id);
  if (step.state !== 'proposed') throw dossierFault('dossier-nothing-proposed');
  if (!step.authors.includes(act.actor.id)) throw dossierFault('dossier-of-another');
  await deps.desk.takeBackDraft(act, step.draft);
  await writeTakenBack(act, step);
  await insertDossierEvent(act, dossier.id, { step: step.kind, what: 'taken-back' });
  await act.audit({ action: 'finance.dossier.take-back', objects: [`dossier:${dossier.id}`] });
}
