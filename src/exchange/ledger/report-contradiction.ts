import { hash } from 'node:crypto';
import type { Act } from '#base';
import { canonical, type EquivocationProof, type ForkProof } from '#records';
import { type ContradictionKind, table } from './tables.ts';

export interface Contradiction {
  origin: string;
  kind: ContradictionKind;
  /** Anybody can check it with the trust list alone. */
  proof: EquivocationProof | ForkProof;
  /** The member whose word showed it, when it was not the origin's own. */
  foundWith?: string;
}

/** Keeps a proof that a state told two stories. It alarms every console until somebody says what was done; it is never deleted. */
export async function reportContradiction(act: Act, { origin, kind, proof, foundWith }: Contradiction): Promise<void> {
  const text = canonical(proof);
  const id = act.newId();
  const { numInsertedOrUpdatedRows } = await table(act.tx)
    .insertInto('exchange_contradiction')
    .values({
      id,
      origin,
      kind,
      proof: text,
      digest: hash('sha256', text),
      found_at: act.clock.now(),
      found_with: foundWith ?? null,
      acknowledged_by: null,
      acknowledged_name: null,
      acknowledged_at: null,
      remark: null,
    })
    .onConflict((conflict) => conflict.column('digest').doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) return;
  act.log.error({ origin, kind, contradiction: id }, 'a state told two stories');
  await act.audit({
    action: 'exchange.contradiction.report',
    objects: [`contradiction:${id}`, `member:${origin}`],
    detail: { kind },
  });
}
