import type { Act } from '#base';
import type { ExchangeDesk } from '#exchange';
import type { Outcome } from './case.ts';
import { type LockedCase, tellCases } from './case-store.ts';

type Told = Pick<LockedCase, 'id' | 'ref' | 'version' | 'authority' | 'source' | 'force' | 'name' | 'visible_at'>;

/**
 * What a decision of two people tells the member that designated: that it was decided, by a receipt that says no more than
 * that and when; and a refusal in a report of its own, which two people let out like everything a person wrote. Where this
 * person may not begin such a report, a colleague who may does so from the case.
 */
export async function tellHome(
  act: Act,
  desk: Pick<ExchangeDesk, 'noteReceipt' | 'openDraft'>,
  cases: readonly Told[],
  { outcome, ground }: { outcome: Outcome; ground: string },
): Promise<void> {
  const foreign = cases.filter(({ source, force }) => source === 'member' && force !== 'own');
  if (outcome === 'give-effect' || outcome === 'refuse') {
    const records = foreign.flatMap(({ ref: id, version, authority: origin }) =>
      version === null ? [] : [{ id, version, origin }],
    );
    await desk.noteReceipt(act, records, 'decided');
  }
  if (outcome !== 'refuse' || !act.actor.rights.has('exchange.compose')) return;
  for (const one of foreign) await openRefusal(act, desk, one, ground);
}

/** Begins the report of a refusal: the designation, the times and the ground; nothing of any customer. Gives the draft. */
export async function openRefusal(
  act: Act,
  desk: Pick<ExchangeDesk, 'openDraft'>,
  { id, ref, authority, name, visible_at }: Pick<Told, 'id' | 'ref' | 'authority' | 'name' | 'visible_at'>,
  ground: string,
): Promise<string> {
  const draft = await desk.openDraft(act, {
    act: 'issue',
    kind: 'freeze-report',
    type: 'freeze-report',
    title: name,
    properties: {
      designation_ref: ref,
      outcome: 'refused',
      received_at: visible_at.toISOString(),
      acted_at: act.clock.now().toISOString(),
      explanation: ground,
    },
    marking: { audience: 'named-strict', members: [authority], purposes: [], onward: 'none', judicial: 'with-consent' },
    derivedFrom: [],
  });
  await tellCases(act, [id], 'reported', { draft });
  return draft;
}
