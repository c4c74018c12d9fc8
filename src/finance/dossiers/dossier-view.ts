import type { z } from 'zod';
import { type Act, type Actor, commonFault, say } from '#base';
import type { dossierRowShape, dossierShape } from './contract.ts';
import type { DossiersDeps } from './deps.ts';
import { type Dossier, type DossierRow, findDossier, SOON_MS } from './dossier-store.ts';
import { listDossierEvents } from './event-store.ts';
import { dossierFaults } from './faults.ts';
import { type Judged, judgeStep } from './judge-step.ts';
import { isWritten, mayBegin, type StepKind, stepKinds, whyNotSecond } from './step.ts';
import { isOpen, type Step, stepsOf } from './step-store.ts';

type View = z.input<typeof dossierShape>;
type Row = z.input<typeof dossierRowShape>;

export function rowView(row: DossierRow, actor: Actor, now: Date): Row {
  const open =
    row.step_kind === null || row.step_state === null
      ? undefined
      : { kind: row.step_kind as StepKind, state: row.step_state };
  return {
    ...headView(row, now),
    ...(open !== undefined && { step: open }),
    waitsForMe:
      open !== undefined && mayApprove(actor, { state: open.state, authors: row.step_authors ?? [] }) === undefined,
  };
}

function headView(row: Dossier, now: Date): Omit<Row, 'step' | 'waitsForMe'> {
  const inForce = row.status === 'active' || row.status === 'suspended';
  const left = inForce && row.review_by !== null ? row.review_by.getTime() - now.getTime() : undefined;
  return {
    id: row.id,
    status: row.status,
    record: row.record,
    title: row.title,
    subjects: row.subjects,
    measures: row.measures,
    ...(row.review_by !== null && { reviewBy: row.review_by.toISOString() }),
    ...(left !== undefined && left <= SOON_MS && { review: left <= 0 ? 'due' : 'soon' }),
    madeBy: { id: row.made_by, name: row.made_by_name },
    changedAt: row.changed_at.toISOString(),
    ...(row.published_at !== null && { publishedAt: row.published_at.toISOString() }),
  };
}

/** Why not, or undefined when this reader may be the second person. */
function mayApprove(actor: Actor, step: Pick<Step, 'state' | 'authors'>) {
  if (!actor.rights.has('finance.designate.approve') || !actor.rights.has('exchange.approve'))
    return 'no-right' as const;
  return whyNotSecond(actor, step);
}

/** A dossier with all that is signed and exactly what leaves, as it stands in this transaction. */
export async function viewDossier(act: Act, deps: DossiersDeps, id: string): Promise<View> {
  const dossier = await findDossier(act.tx, act.actor, id);
  if (dossier === undefined) throw commonFault('not-found');
  const steps = await stepsOf(act.tx, dossier.id);
  const open = steps.find(isOpen);
  const current = open ?? steps.find(({ state }) => state === 'published') ?? steps[0];
  if (current === undefined) throw new Error(`a dossier without a step: ${dossier.id}`);
  const judged = open === undefined ? undefined : await judgeStep(act, deps, open);
  const events = await listDossierEvents(act.tx, dossier.id);
  const now = act.clock.now();
  return {
    ...headView(dossier, now),
    ...(open !== undefined && { step: { kind: open.kind, state: open.state } }),
    waitsForMe: open !== undefined && mayApprove(act.actor, open) === undefined,
    content: structuredClone(current.content) as View['content'],
    revision: current.revision,
    current: stepView(current),
    ...(judged !== undefined && { seen: judged.seen, leaving: leavingView(judged) }),
    checks: judged?.checks ?? [],
    steps: steps.map(stepView),
    history: events.map((event) => ({
      at: event.at.toISOString(),
      by: event.by_name,
      step: event.step,
      what: event.what,
      ...(event.reason !== null && { reason: event.reason }),
    })),
    may: mayDo(act, dossier, open),
  };
}

const leavingView = ({ draft: { id, preview } }: Judged): View['leaving'] => ({
  draft: id,
  objects: preview.objects,
  sentences: preview.release.sentences,
  tlp: preview.release.tlp,
  recipients: preview.recipients,
  losing: preview.losing,
});

function stepView(step: Step): View['steps'][number] {
  const { proposed_by: by, proposed_at: at, second_by: secondBy, second_at: secondAt } = step;
  return {
    id: step.id,
    kind: step.kind,
    state: step.state,
    reason: step.reason,
    authors: step.authors.map((id, n) => ({ id, name: step.author_names[n] ?? '' })),
    ...(by !== null && { proposedBy: { id: by, name: step.proposed_by_name ?? '' } }),
    ...(at !== null && { proposedAt: at.toISOString() }),
    ...(secondBy !== null &&
      secondAt !== null && {
        second: {
          approved: step.second_approved === true,
          by: { id: secondBy, name: step.second_by_name ?? '' },
          at: secondAt.toISOString(),
          reason: step.second_reason ?? '',
        },
      }),
    ...(step.version !== null && { version: step.version }),
  };
}

function mayDo(act: Act, dossier: Dossier, open: Step | undefined): View['may'] {
  const { actor, language } = act;
  const writes = actor.rights.has('finance.designate');
  const leaves = writes && actor.rights.has('exchange.compose') && actor.kind === 'person';
  const mine = open?.authors.includes(actor.id) === true;
  const second = open === undefined ? 'no-right' : mayApprove(actor, open);
  return {
    write: writes && open !== undefined && open.state !== 'proposed' && isWritten(open.kind),
    propose: leaves && open?.state === 'draft',
    takeBack: leaves && mine && open?.state === 'proposed',
    approve: second === undefined,
    giveUp: leaves && mine,
    begin: writes && open === undefined ? stepKinds.filter((kind) => mayBegin(dossier.status).includes(kind)) : [],
    why: second === undefined || second === 'no-right' ? '' : say(dossierFaults[second].message, language),
  };
}
