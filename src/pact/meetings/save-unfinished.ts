import { type Act, need } from '#base';
import type { PactDeps } from '../deps.ts';
import { openForWriting } from './open-for-writing.ts';
import type { Unfinished } from './unfinished.ts';
import { writeUnfinished } from './unfinished-store.ts';

type Desk = Pick<PactDeps, 'desk'>;

/**
 * Writes an unfinished meeting anew (right `pact.assign`). Errors: `meeting-changed` when somebody saved it since the
 * revision that the writer saw, `meeting-in-draft`, `not-found`.
 */
export async function saveUnfinished(
  act: Act,
  deps: Desk,
  { id, revision, content }: { id: string; revision: number; content: Unfinished },
): Promise<void> {
  need(act.actor, 'pact.assign');
  const row = await openForWriting(act, deps, id, revision);
  await writeUnfinished(act, row, { content });
  await act.audit({
    action: 'pact.unfinished.write',
    objects: [`meeting:${id}`],
    detail: { revision: row.revision + 1 },
  });
}

/** Gives an unfinished meeting up for good; what left of it before stays what it is. */
export async function giveUpUnfinished(
  act: Act,
  deps: Desk,
  { id, revision }: { id: string; revision: number },
): Promise<void> {
  need(act.actor, 'pact.assign');
  const row = await openForWriting(act, deps, id, revision);
  await writeUnfinished(act, row, { givenUp: true });
  await act.audit({ action: 'pact.unfinished.give-up', objects: [`meeting:${id}`] });
}
