import type { Act } from '#base';
import { dayOf } from '../rules/days.ts';
import { house } from '../projection/house.ts';
import { statementsFor } from '../projection/statements-for.ts';
import type { Reported } from './independent.ts';

/** Which accounts stand behind a record of this state. */
export type Hands = (record: string) => Promise<readonly string[]>;

/**
 * What is known of reports in all their versions, by id, for whoever may review them. It is asked of all that the node
 * holds: what the person may not read keeps them apart too. A report that is not here is not in it.
 */
export async function reportedBy(
  act: Pick<Act, 'tx'>,
  ids: readonly string[],
  handsOf: Hands,
): Promise<ReadonlyMap<string, Reported>> {
  const all = await statementsFor(act, house, { kinds: ['progress-report'], ids, versions: 'all' });
  const commitments = all.map(({ said }) => said.commitment_ref);
  const stated = Map.groupBy(
    await statementsFor(act, house, { kinds: ['commitment'], ids: commitments, versions: 'all' }),
    ({ id }) => id,
  );
  const reported = new Map<string, Reported>();
  for (const [id, versions] of Map.groupBy(all, (one) => one.id)) {
    const days = versions.flatMap(({ said }) => [
      said.as_of,
      ...(stated.get(said.commitment_ref) ?? []).map(({ version }) => dayOf(version)),
    ]);
    reported.set(id, {
      reporters: new Set(versions.map(({ said }) => said.reporter)),
      institutions: new Set(versions.map(({ said }) => said.institution.institution_id.toLowerCase())),
      since: days.toSorted()[0] ?? '',
      // Nobody of this house had a hand in what another state reported.
      hands: new Set(versions.some(({ own }) => own) ? await handsOf(id) : []),
    });
  }
  return reported;
}
