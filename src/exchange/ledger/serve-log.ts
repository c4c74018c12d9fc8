import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Database } from '#base';
import { parseTilePath } from '#records';
import type { PeerBorder } from '../room.ts';
import { findLog, findTile, type LogRow } from './log-store.ts';
import { seenOf } from './seen-leaves.ts';
import { seenRecordsOf } from './seen-records.ts';
import { table } from './tables.ts';
import { witness, type WitnessedLog } from './witness.ts';
import type { SigningKey } from '#records';

/** What the ledger needs to know of the alliance. */
export interface ServeLogDeps {
  db: Database;
  /** The member whose log has this origin line, with its keys, as the trust list says; undefined: nobody's. */
  logOf: (name: string) => WitnessedLog | undefined;
  /** The name and key this state cosigns with; undefined before it joined. */
  ownWitness: () => Promise<{ name: string; key: SigningKey } | undefined>;
}

type TileRequest = { Params: { origin: string; '*': string } };

/**
 * Serves logs to members: this state's own below `/log` and, for whoever compares views, every other log as it was
 * checked here below `/mirror/<member>` (C2SP tlog-tiles), and the witness (C2SP tlog-witness). Whoever lost the end of its log asks
 * `/log-seen` which places of it its records here take,
 * and `/log-seen/records` for those records.
 */
export function serveLog(link: FastifyInstance, border: PeerBorder, deps: ServeLogDeps): void {
  const own = async () =>
    table(deps.db).selectFrom('exchange_log').selectAll().where('own', '=', true).executeTakeFirst();
  link.get('/log/checkpoint', async (_, reply) => sendCheckpoint(reply, await own()));
  link.get<TileRequest>('/log/*', async (request, reply) => sendTile(deps.db, reply, await own(), request.params['*']));
  link.get<TileRequest>('/mirror/:origin/checkpoint', async (request, reply) =>
    sendCheckpoint(reply, await findLog(deps.db, request.params.origin)),
  );
  link.get<TileRequest>('/mirror/:origin/*', async (request, reply) =>
    sendTile(deps.db, reply, await findLog(deps.db, request.params.origin), request.params['*']),
  );
  link.get<{ Querystring: { from?: string } }>('/log-seen', async (request) => {
    const from = /^\d{1,15}$/.test(request.query.from ?? '') ? Number(request.query.from) : 0;
    return seenOf(deps.db, border.member(request), from);
  });
  link.get<{ Querystring: { from?: string } }>('/log-seen/records', async (request, reply) => {
    const from = /^\d{1,15}$/.test(request.query.from ?? '') ? Number(request.query.from) : 0;
    return reply.type('application/json').send(await seenRecordsOf(deps.db, border.member(request), from));
  });
  void link.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: 65_536 }, (_, body, done) => done(null, body));
    scope.post<{ Body: string }>('/witness/add-checkpoint', async (request, reply) => {
      const key = await deps.ownWitness();
      if (key === undefined) return reply.code(503).send();
      const body = typeof request.body === 'string' ? request.body : '';
      const answer = await border.call(request).transact((act) => witness(act, body, deps.logOf, key));
      const type = answer.status === 409 ? 'text/x.tlog.size' : 'text/plain; charset=utf-8';
      return reply.code(answer.status).type(type).send(answer.body);
    });
  });
}

function sendCheckpoint(reply: FastifyReply, log: LogRow | undefined): FastifyReply {
  if (log === undefined || log.note === '') return reply.code(404).send();
  return reply.type('text/plain; charset=utf-8').header('cache-control', 'no-cache').send(log.note);
}

async function sendTile(
  db: Database,
  reply: FastifyReply,
  log: LogRow | undefined,
  path: string,
): Promise<FastifyReply> {
  const tile = parseTilePath(path);
  const hashes = log === undefined || tile === undefined ? undefined : await findTile(db, log.origin, tile);
  if (hashes === undefined) return reply.code(404).send();
  // What a tile holds never changes; only how many of its hashes there are.
  return reply.type('application/octet-stream').header('cache-control', 'max-age=31536000, immutable').send(hashes);
}
