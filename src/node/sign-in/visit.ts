import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Border, type Call, placeOf } from '#base';
import { setToken } from './cookie.ts';
import type { Ground } from './ground.ts';
import type { Knock } from './identify.ts';
import { newToken } from './keys.ts';

/** A call at the door: beside what every call has, what its browser holds and where it comes from. */
export interface Visit extends Knock {
  request: FastifyRequest;
  /** Where the call comes from, as the failures of one place are counted: a whole /64 of IPv6 is one place. */
  address: string;
  userAgent: string;
  /** Gives the browser another token to hold. */
  hold(token: string): void;
  /** The token of the browser, a new one when it has none. */
  ensureToken(): string;
}

export function openVisit(ground: Ground, request: FastifyRequest, reply: FastifyReply, knock: Knock): Visit {
  const visit: Visit = {
    ...knock,
    request,
    address: placeOf(request.ip),
    userAgent: request.headers['user-agent'] ?? '',
    hold: (token) => {
      visit.token = token;
      setToken(ground, reply, token);
    },
    ensureToken: () => {
      if (visit.token === undefined) visit.hold(newToken());
      return visit.token ?? '';
    },
  };
  return visit;
}

/** Lets the handlers of one mounted contract find the visit behind their call. */
export function visitBook(ground: Ground, border: Border, knockOf: (request: FastifyRequest) => Knock | undefined) {
  const replies = new WeakMap<FastifyRequest, FastifyReply>();
  const visits = new WeakMap<Call, Visit>();
  return {
    noteReply: (request: FastifyRequest, reply: FastifyReply) => void replies.set(request, reply),
    border: {
      ...border,
      call: async (request: FastifyRequest) => {
        const call = await border.call(request);
        const [reply, knock] = [replies.get(request), knockOf(request)];
        if (reply === undefined || knock === undefined) throw new Error('a call that did not come by the door');
        visits.set(call, openVisit(ground, request, reply, knock));
        return call;
      },
    } satisfies Border,
    of: (call: Call): Visit => {
      const visit = visits.get(call);
      if (visit === undefined) throw new Error('a call that did not come by the door');
      return visit;
    },
  };
}
