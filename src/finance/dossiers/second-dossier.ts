import { type Act, need } from '#base';
import { giveOwnEffect } from '../national-decisions/index.ts';
import { subjectRecords } from './compose-record.ts';
import type { DossiersDeps } from './deps.ts';
import { described } from './described.ts';
import type { Dossier } from './dossier-store.ts';
import { insertDossierEvent } from './event-store.ts';
import { dossierFault } from './faults.ts';
import { judgeStep } from './judge-step.ts';
import { lockOpenStep } from './open-step.ts';
import { refuseIncomplete } from './propose-dossier.ts';
import { statusAfter, whyNotSecond } from './step.ts';
import { type Step, writeSecond } from './step-store.ts';
import { seen } from './tables.ts';
import { writtenReason } from './written.ts';

/**
 * The second person: another one than everybody who wrote or proposed. Approved, the designation leaves in this
 * transaction, if the whole dossier is still exactly what both saw. Refused, it goes back to its authors.
 */
export async function secondDossier(
  act: Act,
  deps: DossiersDeps,
  input: { id: string; approve: boolean; reason: string; seen: string },
): Promise<void> {
  need(act.actor, 'finance.designate.approve');
  const reason = writtenReason(input.reason);
  const { approve } = input;
  const { dossier, step } = await lockOpenStep(act, input.id);
  const refused = whyNotSecond(act.actor, step);
  if (refused !== undefined) throw dossierFault(refused);
  const judged = await judgeStep(act, deps, step);
  if (approve) {
    if (input.seen !== step.seen || judged.seen !== step.seen) throw dossierFault('dossier-not-as-seen');
    refuseIncomplete(judged);
  }
  const left = await deps.desk.secondDraft(act, { id: step.draft, approve, reason, seen: judged.draft.preview.seen });
  const version = left.find(({ id }) => id === dossier.record)?.version;
  if (approve && version === undefined) throw new Error(`the designation ${dossier.record} did not leave`);
  await writeSecond(act, step, { approve, reason, ...(version !== undefined && { version }) });
  if (version !== undefined) {
    await writePublished(act, deps, { dossier, step, version });
    await giveEffectAtHome(act, { dossier, step, reason });
  }
  await insertDossierEvent(act, dossier.id, { step: step.kind, what: approve ? 'approved' : 'refused', reason });
  await act.audit({
    action: `finance.dossier.${approve ? 'approve' : 'refuse'}`,
    objects: [`dossier:${dossier.id}`, ...left.map(({ id }) => `record:${id}`)],
    detail: { kind: step.kind, reason, seen: judged.seen },
  });
}

/** Who signed the designation whole gives it effect in this state by the same two signatures. */
async function giveEffectAtHome(
  act: Act,
  { dossier, step, reason }: { dossier: Dossier; step: Step; reason: string },
): Promise<void> {
  const { legalBasis, criterion } = step.content;
  const [id, name, at] = [step.proposed_by, step.proposed_by_name, step.proposed_at];
  if (id === null || name === null || at === null) throw new Error(`nobody proposed the step ${step.id}`);
  await giveOwnEffect(act, {
    record: dossier.record,
    ground: legalBasis,
    reason: `${dossier.title} · ${legalBasis} · ${step.reason || criterion}`,
    by: { id, name, at },
    secondReason: reason,
  });
}

/** The dossier now stands as its record says. */
async function writePublished(
  act: Act,
  { desk }: DossiersDeps,
  { dossier, step, version }: { dossier: Dossier; step: Step; version: string },
): Promise<void> {
  const now = act.clock.now();
  await seen(act.tx)
    .updateTable('finance_dossier')
    .set({
      ...described(step.content),
      status: statusAfter(step.kind, dossier.status),
      version,
      review_by: new Date(step.content.reviewBy),
      review_called_at: null,
      changed_at: now,
      published_at: now,
    })
    .where('id', '=', dossier.id)
    .execute();
  const records = subjectRecords(dossier.id, step.content, (type, space, name) => desk.recordId(type, space, name));
  await seen(act.tx)
    .insertInto('finance_dossier_subject')
    .values(records.map((record) => ({ record, dossier: dossier.id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
