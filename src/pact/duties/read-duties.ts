import type { z } from 'zod';
import { type Act, commonFault, need } from '#base';
import { localReader, readRecords } from '#exchange';
import { type RecordObject, type Undertaking, undertakingShape, withoutSeal } from '#records';
import type { PactDeps } from '../deps.ts';
import type { Statement } from '../projection/statement.ts';
import type { dutyRoutes, dutySheetShape } from './contract.ts';
import { byDue, dutyView } from './duty-view.ts';
import { offersFor, offersNaming } from './offers.ts';
import { ownCells, today } from './own-cells.ts';
import { undertakingId } from './undertaking-ids.ts';

type Deps = Pick<PactDeps, 'desk' | 'secret'>;
type Sheet = z.input<typeof dutySheetShape>;

/** What this state owes, judged today (right `pact.read`): what is late first, then by the day it is due. */
export async function readDuties(act: Act, deps: Deps): Promise<z.input<typeof dutyRoutes.duties.response>> {
  need(act.actor, 'pact.read');
  const { state, cells, outcomes } = await ownCells(act, deps.desk);
  const idOf = (commitment: string) => undertakingId(deps.secret, deps.desk, commitment);
  const drafts = await deps.desk.waitingDrafts(
    act,
    cells.map(({ commitment }) => idOf(commitment.id)),
  );
  const day = today(act);
  await act.audit({ action: 'pact.duty.list', objects: [] });
  return {
    state,
    day,
    items: cells
      .map((cell) =>
        dutyView(cell, {
          day,
          outcome: outcomes.get(cell.commitment.said.outcome_ref),
          drafts: drafts.get(idOf(cell.commitment.id)) ?? [],
        }),
      )
      .sort(byDue),
  };
}

/** One of them, whole (right `pact.read`). Error: `not-found`, also where this state does not owe it. */
export async function readDuty(act: Act, deps: Deps, commitment: string): Promise<Sheet> {
  need(act.actor, 'pact.read');
  const { cells, outcomes, capabilities, states } = await ownCells(act, deps.desk, commitment);
  const cell = cells.find((one) => one.commitment.id === commitment);
  if (cell === undefined) throw commonFault('not-found');
  const own = undertakingId(deps.secret, deps.desk, commitment);
  const drafts = (await deps.desk.waitingDrafts(act, [own])).get(own) ?? [];
  const { indicator, milestones, outcome_ref } = cell.commitment.said;
  const standing = cell.undertaking && (await wholeUndertaking(act, cell.undertaking));
  const help = (standing?.help_needed ?? []).map((line) => ({ ...line }));
  const refs = help.map(({ capability_ref: ref }) => ref).filter((ref) => ref !== undefined);
  const offers = await offersFor(act, refs, states);
  const joined = new Set([...offers.values()].flat().map(({ id }) => id));
  await act.audit({ action: 'pact.duty.read', objects: [`record:${commitment}`] });
  return {
    ...dutyView(cell, { day: today(act), outcome: outcomes.get(outcome_ref), drafts }),
    indicator,
    agreedMilestones: milestones,
    ...(cell.undertaking !== undefined &&
      standing !== undefined && {
        undertaking: {
          ...standing,
          id: cell.undertaking.id,
          version: cell.undertaking.version,
          supporting: standing.supporting ?? [],
          help,
        },
      }),
    help: help.map((line) => ({ ...line, offers: [...(offers.get(line.capability_ref ?? '') ?? [])] })),
    offers: offersNaming(capabilities, joined, states),
  };
}

/** With what the tables of the pact do not keep: reason, resources, supporting institutions. */
async function wholeUndertaking(act: Act, { seq }: Statement<'undertaking'>): Promise<Undertaking | undefined> {
  const record = (await readRecords(act, localReader(act.actor), [seq])).get(seq);
  if (record === undefined) return undefined;
  const read = undertakingShape.safeParse(withoutSeal(JSON.parse(record.body) as RecordObject));
  return read.success ? read.data : undefined;
}
