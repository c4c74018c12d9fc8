import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Border, type Call, Fault, type Log } from '#base';
import type { Room } from '../room.ts';
import type { ScreeningEngine } from '../screening/index.ts';
import { algorithmsReply } from './algorithms.ts';
import { catalogOf, listsOf, readDatasets } from './datasets.ts';
import { findEntity } from './entities.ts';
import { matchExamples } from './match.ts';
import type { RawQuery } from './query-values.ts';
import { manifestOf, reconcile } from './reconcile.ts';
import { Refusal } from './refusal.ts';
import { searchSubjects } from './search.ts';

export interface YenteOptions {
  engine: ScreeningEngine;
  log: Log;
  /** Whether it answers without sign-in, as yente does: only where nobody but this machine can reach it. */
  open: boolean;
}

/** The calls of yente, at yente's addresses, so that its clients work by changing the base address. */
export function yenteRoom(options: YenteOptions): Room {
  return {
    jobs: [],
    mount: (app, border) => {
      void app.register(async (scope) => routesOf(scope, border, options));
    },
  };
}

type DatasetRequest = FastifyRequest<{ Params: { dataset: string }; Querystring: RawQuery }>;

function routesOf(app: FastifyInstance, border: Border, { engine, log, open }: YenteOptions): void {
  app.setErrorHandler((error, _, reply) => answerError(error, reply, log));
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) => {
    done(null, body);
  });
  const caller = async (request: FastifyRequest): Promise<Call> => {
    const call = await border.call(request);
    if (open && call.actor.id === '') return call;
    if (call.actor.id === '') throw new Refusal(401, 'Not authenticated');
    if (!call.actor.rights.has('finance.screen')) throw new Refusal(403, 'Not allowed');
    return call;
  };

  app.post('/match/:dataset', async (request: DatasetRequest, reply) => {
    const { params, query, body } = request;
    const answer = await matchExamples(engine, await caller(request), params.dataset, query, body);
    reply.header('x-batch-size', String(Object.keys(answer.responses).length));
    return answer;
  });
  app.get('/search/:dataset', async (request: DatasetRequest) =>
    searchSubjects(engine, await caller(request), request.params.dataset, request.query),
  );
  const entity = async (request: FastifyRequest<{ Params: { id: string } }>, reply: FastifyReply, below = '') => {
    const found = await findEntity(await caller(request), request.params.id);
    if ('entity' in found) return found.entity;
    await reply.redirect(`/entities/${found.movedTo}${below}`, 308);
    return undefined;
  };
  app.get('/entities/:id', (request: FastifyRequest<{ Params: { id: string } }>, reply) => entity(request, reply));
  app.get('/entities/:id/adjacent', async (request: FastifyRequest<{ Params: { id: string } }>, reply) => {
    const found = await entity(request, reply, '/adjacent');
    // Lists give addresses and documents inside the entry: nothing stands beside it.
    return found === undefined ? reply : { entity: found, adjacent: {} };
  });
  app.get('/entities/:id/adjacent/:property', async (request: FastifyRequest<{ Params: { id: string } }>) => {
    await findEntity(await caller(request), request.params.id);
    return { limit: 10, offset: 0, total: { value: 0, relation: 'eq' }, results: [] };
  });
  for (const path of ['/catalog', '/manifest']) {
    app.get(path, async (request, reply) => {
      const catalog = catalogOf(await readDatasets((await caller(request)).db));
      const etag = `W/"${catalog.datasets.at(-1)?.version ?? ''}.${catalog.datasets.length}"`;
      reply.header('etag', etag).header('cache-control', 'max-age=300');
      return request.headers['if-none-match'] === etag ? reply.code(304).send() : catalog;
    });
  }
  app.get('/algorithms', async (request) => {
    await caller(request);
    return algorithmsReply();
  });
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async () => {
    if (!engine.holdings.subjectsReady) throw new Refusal(503, 'Index not ready.');
    return { status: 'ok' };
  });
  app.post('/updatez', async (request: FastifyRequest<{ Querystring: { sync?: string } }>) => {
    const call = await border.call(request);
    if (!call.actor.rights.has('finance.lists.load')) throw new Refusal(403, 'Invalid token.');
    const done = engine.catchUp();
    if (request.query.sync === 'true') await done;
    else done.catch((error: unknown) => log.error({ error }, 'the indexes could not catch up'));
    return { status: 'ok' };
  });
  app.get('/reconcile/:dataset', async (request: DatasetRequest) => {
    await listsOf((await caller(request)).db, request.params.dataset);
    return manifestOf(request.params.dataset, `${request.protocol}://${request.host}`);
  });
  app.post('/reconcile/:dataset', async (request: DatasetRequest, reply) => {
    const form = typeof request.body === 'string' ? request.body : '';
    const answer = await reconcile(engine, await caller(request), request.params.dataset, form);
    reply.header('x-batch-size', String(Object.keys(answer).length));
    return answer;
  });
}

/** Every refusal as `{"detail": …}`; a bug says nothing of itself. */
function answerError(error: unknown, reply: FastifyReply, log: Log): FastifyReply {
  if (error instanceof Refusal) return reply.code(error.status).send({ detail: error.detail });
  if (error instanceof Fault)
    return reply.code(error.definition.status).send({ detail: error.toProblem('en').message });
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  if (status >= 400 && status < 500)
    return reply.code(status === 400 ? 422 : status).send({ detail: 'Invalid request' });
  log.error({ error }, 'a call of yente failed');
  return reply.code(500).send({ detail: 'Internal server error' });
}
