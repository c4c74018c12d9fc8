import { type Act, commonFault, need } from '#base';
import type { ExchangeDesk } from '#exchange';
import type { PactDeps } from '../deps.ts';
import { institutionsOf } from '../institutions/index.ts';
import type { Cell } from '../projection/cells.ts';
import { type ComposedUndertaking, composeUndertaking, type UndertakingItem } from './compose-undertaking.ts';
import { dutyFault } from './faults.ts';
import { ownCells } from './own-cells.ts';
import { undertakingId } from './undertaking-ids.ts';

export interface BegunUndertakings {
  /** Where the author sees exactly what leaves, and proposes it to a second person. */
  draft: string;
  undertakings: number;
  needs: number;
}

/**
 * Begins one draft in which this state says of each of these commitments whether it takes it on, who is charged with it, by
 * when, and what help it needs (right `pact.report`). A commitment it spoke of before gets a further version of that word.
 * It leaves whole, once another person (`pact.report.approve`) has approved exactly what is shown. Errors: `duty-no-state`,
 * `duty-not-owed`, `undertaking-waits`, `invalid-input` with every place; then nothing is begun.
 */
export async function beginUndertakings(
  act: Act,
  deps: Pick<PactDeps, 'desk' | 'secret'>,
  { items, audience }: { items: readonly UndertakingItem[]; audience: 'public' | 'members' },
): Promise<BegunUndertakings> {
  need(act.actor, 'pact.report');
  const { desk, secret } = deps;
  const { state, cells } = await ownCells(act, desk);
  if (state === undefined) throw dutyFault('duty-no-state');
  const owed = new Map(cells.map((cell) => [cell.commitment.id, cell]));
  refuseTwice(items);
  const cellOf = ({ commitment }: UndertakingItem): Cell => {
    const cell = owed.get(commitment);
    if (cell === undefined) throw dutyFault('duty-not-owed');
    return cell;
  };
  const spoken = items.map((item) => ({ item, cell: cellOf(item), id: undertakingId(secret, desk, item.commitment) }));
  await refuseWaiting(act, desk, spoken);
  const open = (await institutionsOf(act)).filter(({ closed }) => !closed);
  const institutions = new Map(
    open.map(({ institution_id, name }) => [institution_id, { institution_id, name }] as const),
  );
  const composed = spoken.map(({ item, cell, id }) => ({
    id,
    cell,
    ...composeUndertaking(item, cell.commitment.said, {
      state,
      institutions,
      before: cell.undertaking?.said.help_needed ?? [],
      newNeed: () => desk.recordId('capability', act.newId(), 'need'),
      now: act.clock.now().toISOString(),
    }),
  }));
  refuseWrong(composed);
  const draft = await openOne(act, desk, composed, audience);
  const needs = composed.reduce((sum, one) => sum + one.needs.length, 0);
  await act.audit({
    action: 'pact.undertaking.begin',
    objects: [`draft:${draft}`, ...composed.map(({ id }) => `record:${id}`)],
    detail: { undertakings: composed.length, needs },
  });
  return { draft, undertakings: composed.length, needs };
}

type Composed = ComposedUndertaking & { id: string; cell: Cell };

/** The first is the main object of the draft, the others and all needs stand beside it. */
async function openOne(
  act: Act,
  desk: ExchangeDesk,
  [first, ...others]: readonly Composed[],
  audience: 'public' | 'members',
): Promise<string> {
  if (first === undefined) throw commonFault('invalid-input');
  const { undertaking } = first.cell;
  // The record's last version in the archive: what another than this id said of the commitment is no version of it.
  const base = undertaking?.id === first.id ? await desk.ownRecord(act, first.id) : undefined;
  return desk.openDraft(act, {
    ...(base === undefined
      ? { act: 'issue' as const }
      : { act: 'version' as const, about: first.id, aboutVersions: [base.version] }),
    kind: 'undertaking',
    type: 'undertaking',
    objectId: first.id,
    title: [first, ...others]
      .map(({ cell }) => `${cell.commitment.said.code} ${cell.commitment.said.title.ara}`)
      .join(' · ')
      .slice(0, 200),
    properties: first.properties,
    companions: [
      ...others.map(({ id, properties }) => ({ ...properties, type: 'undertaking', id })),
      ...[first, ...others].flatMap(({ needs }) => needs),
    ],
    marking: { audience, members: [], purposes: [], onward: 'members', judicial: 'yes' },
    derivedFrom: [],
  });
}

function refuseTwice(items: readonly UndertakingItem[]): void {
  const seen = new Set<string>();
  for (const [n, { commitment }] of items.entries()) {
    if (seen.has(commitment))
      throw commonFault('invalid-input', {}, [{ where: `/items/${n}/commitment`, reason: 'named twice' }]);
    seen.add(commitment);
  }
}

/** One word at a time: two drafts about one commitment would each be shown against what stands now. */
async function refuseWaiting(
  act: Act,
  desk: ExchangeDesk,
  spoken: readonly { cell: Cell; id: string }[],
): Promise<void> {
  const drafts = await desk.waitingDrafts(
    act,
    spoken.map(({ id }) => id),
  );
  const waits = spoken.find(({ id }) => drafts.get(id)?.some(({ state }) => state !== 'refused'));
  if (waits !== undefined) throw dutyFault('undertaking-waits', { code: waits.cell.commitment.said.code });
}

function refuseWrong(composed: readonly ComposedUndertaking[]): void {
  const problems = composed.flatMap((one, n) =>
    one.problems.map(({ where, reason }) => ({ where: `/items/${n}${where}`, reason })),
  );
  if (problems.length > 0) throw commonFault('invalid-input', {}, problems);
}
