import { type Act, need } from '#base';
import { emptyContent, type DossierContent } from './content.ts';
import type { DossiersDeps } from './deps.ts';
import { described } from './described.ts';
import { insertDossierEvent } from './event-store.ts';
import { insertStep } from './step-store.ts';
import { seen } from './tables.ts';
import { checkedEvidence } from './checked-evidence.ts';
import { draftOf } from './write-draft.ts';
import { cleaned } from './written.ts';

type Given = { readonly [K in keyof DossierContent]?: DossierContent[K] | undefined };

const defined = (given: Given): Partial<DossierContent> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));

/** Opens a dossier. Nothing leaves by it before two people stand behind it. */
export async function makeDossier(act: Act, deps: DossiersDeps, given: Given): Promise<string> {
  need(act.actor, 'finance.designate');
  const id = act.newId();
  const wanted = cleaned<DossierContent>({ ...emptyContent, ...defined(given) });
  const content = { ...wanted, evidence: await checkedEvidence(act, deps, wanted.evidence, []) };
  const dossier = { id, status: 'new' as const };
  const record = deps.desk.recordId('designation', id, 'designation');
  const draft = await deps.desk.openDraft(act, {
    act: 'issue',
    kind: 'designation',
    type: 'designation',
    objectId: record,
    ...draftOf(act, deps, dossier, { kind: 'issue', content, published: undefined }),
  });
  const now = act.clock.now();
  await seen(act.tx)
    .insertInto('finance_dossier')
    .values({
      ...dossier,
      record,
      ...described(content),
      made_by: act.actor.id,
      made_by_name: act.actor.name,
      made_at: now,
      changed_at: now,
    })
    .execute();
  await insertStep(act, { dossier: id, kind: 'issue', content, reason: '', draft });
  await insertDossierEvent(act, id, { step: 'issue', what: 'begun' });
  await act.audit({ action: 'finance.dossier.make', objects: [`dossier:${id}`, `draft:${draft}`] });
  return id;
}
