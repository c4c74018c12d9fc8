import type { Act, Database, Tx } from '#base';
import type { StepKind } from './step.ts';
import { type DossierEventKind, seen } from './tables.ts';

/** What was done with a dossier, by whom: it is never changed. */
export async function insertDossierEvent(
  act: Act,
  dossier: string,
  event: { step: StepKind; what: DossierEventKind; reason?: string | undefined },
): Promise<void> {
  const { step, what, reason = null } = event;
  await seen(act.tx)
    .insertInto('finance_dossier_event')
    .values({ dossier, at: act.clock.now(), by_id: act.actor.id, by_name: act.actor.name, step, what, reason })
    .execute();
}

export async function listDossierEvents(db: Database | Tx, dossier: string) {
  return seen(db)
    .selectFrom('finance_dossier_event')
    .select(['at', 'by_name', 'step', 'what', 'reason'])
    .where('dossier', '=', dossier)
    .orderBy('n')
    .execute();
}
