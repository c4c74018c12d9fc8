import type { Act } from '#base';
import { type Dossier, lockDossier } from './dossier-store.ts';
import { dossierFault } from './faults.ts';
import { isOpen, type Step, stepsOf } from './step-store.ts';

export interface Opened {
  dossier: Dossier;
  step: Step;
  steps: readonly Step[];
}

/** Locks a dossier and gives what is being done with it; refuses when nothing is. */
export async function lockOpenStep(act: Act, id: string): Promise<Opened> {
  const dossier = await lockDossier(act.tx, act.actor, id);
  const steps = await stepsOf(act.tx, dossier.id);
  const step = steps.find(isOpen);
  if (step === undefined) throw dossierFault('dossier-nothing-open');
  return { dossier, step, steps };
}

/** The same, to write in it: it is not proposed, and its words are somebody's to write. */
export async function lockForWriting(act: Act, id: string): Promise<Opened> {
  const opened = await lockOpenStep(act, id);
  if (opened.step.state === 'proposed') throw dossierFault('dossier-waits-for-second');
  return opened;
}
