// Gives requests their `cookies` and replies `setCookie`.
import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Ground } from './ground.ts';

/** The token a browser holds: of a session, or of the time before one. */
export function tokenOf(ground: Ground, request: FastifyRequest): string | undefined {
  const value = request.cookies[ground.cookie.name];
  return value !== undefined && /^[\w-]{43}$/.test(value) ? value : undefined;
}

/** Lasts as long as the browser is open; how long the session lasts is decided here, not there. */
export function setToken(ground: Ground, reply: FastifyReply, token: string): void {
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: ground.cookie.secure } as const;
  void reply.setCookie(ground.cookie.name, token, options);
}
