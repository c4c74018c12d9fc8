import { createHmac, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Ground } from './ground.ts';
import { isOwnOrigin } from './origin.ts';

export const csrfHeader = 'x-mithaq-csrf';
const safe: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The anti-forgery value that goes with a cookie; only a page that may read our answers knows it. */
export const csrfOf = (ground: Pick<Ground, 'keys'>, token: string): string =>
  createHmac('sha256', ground.keys.csrf).update(token).digest('base64url');

/** Whether the request is one that changes nothing, or comes from a page of ours. */
export function isFromOwnPage(ground: Ground, request: FastifyRequest, token: string | undefined): boolean {
  if (safe.has(request.method)) return true;
  const { origin } = request.headers;
  if (origin !== undefined && !isOwnOrigin(origin, ground.publicUrl)) return false;
  const said = request.headers[csrfHeader];
  if (token === undefined || typeof said !== 'string') return false;
  const wanted = Buffer.from(csrfOf(ground, token));
  const given = Buffer.from(said);
  return wanted.length === given.length && timingSafeEqual(wanted, given);
}
