import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { commonFault, Fault, type Log } from '#base';
import { type Answer, etagOf, isTagged, refusalOf } from './answer.ts';
import { dispatch, type DispatchParts } from './dispatch.ts';
import { isTaxii, speaksTaxii, takesTaxii, taxiiType } from './media-type.ts';
import { languageOfMachine, type SignIn } from './sign-in.ts';
import { readBody } from './read-body.ts';
import { taxiiFault } from './faults.ts';

export interface Serving extends DispatchParts {
  signIn: SignIn;
  log: Log;
  /** Whether an address lies under an API root; known without asking the database. */
  isUnderRoot(path: string): boolean;
}

const bodyTime = 120_000;

/**
 * Puts the TAXII door on a server. API roots stand at addresses that a table says, so there is one route for all of
 * them: it takes what speaks of TAXII in its headers or lies under a root, and leaves the rest to others.
 */
export function serveTaxii(app: FastifyInstance, serving: Serving): void {
  app.addConstraintStrategy({
    name: 'taxii',
    storage: () => {
      const held = new Map<string, unknown>();
      return {
        get: (key: string) => held.get(key) as never,
        set: (key: string, value: unknown) => void held.set(key, value),
        del: (key: string) => void held.delete(key),
        empty: () => held.clear(),
      };
    },
    deriveConstraint: (request: IncomingMessage) => (isForTaxii(request, serving) ? 'yes' : undefined),
    validate: () => {},
  });
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // Nothing is read of a body before its sender was found to be allowed to send it.
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    scope.setErrorHandler((error, request, reply) => refuse(error, request, reply, serving.log));
    scope.route({
      method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
      url: '/*',
      constraints: { taxii: 'yes' },
      schema: { hide: true },
      handler: (request, reply) => answer(request, reply, serving),
    });
  });
}

function isForTaxii(request: IncomingMessage, serving: Pick<Serving, 'isUnderRoot'>): boolean {
  const path = (request.url ?? '').split('?')[0] ?? '';
  if (path.startsWith('/api/')) return false;
  if (path === '/taxii2' || path.startsWith('/taxii2/') || serving.isUnderRoot(path)) return true;
  return speaksTaxii(request.headers.accept) || speaksTaxii(request.headers['content-type']);
}

async function answer(request: FastifyRequest, reply: FastifyReply, serving: Serving): Promise<FastifyReply> {
  const signed = await serving.signIn(request);
  if (!takesTaxii(request.headers.accept)) throw taxiiFault('taxii-not-acceptable');
  const [path = '', ...query] = request.url.split('?');
  return send(
    request,
    reply,
    await dispatch(serving, signed, {
      method: request.method === 'HEAD' ? 'GET' : request.method,
      path: decodeURIComponent(path),
      address: new URLSearchParams(query.join('?')),
      language: languageOfMachine(request.headers['accept-language']),
      body: (limit) => bodyOf(request, limit),
    }),
  );
}

async function bodyOf(request: FastifyRequest, limit: number): Promise<Buffer> {
  const { 'content-type': type, 'content-encoding': encoding = 'identity', 'content-length': length } = request.headers;
  // A packed body could unpack to anything; the standard asks nobody to take one.
  if (!isTaxii(type) || encoding !== 'identity') throw taxiiFault('taxii-media-type');
  return readBody(request.body as Readable, length, { limit, milliseconds: bodyTime });
}

function send(request: FastifyRequest, reply: FastifyReply, given: Answer): FastifyReply {
  void reply.header('vary', 'accept, accept-language, authorization').header('cache-control', 'private, no-cache');
  if (given.headers) void reply.headers(given.headers);
  if (given.status === 200 && request.method !== 'DELETE') {
    const etag = etagOf(given);
    void reply.header('etag', etag);
    if (isTagged(request.headers['if-none-match'], etag)) return reply.code(304).send();
  }
  // As bytes: Fastify rewrites the content type of text, and clients compare it letter by letter.
  return reply.code(given.status).header('content-type', taxiiType).send(Buffer.from(given.body));
}

function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply, log: Log): FastifyReply {
  const fault = faultOf(error);
  if (fault === undefined) log.error({ err: error, method: request.method }, 'a TAXII request failed');
  const known = fault ?? commonFault('internal');
  const { status } = known.definition;
  // What is refused before it is read may still be on its way: the connection is not used again.
  if (status === 413 || status === 408) void reply.header('connection', 'close');
  if (status === 401) void reply.header('www-authenticate', 'Basic realm="taxii", charset="UTF-8"');
  if (status === 429) void reply.header('retry-after', '900');
  if (status === 503) void reply.header('retry-after', '5');
  const language = languageOfMachine(request.headers['accept-language']);
  return send(request, reply, refusalOf(known, language));
}

function faultOf(error: unknown): Fault | undefined {
  if (error instanceof Fault) return error;
  if (error instanceof URIError) return taxiiFault('taxii-no-endpoint');
  return undefined;
}
