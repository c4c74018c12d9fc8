import { type Act, commonFault } from '#base';
import type { Evidence } from './content.ts';
import type { DossiersDeps } from './deps.ts';

/**
 * Evidence as it is kept. A file is what was laid in the dossier, whatever the writer says of it: only its title is theirs
 * to change. A record named anew must be one that they may see.
 */
export async function checkedEvidence(
  act: Act,
  { desk }: DossiersDeps,
  wanted: readonly Evidence[],
  before: readonly Evidence[],
): Promise<readonly Evidence[]> {
  const known = new Map(before.map((one) => [one.id, one]));
  const kept: Evidence[] = [];
  for (const [n, one] of wanted.entries()) {
    const old = known.get(one.id);
    if (one.kind === 'file') {
      if (old?.kind !== 'file') throw wrong(n, 'no file of this dossier');
      kept.push({ ...old, title: one.title });
      continue;
    }
    if (old?.kind !== 'record' || old.record !== one.record)
      if (!(await desk.namedRecords(act, [one.record])).has(one.record)) throw wrong(n, 'no record that is here');
    kept.push(one);
  }
  if (new Set(kept.map(({ id }) => id)).size < kept.length) throw wrong(0, 'given twice');
  return kept;
}

const wrong = (n: number, reason: string) =>
  commonFault('invalid-input', {}, [{ where: `/content/evidence/${n}`, reason }]);
