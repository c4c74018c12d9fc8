import type { FastifyInstance } from 'fastify';
import type { PeerBorder } from '../room.ts';
import { openProposals } from './proposal-store.ts';
import { keptVersion, listsAfter } from './trust-store.ts';

const mostLists = 50;

/**
 * What peers ask of this room at the link: the versions of the list after theirs, and what is proposed and signed by
 * somebody. The list is no secret among members.
 */
export function serveTrust(link: FastifyInstance, border: PeerBorder): void {
  link.get<{ Querystring: { after?: string } }>('/trust/lists', async (request) => {
    const after = /^\d{1,9}$/.test(request.query.after ?? '') ? Number(request.query.after) : 0;
    const { db } = border.call(request);
    const lists = await listsAfter(db, after, mostLists);
    // Ours of the number the other side has: it can see whether it holds the same one.
    const same = await keptVersion(db, after);
    return { lists: [...(same === undefined ? [] : [same.body]), ...lists.map(({ body }) => body)] };
  });
  link.get('/trust/proposals', async (request) => {
    const open = await openProposals(border.call(request).db);
    const signed = open.filter(({ body }) => (JSON.parse(body) as { signatures: unknown[] }).signatures.length > 0);
    return { proposals: signed.map(({ body, reason }) => ({ list: body, reason })) };
  });
}
