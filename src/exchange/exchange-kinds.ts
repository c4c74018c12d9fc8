import { informationRequestShape, type RecordObject, withoutSeal } from '#records';
import type { RecordKind } from './kinds.ts';
import { receiptKinds, tellHidden } from './receipts/index.ts';
import { heedConsentRequest, type ReleaseDeps, releaseKinds, titleOfKind } from './release/index.ts';

/** The kinds of records the exchange itself acts on; those of the axes stand beside them. */
export function exchangeKinds(deps: Pick<ReleaseDeps, 'own' | 'members'>): readonly RecordKind[] {
  const request: RecordKind = {
    kind: 'information-request',
    axis: 'exchange',
    title: titleOfKind('information-request'),
    stored: async (act, record) => {
      const { data } = informationRequestShape.safeParse(withoutSeal(JSON.parse(record.body) as RecordObject));
      if (data?.purpose === 'onward-use') await heedConsentRequest(act, deps, record, data);
    },
  };
  return [...releaseKinds(deps, tellHidden), ...receiptKinds, request];
}
