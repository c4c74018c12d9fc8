import type { Act } from '#base';
import { type ExchangeDesk, localReader, type Reader } from '#exchange';
import { type Cell, cellsOf } from '../projection/cells.ts';
import type { Said, Statement } from '../projection/statement.ts';
import { statesByOrigin, statementsFor } from '../projection/statements-for.ts';

/** What this state owes, as whoever acts may know it. */
export interface OwnCells {
  /** Undefined before it joined an alliance. */
  state: string | undefined;
  states: ReadonlyMap<string, string>;
  cells: readonly Cell[];
  outcomes: ReadonlyMap<string, Statement<'outcome'>>;
  meetings: readonly Statement<'meeting'>[];
  /** Offers and needs that name a commitment. */
  capabilities: readonly Statement<'capability'>[];
}

/** Every commitment this state owes; of one commitment, or of all. */
export async function ownCells(
  act: Act,
  desk: Pick<ExchangeDesk, 'own' | 'members'>,
  commitment?: string,
): Promise<OwnCells> {
  const reader = localReader(act.actor);
  const states = await statesByOrigin(act, desk);
  const state = states.get((await desk.own(act)) ?? '');
  const statements =
    commitment === undefined
      ? await ofState(act, reader, state)
      : await statementsFor(act, reader, { commitments: [commitment] });
  // What stands above the commitments is not about them: it is asked for by itself.
  const above =
    commitment === undefined ? statements : await statementsFor(act, reader, { kinds: ['meeting', 'outcome'] });
  const standing = <K extends Statement['kind']>(from: readonly Statement[], kind: K) =>
    from.filter((one): one is Extract<Statement, { kind: K }> => one.kind === kind && !one.revoked);
  return {
    state,
    states,
    cells: state === undefined ? [] : cellsOf(statements, states).filter((cell) => cell.state === state),
    outcomes: new Map(standing(above, 'outcome').map((one) => [one.id, one])),
    meetings: standing(above, 'meeting'),
    capabilities: standing(statements, 'capability'),
  };
}

/** What this state said, and of what it owes together what its lead said. */
async function ofState(act: Act, reader: Reader, state: string | undefined): Promise<Statement[]> {
  if (state === undefined) return statementsFor(act, reader, { kinds: ['meeting', 'outcome'] });
  const own = await statementsFor(act, reader, { state });
  const led = own.filter(({ kind, said }) => kind === 'commitment' && isLedFor(said as Said['commitment'], state));
  if (led.length === 0) return own;
  const beside = await statementsFor(act, reader, { commitments: led.map(({ id }) => id) });
  return [...new Map([...own, ...beside].map((one) => [one.seq, one])).values()];
}

const isLedFor = ({ owners, lead }: Said['commitment'], state: string): boolean =>
  lead !== undefined && lead !== state && owners.includes(state);

export const today = ({ clock }: Pick<Act, 'clock'>): string => clock.now().toISOString().slice(0, 10);
