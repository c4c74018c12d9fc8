import { type Selectable } from 'kysely';
import type { Act, Actor, Database, Tx } from '#base';
import type { DossierContent } from './content.ts';
import type { StepKind } from './step.ts';
import { type DossierTables, seen } from './tables.ts';

export type Step = Selectable<DossierTables['finance_dossier_step']>;

/** Every step of a dossier, the newest first. */
export async function stepsOf(db: Database | Tx, dossier: string): Promise<Step[]> {
  return seen(db)
    .selectFrom('finance_dossier_step')
    .selectAll()
    .where('dossier', '=', dossier)
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

export const isOpen = ({ state }: Pick<Step, 'state'>): boolean =>
  state === 'draft' || state === 'proposed' || state === 'refused';

export async function insertStep(
  act: Act,
  step: { dossier: string; kind: StepKind; content: DossierContent; reason: string; draft: string },
): Promise<string> {
  const id = act.newId();
  const now = act.clock.now();
  await seen(act.tx)
    .insertInto('finance_dossier_step')
    .values({
      ...step,
      id,
      state: 'draft',
      content: JSON.stringify(step.content),
      revision: 1,
      authors: [act.actor.id],
      author_names: [act.actor.name],
      made_at: now,
      changed_at: now,
    })
    .execute();
  return id;
}

const withAuthor = (actor: Actor, { authors, author_names: names }: Step) =>
  authors.includes(actor.id)
    ? { authors, author_names: names }
    : { authors: [...authors, actor.id], author_names: [...names, actor.name] };

const unsigned = {
  proposed_by: null,
  proposed_by_name: null,
  proposed_at: null,
  seen: null,
  second_by: null,
  second_by_name: null,
  second_at: null,
  second_approved: null,
  second_reason: null,
};

/** What a person wrote now stands in the step, and the person among its authors. */
export async function writeStep(act: Act, step: Step, content: DossierContent): Promise<void> {
  await seen(act.tx)
    .updateTable('finance_dossier_step')
    .set({
      content: JSON.stringify(content),
      revision: step.revision + 1,
      state: 'draft',
      changed_at: act.clock.now(),
      ...withAuthor(act.actor, step),
      ...unsigned,
    })
    .where('id', '=', step.id)
    .execute();
}

export async function writeProposed(act: Act, step: Step, hash: string): Promise<void> {
  const now = act.clock.now();
  await seen(act.tx)
    .updateTable('finance_dossier_step')
    .set({
      state: 'proposed',
      changed_at: now,
      ...withAuthor(act.actor, step),
      proposed_by: act.actor.id,
      proposed_by_name: act.actor.name,
      proposed_at: now,
      seen: hash,
    })
    .where('id', '=', step.id)
    .execute();
}

export async function writeTakenBack(act: Act, step: Step): Promise<void> {
  await seen(act.tx)
    .updateTable('finance_dossier_step')
    .set({ state: 'draft', changed_at: act.clock.now(), ...unsigned })
    .where('id', '=', step.id)
    .execute();
}

/** The second person's word, and the version that left by it. */
export async function writeSecond(
  act: Act,
  step: Step,
  second: { approve: boolean; reason: string; version?: string },
): Promise<void> {
  const now = act.clock.now();
  await seen(act.tx)
    .updateTable('finance_dossier_step')
    .set({
      state: second.approve ? 'published' : 'refused',
      changed_at: now,
      second_by: act.actor.id,
      second_by_name: act.actor.name,
      second_at: now,
      second_approved: second.approve,
      second_reason: second.reason,
      ...(second.version !== undefined && { version: second.version }),
    })
    .where('id', '=', step.id)
    .execute();
}

export async function writeGivenUp(act: Act, step: Step): Promise<void> {
  await seen(act.tx)
    .updateTable('finance_dossier_step')
    .set({ state: 'given-up', changed_at: act.clock.now() })
    .where('id', '=', step.id)
    .execute();
}
