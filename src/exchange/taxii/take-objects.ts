import type { Act, Call } from '#base';
import type { TaxiiCaller } from './access.ts';
import { addObjects } from './add-objects.ts';
import type { Answer } from './answer.ts';
import type { Collection } from './collection-store.ts';
import { taxiiFault } from './faults.ts';
import type { ApiRoot } from './root-store.ts';
import type { SignedCall } from './sign-in.ts';
import type { Outcome } from './source.ts';
import { statusOf } from './status.ts';
import { insertStatus } from './status-store.ts';

/** What takes signed records from a write-only inbox. Absent: this node has none. */
export type Take = ((call: Call, caller: TaxiiCaller, slices: readonly Uint8Array[]) => Promise<Outcome[]>) | undefined;

/** Add Objects (TAXII 2.1 §5.5): everything is dealt with before the answer, and the status is kept. */
export async function takeObjects(
  take: Take,
  { call, caller }: SignedCall,
  input: { root: ApiRoot; collection: Collection; slices: readonly Uint8Array[] },
): Promise<Answer> {
  const { root, collection, slices } = input;
  if (collection.kind === 'plain')
    return call.transact(async (act) =>
      keep(act, await addObjects(act, collection.id, slices), { root: root.id, account: caller.id }),
    );
  if (take === undefined) throw taxiiFault('taxii-may-not-write', { collection: collection.id });
  const outcomes = await take(call, caller, slices);
  return call.transact((act) => keep(act, outcomes, { root: root.id, account: caller.id }));
}

async function keep(act: Act, outcomes: readonly Outcome[], owner: { root: string; account: string }): Promise<Answer> {
  const [id, at] = [act.newId(), act.clock.now()];
  const body = statusOf(id, at, outcomes);
  await insertStatus(act.tx, { id, ...owner, body, at });
  return { status: 202, body };
}
