import type { Act, JobKind } from '#base';
import { carriedMarking, definitionOf, houseReader, type ReleaseDeps, stableId } from '../release/index.ts';
import { markSent, nextDue, receiptsKind, noteReceipt, receiptMarking, walkReceived } from './due-store.ts';

const WALK = 2_000;
const MOST_ENTRIES = 5_000;

type Deps = Pick<ReleaseDeps, 'publish' | 'own' | 'members'>;

/** Tells originators what became of their records, soon and many in one; every minute where nobody asked. Idempotent: what was sent is marked so. */
export function receiptsJob(deps: Deps): JobKind {
  return {
    kind: receiptsKind,
    everyMinutes: 1,
    run: async (_, { call }) => {
      while (await call.transact((act) => acknowledge(act))) continue;
      while (await call.transact((act) => sendReceipt(act, deps))) continue;
    },
  };
}

/** Notes that what came since the last time is here. Gives whether there is more. */
export async function acknowledge(act: Act): Promise<boolean> {
  const { records, more } = await walkReceived(act.tx, houseReader, WALK);
  await noteReceipt(act, records, 'received');
  return more;
}

/**
 * Issues one receipt: to one originator, of one kind, for up to 5,000 records; seen by that state alone. It says only what
 * became of a record, and nothing that a person wrote, so that it needs no second person. Gives whether one was issued.
 */
export async function sendReceipt(act: Act, deps: Deps): Promise<boolean> {
  const own = await deps.own(act);
  if (own === undefined) return false;
  const active = (await deps.members(act)).filter((member) => member.active).map((member) => member.id);
  const due = await nextDue(act.tx, active, MOST_ENTRIES);
  if (due === undefined) return false;
  const marking = carriedMarking(
    stableId(own.slice('identity--'.length), `receipts to ${due.origin}`),
    { audience: 'named-strict', members: [due.origin], purposes: [], onward: 'none', judicial: 'with-consent' },
    own,
  );
  const { fresh } = await receiptMarking(act.tx, due.origin, marking.refs[1] ?? '');
  const receipt = {
    type: 'delivery-receipt',
    spec_version: '2.1',
    id: `delivery-receipt--${stableId(act.newId(), 'receipt')}`,
    created_by_ref: own,
    extensions: { [definitionOf('delivery-receipt') ?? '']: { extension_type: 'new-sdo' } },
    receipt_type: due.what,
    addressed_to_ref: due.origin,
    entries: due.entries.map(({ record, version, at }) => ({
      object_ref: record,
      version,
      stated_at: at.toISOString(),
    })),
    object_marking_refs: marking.refs,
  };
  await deps.publish(act, [...(fresh ? marking.objects : []), receipt]);
  await markSent(act.tx, receipt.id, due.what, due.entries);
  return true;
}
