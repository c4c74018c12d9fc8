import type { ExchangeDeps } from './deps.ts';
import { exchangeKinds } from './exchange-kinds.ts';
import type { RecordKind } from './kinds.ts';
import { ownIdentity, ownKey, type TrustView } from './members/index.ts';
import { publish } from './publication/index.ts';
import { exchangeForms, type ReleaseDeps } from './release/index.ts';

/** Every kind a record of this node can be of: the exchange's own and the axes'. */
export function allKinds(deps: Pick<ExchangeDeps, 'kinds'>, trust: TrustView): readonly RecordKind[] {
  return [...exchangeKinds(membership(trust), deps.kinds), ...deps.kinds];
}

/** How this state issues records, as the rooms that let them leave need it. `published`: they are safely committed. */
export function ownRecords(
  { secret }: Pick<ExchangeDeps, 'secret'>,
  trust: TrustView,
  kinds: readonly RecordKind[],
  published: () => void,
): ReleaseDeps {
  const publication = {
    kinds,
    ownIdentity: (act: Parameters<ReleaseDeps['publish']>[0]) => ownIdentity(act.tx),
    ownKey: (act: Parameters<ReleaseDeps['publish']>[0], use: 'record' | 'checkpoint') =>
      ownKey(act.tx, use, secret, act.clock.now()),
    published,
  };
  return {
    ...membership(trust),
    forms: exchangeForms,
    kinds: new Map(kinds.map((kind) => [kind.kind, kind])),
    publish: (act, objects) => publish(act, publication, objects),
  };
}

const membership = (trust: TrustView): Pick<ReleaseDeps, 'own' | 'members'> => ({
  own: async (act) => (await ownIdentity(act.tx))?.member,
  members: async () =>
    (trust.list()?.members ?? []).map(({ id, names, state, standing }) => ({
      id,
      state,
      name: names,
      active: standing === 'active',
    })),
});
