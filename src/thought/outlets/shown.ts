import type { Call } from '#base';
import type { Printed } from '../library/index.ts';
import type { PublicDossier, PublicStone } from '../library/public-library.ts';
import { NotYet, type OutletEvent } from './outlet.ts';

/**
 * What the public library shows of an event: the dossier in the version that tells it or a later one, or what stays of one
 * that was withdrawn, also meanwhile. Throws `NotYet`.
 */
export async function shown(
  library: (call: Call) => Promise<Printed | undefined>,
  { event, record, version }: OutletEvent,
  call: Call,
): Promise<{ printed: Printed; dossier: PublicDossier | PublicStone }> {
  const printed = await library(call);
  if (printed === undefined) throw new NotYet();
  const stone = printed.library.stones.find(({ id }) => id === record);
  if (stone !== undefined) return { printed, dossier: stone };
  const dossier = printed.library.dossiers.find(({ id }) => id === record);
  if (dossier === undefined || event === 'withdrawn' || Date.parse(dossier.version) < Date.parse(version))
    throw new NotYet();
  return { printed, dossier };
}
