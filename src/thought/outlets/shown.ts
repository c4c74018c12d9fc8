import type { Call } from '#base';
import type { Printed } from '../library/index.ts';
import type { PublicDossier } from '../library/public-library.ts';
import { NotYet, type OutletEvent } from './outlet.ts';

/** What the public library shows of an event: the dossier in the version that tells it or a later one. Throws `NotYet`. */
export async function shown(
  library: (call: Call) => Promise<Printed | undefined>,
  { event, record, version }: OutletEvent,
  call: Call,
): Promise<{ printed: Printed; dossier: PublicDossier }> {
  const printed = await library(call);
  const dossier = printed?.library.dossiers.find(({ id }) => id === record);
  if (printed === undefined || dossier === undefined) throw new NotYet();
  const tells = event === 'withdrawn' ? dossier.withdrawn : Date.parse(dossier.version) >= Date.parse(version);
  if (!tells && !dossier.withdrawn) throw new NotYet();
  return { printed, dossier };
}
