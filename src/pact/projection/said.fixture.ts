import assert from 'node:assert/strict';
import { recordKinds } from '#records';
import { readStatement, type Statement, type StatementKind } from './statement.ts';

/** Two invented members, and the states they speak for. */
export const XA = 'identity--00000000-0000-4000-8000-000000000001';
export const XB = 'identity--00000000-0000-4000-8000-000000000002';
export const states: ReadonlyMap<string, string> = new Map([
  [XA, 'XA'],
  [XB, 'XB'],
]);

let seq = 0;

/** The vocabulary's example of a kind, said otherwise, by a member, signed on a day. */
export function said(
  kind: StatementKind,
  origin: string,
  change: object = {},
  { signed = '2026-03-01', own = false }: { signed?: string; own?: boolean } = {},
): Statement {
  seq += 1;
  const example = recordKinds.find((one) => one.kind === kind)?.example;
  const object = { ...example, ...change } as Record<string, unknown>;
  const read = readStatement({
    seq,
    added: seq,
    id: String(object['id']),
    version: `${signed}T08:00:00.000000Z`,
    type: kind,
    axis: 'pact',
    origin,
    own,
    revoked: object['revoked'] === true,
    logIndex: seq,
    body: JSON.stringify(object),
  });
  assert.ok(read, kind);
  return read;
}
