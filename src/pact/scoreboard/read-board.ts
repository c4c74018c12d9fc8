import { type Act, need, type Text } from '#base';
import type { ExchangeDesk, Reader } from '#exchange';
import { memberFacts } from '../members/facts.ts';
import { statesByOrigin, statementsFor } from '../projection/statements-for.ts';
import { type Board, boardOf } from './board.ts';
import { textOf } from './text-of.ts';

export type BoardDesk = Pick<ExchangeDesk, 'own' | 'members'>;

const kinds = [
  'meeting',
  'outcome',
  'commitment',
  'undertaking',
  'commitment-evidence',
  'progress-report',
  'progress-review',
] as const;

/** What this reader may read of the pact, in one question (right `pact.read`). */
export async function readBoard(act: Act, desk: BoardDesk, reader: Reader): Promise<Board> {
  need(act.actor, 'pact.read');
  const states = await statesByOrigin(act, desk);
  const own = states.get((await desk.own(act)) ?? '');
  const named = new Map((await desk.members(act)).map(({ state, name }) => [state, name]));
  const nameOf = (code: string): Text => named.get(code) ?? known.get(code) ?? { ar: code, en: code, fr: code };
  return boardOf(await statementsFor(act, reader, { kinds }), states, { nameOf, ...(own !== undefined && { own }) });
}

const known = new Map(memberFacts.map(({ code, name }) => [code, textOf(name)]));
