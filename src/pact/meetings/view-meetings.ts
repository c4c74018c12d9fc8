import type { z } from 'zod';
import { type Act, need } from '#base';
import { localReader } from '#exchange';
import type { PactDeps } from '../deps.ts';
import { statementsFor } from '../projection/statements-for.ts';
import type { meetingRowShape, unfinishedRowShape, unfinishedViewShape } from './contract.ts';
import { stateOf } from './open-for-writing.ts';
import { findUnfinished, listUnfinished, type UnfinishedRow } from './unfinished-store.ts';

type Desk = Pick<PactDeps, 'desk'>;

/** Meetings that were recorded, for who may read them (right `pact.read`): the latest first. */
export async function viewMeetings(act: Act): Promise<{ items: z.input<typeof meetingRowShape>[] }> {
  need(act.actor, 'pact.read');
  const said = await statementsFor(act, localReader(act.actor), { kinds: ['meeting', 'outcome', 'commitment'] });
  const standing = said.filter(({ revoked }) => !revoked);
  const outcomes = standing.flatMap((one) => (one.kind === 'outcome' ? [one] : []));
  const meetingOf = new Map(outcomes.map(({ id, said: { meeting_ref } }) => [id, meeting_ref]));
  const owed = standing.flatMap((one) =>
    one.kind === 'commitment' ? [{ meeting: meetingOf.get(one.said.outcome_ref), owners: one.said.owners.length }] : [],
  );
  const items = standing.flatMap((one) => {
    if (one.kind !== 'meeting') return [];
    const { name, held_on } = one.said;
    const under = owed.filter(({ meeting }) => meeting === one.id);
    return {
      id: one.id,
      name,
      heldOn: held_on,
      own: one.own,
      outcomes: outcomes.filter(({ said: { meeting_ref } }) => meeting_ref === one.id).length,
      commitments: under.length,
      assigned: under.reduce((sum, { owners }) => sum + owners, 0),
    };
  });
  await act.audit({ action: 'pact.meetings.read', objects: items.map(({ id }) => `record:${id}`) });
  return { items: items.sort((a, b) => (a.heldOn < b.heldOn ? 1 : -1)) };
}

/** Meetings that are being written in this node (right `pact.assign`), the last changed first. */
export async function viewUnfinishedMeetings(
  act: Act,
  deps: Desk,
): Promise<{ items: z.input<typeof unfinishedRowShape>[] }> {
  need(act.actor, 'pact.assign');
  const items = [];
  for (const row of await listUnfinished(act.tx)) items.push(await rowView(act, deps, row));
  return { items };
}

/** One of them with all that is written. */
export async function viewUnfinished(act: Act, deps: Desk, id: string): Promise<z.input<typeof unfinishedViewShape>> {
  need(act.actor, 'pact.assign');
  const row = await findUnfinished(act.tx, id);
  return { ...(await rowView(act, deps, row)), content: row.content };
}

async function rowView(act: Act, deps: Desk, row: UnfinishedRow): Promise<z.input<typeof unfinishedRowShape>> {
  const { name, outcomes, commitments } = row.content;
  return {
    id: row.id,
    revision: row.revision,
    state: await stateOf(act, deps, row),
    name,
    outcomes: outcomes.length,
    commitments: commitments.length,
    assigned: commitments.reduce((sum, { owners }) => sum + owners.length, 0),
    changedAt: row.changed_at.toISOString(),
    changedBy: row.changed_by_name,
    ...(row.draft !== null && { draft: row.draft }),
  };
}
