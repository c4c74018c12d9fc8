import type { z } from 'zod';
import { type Act, commonFault, need } from '#base';
import { purposes } from '#records';
import { activeIds, needOwn, needRecords, openDraft, type ReleaseDeps, writtenText } from '../release/index.ts';
import type { requestRoutes } from './contract.ts';

export type AskInput = z.output<(typeof requestRoutes)['askRequest']['body']>;

/** Begins a request to one, several or all members. It leaves as everything does: by two people. */
export async function askRequest(act: Act, deps: ReleaseDeps, input: AskInput): Promise<string> {
  need(act.actor, 'exchange.requests');
  const own = await needOwn(act, deps);
  const members = await deps.members(act);
  const to = [...new Set(input.to ?? activeIds(members, own))].filter((member) => member !== own).sort();
  const known = new Set(members.map((member) => member.id));
  if (to.length === 0 || to.some((member) => !known.has(member))) throw wrong('/to', 'not members to ask');
  if (!(purposes as readonly string[]).includes(input.purpose)) throw wrong('/purpose', 'not a purpose of the list');
  if (input.dueAt !== undefined && Date.parse(input.dueAt) <= act.clock.now().getTime())
    throw wrong('/dueAt', 'lies behind us');
  const { about, legalBasisRecords: bases } = input;
  await needRecords(act, [...about, ...bases]);
  const marking = input.marking ?? {
    audience: 'named-strict' as const,
    members: to,
    purposes: [],
    onward: 'none' as const,
    judicial: 'with-consent' as const,
  };
  return openDraft(act, {
    act: 'request',
    kind: 'information-request',
    type: 'information-request',
    title: writtenText(input.title),
    properties: {
      name: writtenText(input.title),
      request_text: writtenText(input.text),
      ...(about.length > 0 && { about_refs: [...new Set(about)] }),
      addressed_to_refs: to,
      urgency: input.urgency,
      ...(input.dueAt !== undefined && { due: input.dueAt }),
      purpose: input.purpose,
      legal_basis: writtenText(input.legalBasis),
      ...(bases.length > 0 && { legal_basis_refs: [...new Set(bases)] }),
    },
    marking: { ...marking, members: [...new Set([...marking.members, ...to])].sort() },
    derivedFrom: [],
  });
}

const wrong = (where: string, reason: string) => commonFault('invalid-input', {}, [{ where, reason }]);
