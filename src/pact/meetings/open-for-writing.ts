import type { Act } from '#base';
import type { PactDeps } from '../deps.ts';
import { meetingFault } from './faults.ts';
import { lockUnfinished, type UnfinishedRow } from './unfinished-store.ts';

/** Where an unfinished meeting stands: open to be written on, waiting in a draft, or gone out by it. */
export type UnfinishedState = 'open' | 'in-draft' | 'published';

/** A draft that was refused or withdrawn opens its meeting again. */
export async function stateOf(
  act: Act,
  { desk }: Pick<PactDeps, 'desk'>,
  { draft }: Pick<UnfinishedRow, 'draft'>,
): Promise<UnfinishedState> {
  if (draft === null) return 'open';
  const { state } = await desk.viewDraft(act, draft);
  if (state === 'published') return 'published';
  return state === 'refused' || state === 'withdrawn' ? 'open' : 'in-draft';
}

/** Locks an unfinished meeting at the revision that was seen; `meeting-in-draft` where it may not be written on. */
export async function openForWriting(
  act: Act,
  deps: Pick<PactDeps, 'desk'>,
  id: string,
  revision: number,
): Promise<UnfinishedRow> {
  const row = await lockUnfinished(act.tx, id, revision);
  if ((await stateOf(act, deps, row)) !== 'open') throw meetingFault('meeting-in-draft');
  return row;
}
