import { type Act, commonFault, need } from '#base';
import { checkedEvidence } from './checked-evidence.ts';
import type { DossierContent } from './content.ts';
import type { DossiersDeps } from './deps.ts';
import { described } from './described.ts';
import { insertDossierEvent } from './event-store.ts';
import { dossierFault } from './faults.ts';
import { lockForWriting, type Opened } from './open-step.ts';
import { isWritten } from './step.ts';
import { writeStep } from './step-store.ts';
import { type DossierEventKind, seen } from './tables.ts';
import { draftOf, publishedOf } from './write-draft.ts';
import { cleaned } from './written.ts';

/** Writes in a dossier. Whoever writes in it becomes one of its authors, and so never its second person. */
export async function changeDossier(
  act: Act,
  deps: DossiersDeps,
  input: { id: string; revision: number; content: DossierContent },
): Promise<void> {
  need(act.actor, 'finance.designate');
  const opened = await lockForWriting(act, input.id);
  if (opened.step.revision !== input.revision) throw commonFault('conflict');
  const wanted = cleaned<DossierContent>(input.content);
  const evidence = await checkedEvidence(act, deps, wanted.evidence, opened.step.content.evidence);
  await rewrite(act, deps, opened, { content: { ...wanted, evidence }, what: 'changed' });
}

/** Puts other content in an open step, and in the draft by which it leaves. */
export async function rewrite(
  act: Act,
  deps: DossiersDeps,
  { dossier, step, steps }: Opened,
  { content, what }: { content: DossierContent; what: DossierEventKind },
): Promise<void> {
  if (!isWritten(step.kind)) throw dossierFault('dossier-fixed');
  const draft = draftOf(act, deps, dossier, { kind: step.kind, content, published: publishedOf(steps) });
  await deps.desk.rewriteDraft(act, { id: step.draft, ...draft });
  await writeStep(act, step, content);
  // What is in force keeps its name in the lists until the change is published.
  const shown = dossier.status === 'new' ? described(content) : {};
  await seen(act.tx)
    .updateTable('finance_dossier')
    .set({ ...shown, changed_at: act.clock.now(), ...(content.marking.audience === 'persons' && { red: true }) })
    .where('id', '=', dossier.id)
    .execute();
  await insertDossierEvent(act, dossier.id, { step: step.kind, what });
  await act.audit({ action: 'finance.dossier.change', objects: [`dossier:${dossier.id}`], detail: { what } });
}
