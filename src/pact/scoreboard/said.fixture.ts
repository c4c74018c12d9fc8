import { said as saidBy } from '../projection/said.fixture.ts';
import type { Statement, StatementKind } from '../projection/statement.ts';
import { type Board, boardOf } from './board.ts';

/** Invented members, by the code they speak for. */
const identity = (code: string) => `identity--00000000-0000-4000-8000-0000000000${code.charCodeAt(1)}`;
const codes = ['XA', 'XB', 'XC'];
const states = new Map(codes.map((code) => [identity(code), code]));

export const idOf = (kind: string, n: number) => `${kind}--10000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

let count = 0;
/** The vocabulary's example of a kind, said otherwise by a state, signed on a day. */
export function said(kind: StatementKind, by: string, signed: string, change: object = {}): Statement {
  count += 1;
  const whole = { id: idOf(kind, count), state: by, ...change };
  return saidBy(kind, identity(by), whole, { signed, own: by === 'XA' });
}

/** A commitment (number `n`) that every invented state owes by the end of June. */
export const owed = (n: number, change: object = {}): Statement =>
  said('commitment', 'XA', '2026-01-01', {
    id: idOf('commitment', n),
    code: `O1.${n}`,
    owners: codes,
    due: '2026-06-30',
    milestones: undefined,
    outcome_ref: idOf('outcome', 1),
    ...change,
  });

/** What a state reports on a commitment. */
export const reported = (n: number, by: string, status: string, signed: string, change: object = {}): Statement =>
  said('progress-report', by, signed, { commitment_ref: idOf('commitment', n), status, as_of: signed, ...change });

export const boardOfSaid = (statements: readonly Statement[]): Board =>
  boardOf(statements, states, { nameOf: (code) => ({ ar: code, en: code, fr: code }), own: 'XA' });
