import { type Act, need } from '#base';
import type { PutForward } from '#exchange';
import type { z } from 'zod';
import type { PactDeps } from '../deps.ts';
import type { EvidenceInput, evidenceInputShape } from './contract.ts';
import { needWriter, type Writer } from './needs-seat.ts';
import { needOwed } from './owed.ts';

/** What a piece of evidence says as a record. Pure. */
export const evidenceProperties = (
  { title, kind, datedOn, url, sha256, publisher }: EvidenceInput,
  commitments: readonly string[],
  { state, institution }: Pick<Writer, 'state' | 'institution'>,
) => ({
  commitment_refs: [...commitments],
  state,
  title,
  evidence_kind: kind,
  dated_on: datedOn,
  ...(url !== undefined && { url }),
  ...(sha256 !== undefined && { sha256 }),
  ...(publisher !== undefined && { publisher }),
  institution,
});

/**
 * Puts evidence of commitments forward, all in one draft (right `pact.report`). Errors: `no-seat`, `no-alliance`,
 * `commitment-not-owed`.
 */
export async function giveEvidence(
  act: Act,
  deps: Pick<PactDeps, 'desk' | 'secret'>,
  { commitments, evidence, audience }: z.output<typeof evidenceInputShape>,
): Promise<PutForward> {
  need(act.actor, 'pact.report');
  const writer = await needWriter(act, deps);
  await needOwed(act, writer.state, commitments);
  const pieces = evidence.map((one) => ({
    type: 'commitment-evidence',
    id: deps.desk.recordId('commitment-evidence', act.newId(), 'evidence'),
    ...evidenceProperties(one, commitments, writer),
  }));
  const [first, ...companions] = pieces;
  if (first === undefined) throw new TypeError('no evidence');
  const { type: kind, id: objectId, ...properties } = first;
  const put = await deps.desk.putForward(act, { kind, objectId, properties, companions, audience });
  await act.audit({
    action: 'pact.evidence.give',
    objects: [`draft:${put.draft}`, ...commitments.map((id) => `record:${id}`)],
    detail: { pieces: pieces.length },
  });
  return put;
}
