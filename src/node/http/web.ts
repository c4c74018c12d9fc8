import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { commonFault } from '#base';
import type { NodeBorder } from './border.ts';
import { sendProblem } from './problems.ts';
import { unbuiltPage } from './unbuilt-page.ts';

/**
 * Serves the built web application. Its addresses are its own affair: every page request that is no file gets
 * `index.html`. What is below `/api/` and unknown looks the same as forbidden to somebody who has not signed in.
 */
export async function serveWeb(app: FastifyInstance, directory: string, border: NodeBorder): Promise<void> {
  const built = (): boolean => existsSync(join(directory, 'index.html'));
  if (existsSync(directory))
    await app.register(fastifyStatic, {
      root: directory,
      index: false,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, path) => {
        const hashed = path.includes('/assets/');
        reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  app.get('/', { schema: { hide: true } }, async (_, reply) => page(reply));
  app.setNotFoundHandler(async (request, reply) => {
    if (wantsPage(request)) return page(reply);
    const call = await border.call(request);
    const outsider = isApi(request) && call.actor.id === '';
    return sendProblem(commonFault(outsider ? 'sign-in-required' : 'not-found'), request, reply, border);
  });

  function page(reply: import('fastify').FastifyReply) {
    reply.code(200);
    if (built()) return reply.sendFile('index.html');
    return reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(unbuiltPage);
  }
}

const isApi = (request: FastifyRequest): boolean => request.url.startsWith('/api/');

function wantsPage(request: FastifyRequest): boolean {
  const reads = request.method === 'GET' || request.method === 'HEAD';
  return reads && !isApi(request) && (request.headers.accept ?? '').includes('text/html');
}
