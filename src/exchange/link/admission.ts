import type { FastifyInstance, FastifyRequest } from 'fastify';
import { TLSSocket } from 'node:tls';
import type { TrustView } from '../members/index.ts';
import { linkFault } from './faults.ts';
import { pinOfPeer } from './pinned-agent.ts';

/** How many questions of one member are answered at once; the next is told to come back. */
const atOnce = 8;

export interface Admission {
  /** The member whose node sends this request. */
  member(request: FastifyRequest): string;
}

/**
 * Lets in only the nodes that the trust list pins, and of those only active members'; a suspended one may still read the
 * list, to learn that it may return. Asked anew with each request: what a list takes away ends on standing connections.
 */
export function admitMembers(app: FastifyInstance, trust: TrustView): Admission {
  const members = new WeakMap<FastifyRequest, string>();
  const busy = new Map<string, number>();
  const counted = new WeakSet<FastifyRequest>();
  app.addHook('onRequest', async (request) => {
    const { socket } = request.raw;
    const pin = socket instanceof TLSSocket ? pinOfPeer(socket) : undefined;
    const found = pin === undefined ? undefined : trust.memberByTls(pin);
    if (found === undefined) throw linkFault('not-a-member');
    if (found.standing !== 'active' && !(found.standing === 'suspended' && request.url.startsWith('/trust/')))
      throw linkFault('member-not-active', { status: found.standing });
    const running = busy.get(found.member) ?? 0;
    if (running >= atOnce) throw linkFault('peer-too-many');
    busy.set(found.member, running + 1);
    members.set(request, found.member);
    counted.add(request);
  });
  const done = async (request: FastifyRequest): Promise<void> => {
    const member = members.get(request);
    if (member === undefined || !counted.delete(request)) return;
    busy.set(member, (busy.get(member) ?? 1) - 1);
  };
  app.addHook('onResponse', done);
  app.addHook('onRequestAbort', done);
  return {
    member: (request) => {
      const member = members.get(request);
      if (member === undefined) throw new Error('a request came past the admission');
      return member;
    },
  };
}
