// For tests only: offices of invented states, each with a database of its own, and a secretariat with its key.
import { randomBytes } from 'node:crypto';
import { type Call, type OpenDatabase, type Text } from '#base';
import { handClock, type HandClock, openTestDatabase, testActor, testCall } from '#base/testing';
import { type SigningKey, signingKey, signTrustList, type TrustList } from '#records';
import { memberHandlers } from './room.ts';
import { membersMigration } from './migration.ts';
import { type TrustView, trustView } from './trust-view.ts';

const everywhere = (text: string): Text => ({ ar: text, en: text, fr: text });

export interface Office extends AsyncDisposable {
  state: string;
  opened: OpenDatabase;
  trust: TrustView;
  secret: Buffer;
  clock: HandClock;
  handlers: ReturnType<typeof memberHandlers>;
  /** The proposer, the signer, and whoever else is named. */
  as(name: string, rights?: readonly string[] | '*'): Call;
  identity: { state: string; names: Text; endpoint: string; contact: string };
}

/** The office of a state, without an identity. */
export async function openOffice(state: string, clock = handClock()): Promise<Office> {
  const opened = await openTestDatabase([membersMigration]);
  const trust = trustView(opened.db);
  const secret = randomBytes(32);
  return {
    state,
    opened,
    trust,
    secret,
    clock,
    handlers: memberHandlers({ trust, secret }),
    as: (name, rights = '*') => testCall(opened.db, testActor(`${state}-${name}`, rights), clock),
    identity: {
      state,
      names: everywhere(`State ${state}`),
      endpoint: `https://${state.toLowerCase()}.mithaq.example:4811`,
      contact: `duty@${state.toLowerCase()}.mithaq.example`,
    },
    [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
  };
}

export const secretariatKey = (): SigningKey => signingKey(randomBytes(32));
const nothing = { params: undefined, query: undefined, body: undefined };
const why = 'As the council of the alliance resolved';

/** Founds an alliance at an office: proposed by one, signed by the secretariat and by another. */
export async function found(office: Office, key: SigningKey): Promise<void> {
  const body = { names: everywhere('The alliance'), secretariatKey: key.public, identity: office.identity };
  const { proposal } = await office.handlers.foundAlliance({ ...nothing, body }, office.as('salma'));
  await signBySecretariat(office, key, proposal);
  await office.handlers.signProposal({ ...nothing, params: { id: proposal } }, office.as('idris'));
}

export async function signBySecretariat(office: Office, key: SigningKey, id: string): Promise<void> {
  const text = await office.handlers.proposalText({ ...nothing, params: { id } }, office.as('salma'));
  const list = JSON.parse(text.list) as TrustList;
  const body = signTrustList(list, list.secretariat.id, key);
  await office.handlers.addSignature({ ...nothing, params: { id }, body }, office.as('salma'));
}

type Wish = Parameters<Office['handlers']['proposeChange']>[0]['body']['wish'];

/** Proposes at an office; gives the proposal's id. */
export async function propose(office: Office, wish: Wish, by = 'salma'): Promise<string> {
  return (await office.handlers.proposeChange({ ...nothing, body: { wish, reason: why } }, office.as(by))).proposal;
}

export const sign = (office: Office, id: string, by = 'idris') =>
  office.handlers.signProposal({ ...nothing, params: { id } }, office.as(by));

export const look = (office: Office) => office.handlers.members(nothing, office.as('salma'));

/** Begins at an office with the list of another; gives the card. */
export async function join(office: Office, host: Office): Promise<string> {
  const list = await host.handlers.trustList(nothing, host.as('salma'));
  const body = { list: list.list, fingerprint: list.fingerprint, identity: office.identity };
  const members = await office.handlers.joinAlliance({ ...nothing, body }, office.as('salma'));
  return members.own?.card ?? '';
}

/** Carries the list of one office to another, as a file. */
export async function carryList(from: Office, to: Office): Promise<void> {
  const { list } = await from.handlers.trustList(nothing, from.as('salma'));
  await to.handlers.acceptLists({ ...nothing, body: { lists: [list] } }, to.as('salma'));
}
