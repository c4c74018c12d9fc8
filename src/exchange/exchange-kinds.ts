import type { RecordKind } from './kinds.ts';
import { receiptKinds, tellHidden } from './receipts/index.ts';
import { type ReleaseDeps, releaseKinds } from './release/index.ts';
import { requestKinds } from './requests/index.ts';

/** The kinds of records the exchange itself acts on; those of the axes stand beside them. */
export function exchangeKinds(deps: Pick<ReleaseDeps, 'own' | 'members'>): readonly RecordKind[] {
  return [...releaseKinds(deps, tellHidden), ...receiptKinds, ...requestKinds(deps)];
}
