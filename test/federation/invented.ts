import { randomUUID } from 'node:crypto';
import { tlpId, type TlpLevel } from '#records';
import { type State, until } from './constellation.ts';

/** A campaign nobody runs. */
export const campaign = (name: string, tlp: TlpLevel = 'green', more: Record<string, unknown> = {}) => ({
  type: 'campaign',
  spec_version: '2.1',
  id: `campaign--${randomUUID()}`,
  name,
  object_marking_refs: [tlpId(tlp)],
  ...more,
});

export const campaigns = (count: number) => Array.from({ length: count }, (_, n) => campaign(`Invented ${n}`));

/** Ids of the campaigns here; what nodes tell each other of them (receipts and their markings) comes by itself. */
export const ids = async (state: State): Promise<string[]> =>
  (await state.records()).map(({ id }) => id).filter((id) => id.startsWith('campaign--'));

export async function arrives(state: State, id: string, seconds = 30): Promise<void> {
  await until(
    `${id} at ${state.code}`,
    async () => (await state.records()).some((record) => record.id === id),
    seconds,
  );
}

/** How a state's link to another stands. */
export async function peerOf(state: State, other: State) {
  const peer = (await state.custodian.peers({})).items.find(({ member }) => member === other.id);
  if (peer === undefined) throw new Error(`${state.code} has no link to ${other.code}`);
  return peer;
}
