import type { Act } from '#base';
import type { MilitaryDeps } from './deps.ts';

/** Whether whoever acts and the holder of an account are one person, as far as the seats of institutions tell. */
export async function samePerson(
  act: Pick<Act, 'tx' | 'clock' | 'actor'>,
  { seatOf }: Pick<MilitaryDeps, 'seatOf'>,
  account: string,
): Promise<boolean> {
  if (account === act.actor.id) return true;
  const [one, other] = [await seatOf(act, act.actor.id), await seatOf(act, account)];
  return one !== undefined && one.person === other?.person;
}
