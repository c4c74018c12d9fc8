import type { RecordKind } from '#exchange';
import { financeKinds } from '#finance';
import { militaryKinds } from '#military';
import { pactKinds } from '#pact';
import { recordKinds } from '#records';
import { type OutletSettings, thoughtKinds } from '#thought';

/**
 * The kinds of records this node lets in for the axes. What an axis does with one stands beside it once the axis is here;
 * until then it is kept, shown and passed on like any record. The exchange brings its own.
 */
export function axisKinds(secret: Buffer, outlets: OutletSettings): readonly RecordKind[] {
  const known = [...financeKinds, ...pactKinds(secret), ...thoughtKinds(outlets), ...militaryKinds];
  return [
    ...known,
    ...recordKinds
      .filter(({ axis, kind }) => axis !== 'exchange' && axis !== 'finance' && !known.some((one) => one.kind === kind))
      .map(({ kind, axis, title }) => ({ kind, axis, title })),
  ];
}
