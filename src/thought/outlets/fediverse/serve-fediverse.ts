import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Border, type Call, languages } from '#base';
import { languageOf } from './actor-name.ts';
import type { Fediverse } from './open-fediverse.ts';

/** Bytes of an activity; those of the fediverse are far smaller. */
const MOST_BYTES = 256 * 1024;

/** Puts the addresses of the actors on the server. A browser that comes upon one is sent to the library. */
export function serveFediverse(app: FastifyInstance, border: Border, fediverse: Fediverse, publicUrl: string): void {
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const call: Call = await border.call(request);
    const response = await fediverse.fetch(requestOf(request, publicUrl), {
      contextData: call,
      onNotFound: () => new Response(null, { status: 404 }),
      onNotAcceptable: (asked) => Response.redirect(pageOf(asked.url, publicUrl), 302),
    });
    reply.code(response.status);
    for (const [name, value] of response.headers) if (name !== 'content-length') reply.header(name, value);
    return reply.send(Buffer.from(await response.arrayBuffer()));
  };
  const hidden = { schema: { hide: true } };
  void app.register(async (scope) => {
    const types = ['application/activity+json', 'application/ld+json', 'application/json'];
    scope.removeContentTypeParser('application/json');
    scope.addContentTypeParser(types, { parseAs: 'buffer', bodyLimit: MOST_BYTES }, (_, body, done) =>
      done(null, body),
    );
    scope.get('/.well-known/webfinger', hidden, answer);
    scope.get('/fediverse/*', hidden, answer);
    scope.post('/fediverse/*', { ...hidden, bodyLimit: MOST_BYTES }, answer);
  });
}

function requestOf(request: FastifyRequest, publicUrl: string): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, String(value));
  return new Request(publicUrl + request.url, {
    method: request.method,
    headers,
    ...(request.method === 'POST' && { body: new Uint8Array(request.body as Buffer) }),
  });
}

/** The page of the library for whoever reads: of the actor's language, or of the article's dossier. */
function pageOf(asked: string, publicUrl: string): string {
  const [, , first = '', second = ''] = new URL(asked).pathname.slice(1).split('/');
  const article = languages.find((one) => one === first);
  if (article !== undefined) return `${publicUrl}/library/${article}/dossiers/${encodeURIComponent(second)}.html`;
  const actor = languageOf(first);
  return actor === undefined ? `${publicUrl}/library/` : `${publicUrl}/library/${actor}/index.html`;
}
