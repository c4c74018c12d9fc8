import type { FastifyRequest } from 'fastify';
import type { Actor } from '#base';
import { desksOf, rightsOf } from './actor.ts';
import { signInFault } from './faults.ts';
import type { Ground } from './ground.ts';
import { findToken } from './token-store.ts';

/** The program whose token (RFC 6750) a request carries; nobody when it carries none. A wrong one is refused. */
export async function bearerOf(ground: Ground, request: FastifyRequest): Promise<Actor | undefined> {
  const [scheme = '', token = ''] = (request.headers.authorization ?? '').split(' ');
  if (scheme.toLowerCase() !== 'bearer') return undefined;
  const row = await findToken(ground.db, token, ground.clock.now());
  if (row === undefined) throw signInFault('token-refused');
  const { id, name, roles } = row;
  return { kind: 'token', id, name, roles, rights: rightsOf(roles, ground.roles), desks: desksOf(row.desks) };
}
