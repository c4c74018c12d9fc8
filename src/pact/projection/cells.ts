import type { CellFacts, ReportFact, ReviewFact } from '../rules/facts.ts';
import { dayOf } from '../rules/days.ts';
import type { Statement } from './statement.ts';

/** One commitment at one of its owners. */
export interface Cell {
  commitment: Statement<'commitment'>;
  /** The owner, by its code. */
  state: string;
  /** Whose word counts: the owner's, or the lead's where it is owed together. */
  speaker: string;
  /** The owner's own word on it, where one is released to this reader. */
  undertaking?: Statement<'undertaking'>;
  /** The speaker's word on it, which sets the day it is due and its milestones; its own where it speaks for itself. */
  word?: Statement<'undertaking'>;
  facts: CellFacts;
}

/** Whether the state a statement claims to speak for made it: by the trust list as it is now (`statesByOrigin`). */
export const isByItsState = (
  { origin, state }: Pick<Statement, 'origin' | 'state'>,
  states: ReadonlyMap<string, string>,
): boolean => state === undefined || states.get(origin) === state;

/**
 * Every commitment at each of its owners, from statements one reader may read (`statementsFor`, last versions). What was
 * revoked, and what another than the state itself said, is left out. A commitment owed together has a cell for each owner,
 * all with the lead's reports: whoever counts, counts it where `state === speaker`.
 */
export function cellsOf(statements: readonly Statement[], states: ReadonlyMap<string, string>): Cell[] {
  const counting = statements.filter((one) => !one.revoked && isByItsState(one, states));
  const of = <K extends Statement['kind']>(kind: K) =>
    counting.filter((one): one is Extract<Statement, { kind: K }> => one.kind === kind);
  const evidence = new Map(of('commitment-evidence').map((one) => [one.id, one]));
  const reviews = Map.groupBy(of('progress-review'), ({ said }) => said.report_ref);
  const reports = Map.groupBy(of('progress-report'), ({ said }) => `${said.commitment_ref} ${said.state}`);
  const undertakings = new Map(
    of('undertaking')
      .toSorted((a, b) => (a.version < b.version ? -1 : 1))
      .map((one) => [`${one.said.commitment_ref} ${one.said.state}`, one]),
  );
  const reportFact = (one: Statement<'progress-report'>): ReportFact => ({
    id: one.id,
    version: one.version,
    origin: one.origin,
    status: one.said.status,
    asOf: one.said.as_of,
    actual: one.said.actual,
    milestonesDone: one.said.milestones_done ?? [],
    institution: one.said.institution.institution_id,
    reporter: one.said.reporter,
    evidence: (one.said.evidence_refs ?? [])
      .map((id) => evidence.get(id))
      .filter((found) => found?.origin === one.origin)
      .filter((found) => found !== undefined)
      .map(({ version, said }) => ({ version, datedOn: said.dated_on })),
  });
  return of('commitment').flatMap((commitment) =>
    commitment.said.owners.map((state) => {
      const speaker = commitment.said.lead ?? state;
      const said = reports.get(`${commitment.id} ${speaker}`) ?? [];
      const undertaking = undertakings.get(`${commitment.id} ${state}`);
      const word = undertakings.get(`${commitment.id} ${speaker}`);
      return {
        commitment,
        state,
        speaker,
        ...(undertaking !== undefined && { undertaking }),
        ...(word !== undefined && { word }),
        facts: {
          since: dayOf(commitment.version),
          due: word?.said.due ?? commitment.said.due,
          milestones: word?.said.milestones ?? commitment.said.milestones,
          reports: said.map(reportFact),
          reviews: said.flatMap(({ id }) => reviews.get(id) ?? []).map(reviewFact),
        },
      };
    }),
  );
}

/** A review as the rules take it. */
export const reviewFact = ({ id, version, origin, said }: Statement<'progress-review'>): ReviewFact => ({
  id,
  version,
  origin,
  report: said.report_ref,
  reportVersion: said.report_version,
  finding: said.finding,
  statusFound: said.status_found,
  institution: said.institution.institution_id,
  reviewer: said.reviewer,
});
