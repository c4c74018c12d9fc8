import { type Act, need } from '#base';
import type { DossiersDeps } from './deps.ts';
import { insertDossierEvent } from './event-store.ts';
import { dossierFault } from './faults.ts';
import { type Judged, judgeStep } from './judge-step.ts';
import { lockForWriting } from './open-step.ts';
import { writeProposed } from './step-store.ts';

/** A person stands behind the whole dossier as they saw it; it now waits for another. */
export async function proposeDossier(act: Act, deps: DossiersDeps, input: { id: string; seen: string }): Promise<void> {
  need(act.actor, 'finance.designate');
  if (act.actor.kind !== 'person') throw dossierFault('dossier-person-only');
  const { dossier, step } = await lockForWriting(act, input.id);
  if (step.state === 'refused') throw dossierFault('dossier-refused-as-it-is');
  const judged = await judgeStep(act, deps, step);
  if (judged.seen !== input.seen) throw dossierFault('dossier-not-as-seen');
  refuseIncomplete(judged);
  await deps.desk.proposeDraft(act, { id: step.draft, seen: judged.draft.preview.seen });
  await writeProposed(act, step, judged.seen);
  await insertDossierEvent(act, dossier.id, { step: step.kind, what: 'proposed' });
  await act.audit({
    action: 'finance.dossier.propose',
    objects: [`dossier:${dossier.id}`, `draft:${step.draft}`],
    detail: { kind: step.kind, seen: judged.seen },
  });
}

/** Refuses a dossier that lacks what the law asks. */
export function refuseIncomplete({ checks }: Judged): void {
  const stops = checks.filter(({ weight }) => weight === 'stop');
  if (stops.length === 0) return;
  const details = stops.slice(0, 50).map(({ where, message }) => ({ where, reason: message }));
  throw dossierFault('dossier-incomplete', {}, details);
}
