import type { RecordKind } from '#exchange';
import { recordKinds } from '#records';

/** The kinds of records the military axis registers for. A capability's is the pact's, which notes the commitments it names. */
export const militaryKinds: readonly RecordKind[] = recordKinds
  .filter(({ axis, kind }) => axis === 'military' && kind !== 'capability')
  .map(({ kind, axis, title }) => ({ kind, axis, title }));
