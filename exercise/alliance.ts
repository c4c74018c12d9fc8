import { randomBytes } from 'node:crypto';
import { type SigningKey, signingKey, signTrustList, type TrustList } from '#records';
import { type Person, signIn } from './person.ts';
import type { StateProcess } from './state-process.ts';
import { until } from './until.ts';

/** The people of a state who act in the exercise. */
export interface Desk {
  readonly state: StateProcess;
  /** `identity--…`. */
  readonly member: string;
  /** Writes and asks. */
  readonly liaison: Person;
  /** The second person. */
  readonly deputy: Person;
  readonly custodian: Person;
  readonly keeper: Person;
}

const why = 'As the ministers of the exercise resolved';
const everywhere = (text: string) => ({ ar: text, en: text, fr: text });

/** Signs the people of a state in. */
export async function deskOf(state: StateProcess, member: string): Promise<Desk> {
  const [liaison, deputy, custodian, keeper] = await Promise.all([
    signIn(state, 'liaison'),
    signIn(state, 'deputy'),
    signIn(state, 'custodian'),
    signIn(state, 'keeper'),
  ]);
  return { state, member, liaison, deputy, custodian, keeper };
}

/** Founds an alliance at the first state and brings the others in, by the people and keys that must. */
export async function foundAlliance(states: readonly StateProcess[], joined: (desk: Desk) => void): Promise<Desk[]> {
  const secretariat = signingKey(randomBytes(32));
  const [first, ...others] = await Promise.all(states.map((state) => deskOf(state, '')));
  if (first === undefined) throw new Error('an alliance has a first state');
  const body = {
    names: everywhere('The invented alliance'),
    secretariatKey: secretariat.public,
    identity: identityOf(first.state),
  };
  await agree(first, (await first.custodian.foundAlliance({ body })).proposal, secretariat);
  const desks = [await known(first)];
  joined(desks[0] ?? first);
  for (const other of others) {
    const { list, fingerprint } = await first.custodian.trustList({});
    const { own } = await other.custodian.joinAlliance({
      body: { list, fingerprint, identity: identityOf(other.state) },
    });
    const wish = { change: 'join' as const, card: own?.card ?? '' };
    await agree(first, (await first.custodian.proposeChange({ body: { wish, reason: why } })).proposal, secretariat);
    const desk = await known(other);
    await until('the new member has the list', async () => (await membersAt(desk)).includes(desk.member));
    desks.push(desk);
    joined(desk);
  }
  for (const desk of desks)
    await until('everybody has the whole list', async () => (await membersAt(desk)).length === desks.length);
  return desks;
}

/** The second person of the founding state and the secretariat sign; an offline key would come by its file. */
async function agree(desk: Desk, proposal: string, secretariat: SigningKey): Promise<void> {
  const params = { id: proposal };
  await desk.keeper.signProposal({ params });
  const list = JSON.parse((await desk.custodian.proposalText({ params })).list) as TrustList;
  await desk.custodian.addSignature({ params, body: signTrustList(list, list.secretariat.id, secretariat) });
}

async function known(desk: Desk): Promise<Desk> {
  const { own } = await desk.custodian.members({});
  return { ...desk, member: own?.member ?? '' };
}

async function membersAt(desk: Desk): Promise<string[]> {
  return ((await desk.custodian.members({})).list?.members ?? []).map(({ id }) => id);
}

const identityOf = ({ site, wire }: StateProcess) => ({
  state: site.code,
  names: everywhere(`State ${site.code}`),
  endpoint: `https://127.0.0.1:${wire.port}`,
  contact: `duty@${site.code.toLowerCase()}.mithaq.example`,
});
