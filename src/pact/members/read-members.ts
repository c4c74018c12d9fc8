import { type Act, commonFault, need } from '#base';
import type { ExchangeDesk } from '#exchange';
import type { z } from 'zod';
import { countingChanges, type MemberChange } from './change.ts';
import { readChanges } from './change-store.ts';
import { memberFacts } from './facts.ts';
import { factOf, knownMember, today } from './known-member.ts';
import { type MemberRow, memberRow } from './member-row.ts';
import { membershipOf, standingOn } from './membership.ts';
import { nodesNow } from './nodes.ts';
import { seatsOf } from './seats.ts';
import type { changeShape, memberShape } from './shapes.ts';
import { textKeys } from './words.ts';

type Desk = Pick<ExchangeDesk, 'own' | 'members' | 'lastHeard'>;

/** The codes of the states that are members on a day, as far as it is known now. */
export async function membersOn({ tx }: Pick<Act, 'tx'>, day: string): Promise<ReadonlySet<string>> {
  const changes = Map.groupBy(await readChanges(tx), ({ member }) => member);
  const codes = new Set([...memberFacts.map(({ code }) => code), ...changes.keys()]);
  return new Set(
    [...codes].filter((code) => standingOn(membershipOf(factOf(code), changes.get(code) ?? []), day) === 'member'),
  );
}

/** Every state that is, was or may become a member, or has a node in the trust list, on a day; by name (right `pact.read`). */
export async function listMembers(
  act: Act,
  desk: Desk,
  asked: string | undefined,
): Promise<{ day: string; items: MemberRow[]; waiting: z.input<typeof changeShape>[] }> {
  need(act.actor, 'pact.read');
  const day = asked ?? today(act);
  const nodes = await nodesNow(act, desk);
  const changes = await readChanges(act.tx);
  const said = Map.groupBy(changes, ({ member }) => member);
  const codes = new Set([...memberFacts.map((fact) => fact.code), ...said.keys(), ...nodes.keys()]);
  const at = { day, language: act.language };
  const key = textKeys[act.language];
  const items = [...codes]
    .map((code) => memberRow(code, said.get(code) ?? [], nodes.get(code), at))
    .sort((a, b) => a.name[key].localeCompare(b.name[key], act.language));
  await act.audit({ action: 'pact.members.read', objects: [], detail: { day } });
  return { day, items, waiting: changes.filter((one) => one.state === 'waiting').map((one) => changeView(one, false)) };
}

/** One state with its history (right `pact.read`); `not-found` where nothing at all is known of it. */
export async function viewMember(
  act: Act,
  desk: Desk,
  { state, day: asked }: { state: string; day?: string | undefined },
): Promise<z.input<typeof memberShape>> {
  need(act.actor, 'pact.read');
  const day = asked ?? today(act);
  const { changes, fact, membership } = await knownMember(act, state);
  const node = (await nodesNow(act, desk)).get(state);
  if (fact === undefined && node === undefined && changes.length === 0) throw commonFault('not-found');
  const counting = new Set(countingChanges(changes).map(({ id }) => id));
  await act.audit({ action: 'pact.member.read', objects: [`member:${state}`] });
  return {
    ...memberRow(state, changes, node, { day, language: act.language }),
    day,
    periods: membership.periods.map((period) => ({ ...period })),
    seats: seatsOf(changes),
    changes: changes
      .toReversed()
      .map((one) => changeView(one, one.state === 'standing' && one.what !== 'struck' && !counting.has(one.id))),
  };
}

function changeView(change: MemberChange, struck: boolean): z.input<typeof changeShape> {
  const { number: _, at, second, ...rest } = change;
  // `what` and `body` go together in the row as in the shape.
  return {
    ...rest,
    at: at.toISOString(),
    struck,
    ...(second !== undefined && { second: { ...second, at: second.at.toISOString() } }),
  } as z.input<typeof changeShape>;
}
