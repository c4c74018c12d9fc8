import type { Act } from '#base';
import { localReader } from '#exchange';
import type { Statement } from '../projection/statement.ts';
import { statementsFor } from '../projection/statements-for.ts';
import { progressFault } from './faults.ts';

/** Those of these commitments that this state reports on, in their last version. Errors: `commitment-not-owed`. */
export async function needOwed(
  act: Act,
  state: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Statement<'commitment'>>> {
  const found = await statementsFor(act, localReader(act.actor), { kinds: ['commitment'], ids });
  const owed = new Map(
    found
      .filter(({ revoked, said }) => !revoked && said.owners.includes(state) && (said.lead ?? state) === state)
      .map((one) => [one.id, one]),
  );
  if (ids.some((id) => !owed.has(id))) throw progressFault('commitment-not-owed');
  return owed;
}
