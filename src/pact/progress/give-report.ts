import { type Act, need } from '#base';
import { localReader, type PutForward } from '#exchange';
import type { PactDeps } from '../deps.ts';
import { statementsFor } from '../projection/statements-for.ts';
import { atLeast } from '../rules/status.ts';
import type { ReportInput } from './contract.ts';
import { progressFault } from './faults.ts';
import { evidenceProperties } from './give-evidence.ts';
import { needWriter } from './needs-seat.ts';
import { needOwed } from './owed.ts';

/**
 * Puts a progress report forward, with its new evidence in the same draft, or writes its draft anew (right `pact.report`).
 * It is in the name of who writes and of the institution in which they sit today. Errors: `no-seat`, `no-alliance`,
 * `commitment-not-owed`, `report-of-the-future`, `report-needs-evidence`, `evidence-not-ours`.
 */
export async function giveReport(
  act: Act,
  deps: Pick<PactDeps, 'desk' | 'secret'>,
  input: ReportInput,
): Promise<PutForward> {
  need(act.actor, 'pact.report');
  const { commitment, status, asOf, actual, milestonesDone, text, language, evidence, evidenceRefs } = input;
  const writer = await needWriter(act, deps);
  await needOwed(act, writer.state, [commitment]);
  if (asOf > act.clock.now().toISOString().slice(0, 10)) throw progressFault('report-of-the-future');
  if (atLeast(status, 'limited') && evidence.length + evidenceRefs.length === 0)
    throw progressFault('report-needs-evidence');
  await needOwnEvidence(act, commitment, evidenceRefs);
  const companions = evidence.map((one) => ({
    type: 'commitment-evidence',
    id: deps.desk.recordId('commitment-evidence', act.newId(), 'evidence'),
    ...evidenceProperties(one, [commitment], writer),
  }));
  const refs = [...new Set([...evidenceRefs, ...companions.map(({ id }) => id)])];
  const put = await deps.desk.putForward(act, {
    kind: 'progress-report',
    properties: {
      lang: language,
      commitment_ref: commitment,
      state: writer.state,
      status,
      as_of: asOf,
      ...(actual !== undefined && { actual }),
      ...(milestonesDone.length > 0 && { milestones_done: [...milestonesDone] }),
      report_text: text,
      ...(refs.length > 0 && { evidence_refs: refs }),
      institution: writer.institution,
      reporter: writer.key,
    },
    companions,
    audience: input.audience,
    draft: input.draft,
    title: text.slice(0, 200),
  });
  await act.audit({
    action: 'pact.report.give',
    objects: [`draft:${put.draft}`, `record:${commitment}`],
    detail: { status, asOf, evidence: refs.length },
  });
  return put;
}

async function needOwnEvidence(act: Act, commitment: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const found = await statementsFor(act, localReader(act.actor), { kinds: ['commitment-evidence'], ids });
  const ours = new Set(
    found
      .filter(({ own, revoked, said }) => own && !revoked && said.commitment_refs.includes(commitment))
      .map(({ id }) => id),
  );
  if (ids.some((id) => !ours.has(id))) throw progressFault('evidence-not-ours');
}
