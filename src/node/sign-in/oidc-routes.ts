import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Fault } from '#base';
import type { OidcProvider } from '../sign-in-seam.ts';
import type { Ground } from './ground.ts';
import { identify } from './identify.ts';
import { callbackPath, finishOidc, startOidc } from './sign-in-by-oidc.ts';
import { openVisit, type Visit } from './visit.ts';

/** The two addresses a browser is sent to, not called by a page: they answer with a way to go on, never with JSON. */
export function mountOidc(app: FastifyInstance, ground: Ground, provider: OidcProvider): void {
  const config = { access: 'public' };
  app.get('/auth/oidc/start', { config, schema: { hide: true } }, (request, reply) =>
    goOn(ground, request, reply, (visit) => startOidc(ground, visit, provider)),
  );
  app.get(callbackPath, { config, schema: { hide: true } }, (request, reply) =>
    goOn(ground, request, reply, async (visit) => {
      const { search } = new URL(request.url, ground.publicUrl);
      await finishOidc(ground, visit, provider, search);
      return '/';
    }),
  );
}

async function goOn(
  ground: Ground,
  request: FastifyRequest,
  reply: FastifyReply,
  work: (visit: Visit) => Promise<string>,
): Promise<FastifyReply> {
  const visit = openVisit(ground, request, reply, await identify(ground, request));
  try {
    return reply.redirect(await work(visit), 303);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return reply.redirect(`/?refused=${encodeURIComponent(error.code)}`, 303);
  }
}
