import { type Act, commonFault, need } from '#base';
import { findDossier } from './dossier-store.ts';
import { stepsOf } from './step-store.ts';

/** Finds a file of evidence, of any step, and writes down who takes it. The file itself is streamed after the commit. */
export async function openEvidence(
  act: Act,
  input: { id: string; evidence: string },
): Promise<{ fileName: string; sha256: string }> {
  need(act.actor, 'finance.designate.read');
  const dossier = await findDossier(act.tx, act.actor, input.id);
  if (dossier === undefined) throw commonFault('not-found');
  const steps = await stepsOf(act.tx, dossier.id);
  const file = steps.flatMap(({ content }) => content.evidence).find(({ id }) => id === input.evidence);
  if (file?.kind !== 'file') throw commonFault('not-found');
  await act.audit({
    action: 'finance.dossier.evidence.read',
    objects: [`dossier:${dossier.id}`],
    detail: { fileName: file.fileName, sha256: file.sha256 },
  });
  return { fileName: file.fileName, sha256: file.sha256 };
}
