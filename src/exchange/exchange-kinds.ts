import type { RecordKind } from './kinds.ts';
import { receiptKinds, tellHidden } from './receipts/index.ts';
import { type ReleaseDeps, releaseKinds, type TakenBack } from './release/index.ts';
import { requestKinds } from './requests/index.ts';

/**
 * The kinds of records the exchange itself acts on; those of the axes stand beside them, and hear when one of theirs is
 * taken back.
 */
export function exchangeKinds(
  deps: Pick<ReleaseDeps, 'own' | 'members'>,
  axes: readonly RecordKind[] = [],
): readonly RecordKind[] {
  const takenBack: TakenBack = async (act, taken) => {
    const type = taken.id.split('--')[0];
    for (const axis of axes) if (axis.kind.split('+')[0] === type) await axis.recalled?.(act, taken);
  };
  return [...releaseKinds(deps, tellHidden, takenBack), ...receiptKinds, ...requestKinds(deps)];
}
