import type { RecordKind } from '#exchange';
import { recordKinds } from '#records';

/** The kinds of records the military axis registers for. */
export const militaryKinds: readonly RecordKind[] = recordKinds
  .filter(({ axis }) => axis === 'military')
  .map(({ kind, axis, title }) => ({ kind, axis, title }));
