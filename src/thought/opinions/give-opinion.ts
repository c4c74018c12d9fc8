import { type Act, commonFault, need } from '#base';
import type { ThoughtDeps } from '../deps.ts';
import { thoughtFault } from '../faults.ts';
import { needSeat } from '../need-seat.ts';
import type { CorrectionInput, OpinionInput } from './contract.ts';
import { knownDossier } from './known-dossiers.ts';

type Deps = Pick<ThoughtDeps, 'desk' | 'seatOf' | 'personKey'>;

/**
 * Proposes what this state says of another state's dossier (right `thought.edit`), in the name of the institution one sits
 * in. Errors: `thought-person-only`, `thought-unseated`, `not-found`, `opinion-of-own`, `opinion-without-alliance`.
 */
export async function giveOpinion(act: Act, deps: Deps, input: OpinionInput) {
  need(act.actor, 'thought.edit');
  const { institution, person } = await needSeat(act, deps);
  const dossier = await knownDossier(act, input.dossier);
  if (dossier === undefined || dossier.revoked) throw commonFault('not-found');
  if (dossier.own) throw thoughtFault('opinion-of-own');
  const own = await deps.desk.own(act);
  const state = (await deps.desk.members(act)).find(({ id }) => id === own)?.state;
  if (state === undefined) throw thoughtFault('opinion-without-alliance');
  const put = await deps.desk.putForward(act, {
    kind: 'dossier-review',
    audience: 'public',
    properties: {
      dossier_ref: input.dossier,
      dossier_version: input.version,
      state,
      finding: input.finding,
      reasons: input.reasons,
      ...(input.adapted !== undefined && { adapted_ref: input.adapted }),
      institution,
      reviewer: deps.personKey(person),
    },
  });
  await act.audit({
    action: 'thought.opinion.give',
    objects: [`draft:${put.draft}`, `record:${input.dossier}`],
    detail: { finding: input.finding },
  });
  return put;
}

/**
 * Proposes a correction of an own published dossier (right `thought.edit`): what was wrong in a version, and what stands
 * now. It is public, and goes to everybody who holds the dossier. Errors: `thought-person-only`, `thought-unseated`,
 * `not-found`, `correction-of-another`, `correction-changes-nothing`.
 */
export async function giveCorrection(act: Act, deps: Deps, input: CorrectionInput) {
  need(act.actor, 'thought.edit');
  await needSeat(act, deps);
  const dossier = await knownDossier(act, input.dossier);
  if (dossier === undefined) throw commonFault('not-found');
  if (!dossier.own) throw thoughtFault('correction-of-another');
  const stands = new Date(dossier.version);
  if (!input.withdrawn && stands.getTime() <= Date.parse(input.wrongVersion))
    throw thoughtFault('correction-changes-nothing');
  const put = await deps.desk.putForward(act, {
    kind: 'correction',
    audience: 'public',
    properties: {
      dossier_ref: input.dossier,
      wrong_version: input.wrongVersion,
      what_was_wrong: input.wrong,
      what_stands: input.stands,
      withdrawn: input.withdrawn,
      ...(!input.withdrawn && { standing_version: stands.toISOString() }),
    },
  });
  await act.audit({
    action: 'thought.correction.give',
    objects: [`draft:${put.draft}`, `record:${input.dossier}`],
    detail: { withdrawn: input.withdrawn },
  });
  return put;
}
