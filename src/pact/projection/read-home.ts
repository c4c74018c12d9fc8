import type { z } from 'zod';
import { type Act, need } from '#base';
import { type ExchangeDesk, localReader } from '#exchange';
import type { pactHomeShape } from './contract.ts';
import { statesByOrigin, statementsFor } from './statements-for.ts';

/** What the pact holds for who asks, in counts (right `pact.read`). */
export async function readHome(
  act: Act,
  desk: Pick<ExchangeDesk, 'own' | 'members'>,
): Promise<z.input<typeof pactHomeShape>> {
  need(act.actor, 'pact.read');
  const standing = (
    await statementsFor(act, localReader(act.actor), { kinds: ['meeting', 'outcome', 'commitment'] })
  ).filter(({ revoked }) => !revoked);
  const own = await desk.own(act);
  const state = (await statesByOrigin(act, desk)).get(own ?? '');
  await act.audit({ action: 'pact.home.read', objects: [] });
  const count = (kind: string) => standing.filter((one) => one.kind === kind).length;
  return {
    meetings: count('meeting'),
    outcomes: count('outcome'),
    commitments: count('commitment'),
    ...(state !== undefined && { state }),
  };
}
