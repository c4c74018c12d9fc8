import { type Act, commonFault, need } from '#base';
import type { ExchangeDesk } from '#exchange';
import { lockCases } from './case-store.ts';
import { caseFault } from './faults.ts';
import { openRefusal } from './tell-home.ts';
import { seen } from './tables.ts';

/**
 * Begins the report that tells the designating member of a refusal, where the second person could not
 * (`exchange.compose`, which the desk of the exchange demands). Gives the draft.
 */
export async function reportRefusal(act: Act, desk: Pick<ExchangeDesk, 'openDraft'>, id: string): Promise<string> {
  need(act.actor, 'finance.cases.read');
  const [one] = await lockCases(act.tx, [id]);
  if (one === undefined) throw commonFault('not-found');
  const standing = await seen(act.tx)
    .selectFrom('finance_case_decision')
    .select('ground')
    .where('of_case', '=', one.id)
    .where('state', '=', 'standing')
    .where('outcome', '=', 'refuse')
    .executeTakeFirst();
  if (standing === undefined || one.source !== 'member') throw caseFault('case-no-refusal');
  const draft = await openRefusal(act, desk, one, standing.ground);
  await act.audit({ action: 'finance.case.report', objects: [`case:${one.id}`, `draft:${draft}`] });
  return draft;
}
