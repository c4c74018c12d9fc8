import type { FastifyRequest } from 'fastify';
import { type Actor, type Language, languageOf } from '#base';
import { nobody, personOf } from './actor.ts';
import { bearerOf } from './bearer.ts';
import { tokenOf } from './cookie.ts';
import { isFromOwnPage } from './csrf.ts';
import { signInFault } from './faults.ts';
import type { Ground } from './ground.ts';
import { findSession, type Holding } from './session-store.ts';

/** What a request shows at the door. */
export interface Knock {
  actor: Actor;
  language: Language;
  /** The token of the cookie, whether or not a session stands behind it. */
  token?: string;
  holding?: Holding;
}

/** Who sends a request. A program's token goes before a cookie, and needs no anti-forgery value: no browser adds it by itself. */
export async function identify(ground: Ground, request: FastifyRequest): Promise<Knock> {
  const language = languageOf(request.headers['accept-language']);
  const program = await bearerOf(ground, request);
  if (program !== undefined) return { actor: program, language };
  const token = tokenOf(ground, request);
  if (token === undefined) return { actor: nobody, language };
  if (!isFromOwnPage(ground, request, token)) throw signInFault('anti-forgery');
  const holding = await findSession(ground, token);
  if (holding === undefined) return { actor: nobody, language, token };
  const signedIn = holding.session.step === 'signed-in';
  const actor = signedIn ? personOf(holding.account, ground.roles) : nobody;
  return { actor, language: holding.account.language ?? language, token, holding };
}
