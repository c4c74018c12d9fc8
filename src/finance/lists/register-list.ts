import type { z } from 'zod';
import { type Act, type Call, commonFault } from '#base';
import type { listRoutes } from './contract.ts';
import { listRoomFault } from './faults.ts';
import { isMemberList } from './member-list.ts';
import { officialLists } from './official-lists.ts';
import { findList, insertList, updateList } from './store.ts';

/** Registers a list that nobody has loaded yet. */
export async function registerList(act: Act, input: z.output<typeof listRoutes.makeList.body>): Promise<void> {
  if (isMemberList(input.key)) throw listRoomFault('list-of-a-member', { list: input.key });
  if (!(await insertList(act.tx, input))) throw listRoomFault('list-exists', { list: input.key });
  await act.audit({ action: 'finance.list.register', objects: [`list:${input.key}`], detail: { url: input.url } });
}

export async function changeList(
  act: Act,
  key: string,
  change: z.output<typeof listRoutes.changeList.body>,
): Promise<void> {
  if ((await findList(act.tx, key)) === undefined) throw commonFault('not-found');
  if (isMemberList(key)) throw listRoomFault('list-of-a-member', { list: key });
  await updateList(act.tx, key, change);
  await act.audit({ action: 'finance.list.change', objects: [`list:${key}`], detail: change });
}

/** Makes the official lists known to a new node; one that was changed since stays as it is. */
export async function registerOfficialLists(call: Pick<Call, 'db'>): Promise<void> {
  for (const list of officialLists) await insertList(call.db, list);
}
