import { type Act, commonFault } from '#base';
import { dayOf } from '../rules/days.ts';
import { house } from '../projection/house.ts';
import { statementsFor } from '../projection/statements-for.ts';
import type { Reported } from './independent.ts';

/**
 * What is known of a report in all its versions, for whoever may review it. It is asked of all that the node holds: what
 * the person may not read keeps them apart too. `hands`: accounts behind it. `not-found` where there is no such report.
 */
export async function reportedBy(act: Pick<Act, 'tx'>, id: string, hands: readonly string[]): Promise<Reported> {
  const versions = await statementsFor(act, house, { kinds: ['progress-report'], ids: [id], versions: 'all' });
  if (versions.length === 0) throw commonFault('not-found');
  const commitments = versions.map(({ said }) => said.commitment_ref);
  const stated = await statementsFor(act, house, { kinds: ['commitment'], ids: commitments, versions: 'all' });
  const days = [...stated.map(({ version }) => dayOf(version)), ...versions.map(({ said }) => said.as_of)];
  return {
    reporters: new Set(versions.map(({ said }) => said.reporter)),
    institutions: new Set(versions.map(({ said }) => said.institution.institution_id.toLowerCase())),
    since: days.toSorted()[0] ?? '',
    hands: new Set(hands),
  };
}
