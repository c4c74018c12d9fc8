import type { FastifyRequest } from 'fastify';
import { type Actor, type Border, type Call, type Language, languageOf } from '#base';
import { localReader, publicReader, type Reader } from '../reader.ts';
import type { TaxiiCaller } from './access.ts';
import { findAccount, listGrants, type TaxiiAccount } from './account-store.ts';
import { beginAttempt, endAttempt } from './attempts.ts';
import { taxiiFault } from './faults.ts';
import type { PasswordJudge } from './password.ts';
import { readDiscovery } from './root-store.ts';

/** Who calls, and as whom the audit log knows them. */
export interface SignedCall {
  call: Call;
  caller: TaxiiCaller;
}

/** Finds who sends a request; throws `taxii-sign-in` or `taxii-crowded`. */
export type SignIn = (request: FastifyRequest) => Promise<SignedCall>;

export interface SignInParts {
  border: Pick<Border, 'call'>;
  /** A call of a program that has no account of the node's own. */
  callAs(actor: Actor): Call;
  judge: PasswordJudge;
}

/** Machines speak English unless they ask for something else. */
export const languageOfMachine = (header: string | undefined): Language =>
  header === undefined || header.trim() === '*' ? 'en' : languageOf(header);

/**
 * The main door: HTTP Basic for accounts made for machines, the node's own bearer tokens and people, and, where the node
 * says so, strangers, who read what is TLP:CLEAR.
 */
export function signInAtMainDoor(parts: SignInParts): SignIn {
  return async (request) => {
    const basic = basicOf(request.headers.authorization);
    if (basic !== undefined) return signInByPassword(parts, request, basic);
    const call = await parts.border.call(request);
    if (call.actor.id !== '') {
      const manages = call.actor.rights.has('exchange.taxii.manage');
      return { call, caller: { as: 'local', manages, id: call.actor.id, reader: localReader(call.actor) } };
    }
    if (!(await readDiscovery(call.db)).open) throw taxiiFault('taxii-sign-in');
    return { call: asMachine(parts, '', ''), caller: { as: 'stranger', id: '', reader: publicReader } };
  };
}

function asMachine(parts: SignInParts, id: string, name: string): Call {
  const actor: Actor = { kind: 'token', id, name, roles: [], rights: new Set(), desks: [] };
  return parts.callAs(actor);
}

async function signInByPassword(
  parts: SignInParts,
  request: FastifyRequest,
  { name, password }: { name: string; password: string },
): Promise<SignedCall> {
  const node = asMachine(parts, '', name);
  const known = await findAccount(node.db, name);
  const fresh = known?.disabled === false && parts.judge.remembers(name, password, known.password_hash);
  const account = fresh ? known : await judge(parts, node, request.ip, { name, password });
  const reader: Reader = { kind: 'account', id: account.id, keys: account.reader_keys };
  const grants = await listGrants(node.db, account.id);
  return {
    call: asMachine(parts, account.id, name),
    caller: { as: 'account', id: account.id, reader, grants },
  };
}

async function judge(
  parts: SignInParts,
  call: Call,
  address: string,
  { name, password }: { name: string; password: string },
): Promise<TaxiiAccount> {
  const begun = await call.transact((act) => beginAttempt(act.tx, address, name, act.clock.now()));
  if (begun.crowded) throw taxiiFault('taxii-crowded');
  const { account } = begun;
  const fits = await parts.judge.fits(name, password, account?.password_hash);
  await call.transact(async (act) => {
    if (fits && account !== undefined) return endAttempt(act.tx, address, account.id, act.clock.now());
    const objects = account === undefined ? [] : [`taxii-account:${account.id}`];
    return act.audit({ action: 'exchange.taxii.sign-in.refused', objects, detail: { name, address } });
  });
  if (!fits || account === undefined) throw taxiiFault('taxii-sign-in');
  return account;
}

/** Name and password of an `Authorization: Basic` (RFC 7617); undefined where it is something else. */
function basicOf(header: string | undefined): { name: string; password: string } | undefined {
  const [, code] = /^basic\s+([A-Za-z0-9+/=_-]{1,4000})\s*$/i.exec(header ?? '') ?? [];
  if (code === undefined) return undefined;
  const [name = '', ...rest] = Buffer.from(code, 'base64').toString('utf8').split(':');
  return { name: name.slice(0, 200), password: rest.join(':') };
}
