import { sql } from 'kysely';
import { type Act, commonFault, need } from '#base';
import type { IncidentInput, IncidentView } from './contract.ts';
import { insertIncident, likelyPairs, readIncident } from './incident-store.ts';

/** So many pairs are asked about at once. */
const MOST_PAIRS = 50;

/** Writes down an incident (right `military.report`). */
export async function addIncident(act: Act, input: IncidentInput): Promise<{ id: string }> {
  need(act.actor, 'military.report');
  const id = act.newId();
  const unsaid = { sideACode: '', sideBCode: '', codeStatus: '', violence: null, adm1: '', adm2: '' };
  await insertIncident(act, id, { ...input, ...unsaid, countryAsTold: input.country });
  await act.audit({ action: 'military.incident.add', objects: [`incident:${id}`] });
  return { id };
}

/** Pairs that may be one (right `military.report`). */
export async function viewPairs(act: Act): Promise<{ one: IncidentView; other: IncidentView }[]> {
  need(act.actor, 'military.report');
  const found: { one: IncidentView; other: IncidentView }[] = [];
  for (const [one, other] of await likelyPairs(act, MOST_PAIRS)) {
    const [first, second] = [await readIncident(act, one), await readIncident(act, other)];
    if (first !== undefined && second !== undefined)
      found.push({ one: first as IncidentView, other: second as IncidentView });
  }
  return found;
}

/**
 * A person's word on whether two incidents are one (right `military.report`). The second is shown with the first; said
 * otherwise later, each stands by itself again. Errors: `not-found`, `invalid-input` for one with itself, or a chain.
 */
export async function judgeIncidents(
  act: Act,
  { one, other, same, reason }: { one: string; other: string; same: boolean; reason: string },
): Promise<{ same: boolean }> {
  need(act.actor, 'military.report');
  const [first, second] = [await readIncident(act, one), await readIncident(act, other)];
  if (first === undefined || second === undefined) throw commonFault('not-found');
  const chained = same && (first.joinedInto !== null || (second.joinedInto !== null && second.joinedInto !== one));
  if (one === other || chained) throw commonFault('invalid-input', {}, [{ where: 'other', reason: 'joined already' }]);
  const [low, high] = one < other ? [one, other] : [other, one];
  await sql`insert into military_incident_judgement (id, one, other, same, reason, by_id, by_name, at)
    values (${act.newId()}, ${low}, ${high}, ${same}, ${reason}, ${act.actor.id}, ${act.actor.name}, ${act.clock.now()})`.execute(
    act.tx,
  );
  if (same) {
    // Whatever was joined into the second goes with it.
    await sql`update military_incident set joined_into = ${one} where id = ${other} or joined_into = ${other}`.execute(
      act.tx,
    );
  } else
    await sql`update military_incident set joined_into = null
      where (id = ${other} and joined_into = ${one}) or (id = ${one} and joined_into = ${other})`.execute(act.tx);
  await act.audit({
    action: same ? 'military.incidents.join' : 'military.incidents.part',
    objects: [`incident:${one}`, `incident:${other}`],
    detail: { reason },
  });
  return { same };
}
