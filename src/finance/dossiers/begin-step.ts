import { type Act, need } from '#base';
import type { DossiersDeps } from './deps.ts';
import { lockDossier } from './dossier-store.ts';
import { insertDossierEvent } from './event-store.ts';
import { dossierFault } from './faults.ts';
import { reachOfAll } from './marking.ts';
import { isEnding, mayBegin, type StepKind } from './step.ts';
import { insertStep, isOpen, stepsOf } from './step-store.ts';
import { seen } from './tables.ts';
import { draftOf } from './write-draft.ts';
import { writtenReason } from './written.ts';

/** Begins to amend, review, suspend, resume or delist what was published; two people stand behind that too. */
export async function beginStep(
  act: Act,
  deps: DossiersDeps,
  input: { id: string; kind: StepKind; reason: string },
): Promise<void> {
  need(act.actor, 'finance.designate');
  const reason = writtenReason(input.reason);
  const { kind } = input;
  const dossier = await lockDossier(act.tx, act.actor, input.id);
  if (!mayBegin(dossier.status).includes(kind)) throw dossierFault('dossier-step-unlawful');
  const steps = await stepsOf(act.tx, dossier.id);
  if (steps.some(isOpen)) throw dossierFault('dossier-step-open');
  const [last, ...earlier] = steps.filter(({ state }) => state === 'published').map(({ content }) => content);
  if (last === undefined) throw dossierFault('dossier-step-unlawful');
  // A restored backup may know less than the record that came home: what was delisted since stays so, and a later version
  // keeps nobody from ending it.
  const { version, object } = await deps.desk.ownRecord(act, dossier.record);
  if (object['status'] === 'delisted') throw dossierFault('dossier-step-unlawful');
  const marking = isEnding(kind)
    ? await reachable(act, deps, reachOfAll([last.marking, ...earlier.map((one) => one.marking)]))
    : last.marking;
  const content = { ...last, marking };
  const draft = await deps.desk.openDraft(act, {
    act: 'version',
    kind: 'designation',
    type: 'designation',
    objectId: dossier.record,
    about: dossier.record,
    aboutVersions: [version],
    reason,
    ...draftOf(act, deps, dossier, { kind, content, published: last }),
  });
  await insertStep(act, { dossier: dossier.id, kind, content, reason, draft });
  await seen(act.tx)
    .updateTable('finance_dossier')
    .set({ changed_at: act.clock.now() })
    .where('id', '=', dossier.id)
    .execute();
  await insertDossierEvent(act, dossier.id, { step: kind, what: 'begun', reason });
  await act.audit({ action: `finance.dossier.${kind}`, objects: [`dossier:${dossier.id}`], detail: { reason } });
}

/** Without those who have left the alliance: nothing can be sent to them, and they keep nobody from being told. */
async function reachable(act: Act, { desk }: DossiersDeps, marking: ReturnType<typeof reachOfAll>) {
  const members = new Set((await desk.members(act)).map(({ id }) => id));
  return { ...marking, members: marking.members.filter((id) => members.has(id)) };
}
