import type { Act } from '#base';
import type { ExchangeDesk } from '#exchange';
import type { Texts } from '#records';
import { memberFacts } from '../members/facts.ts';
import { membersOn } from '../members/index.ts';
import { regionOf } from './regions.ts';

/** A state that a commitment may name. */
export interface AskedMember {
  code: string;
  /** Absent for a state of an exercise, which the trust list alone knows. */
  name?: Texts;
  region?: string;
}

/** Every state that may owe something: the members of today, and whoever the trust list names beside them. */
export async function membersAsked(
  act: Pick<Act, 'tx' | 'clock'>,
  desk: Pick<ExchangeDesk, 'members'>,
): Promise<readonly AskedMember[]> {
  const today = act.clock.now().toISOString().slice(0, 10);
  const allied = (await desk.members(act)).map(({ state }) => state);
  const names = new Map(memberFacts.map(({ code, name }) => [code, name]));
  return [...new Set([...(await membersOn(act, today)), ...allied])].sort().map((code) => {
    const name = names.get(code);
    const region = regionOf(code);
    return { code, ...(name !== undefined && { name }), ...(region !== undefined && { region }) };
  });
}

export const codesOf = (members: readonly AskedMember[]): ReadonlySet<string> =>
  new Set(members.map(({ code }) => code));
