import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { type Border, commonFault, type Handlers, languages, mount, need } from '#base';
import type { ThoughtDeps } from '../deps.ts';
import { hubOf } from '../outlets/outlet.ts';
import type { Room } from '../room.ts';
import { libraryRoutes } from './contract.ts';
import { cardPath, hasPlates, openPlates, pdfPath, type Plates } from './plates/index.ts';
import { libraryAddress, type libraryPress, type Printed } from './press.ts';
import { libraryBundle } from './read-public.ts';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonl: 'application/x-ndjson; charset=utf-8',
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  pdf: 'application/pdf',
  woff2: 'font/woff2',
  webmanifest: 'application/manifest+json',
};

/** The room of the public library: its pages for everybody at `/library/`, and what the command line makes it of. */
export function libraryRoom(
  deps: Pick<ThoughtDeps, 'publicUrl' | 'webSubHub'>,
  library: ReturnType<typeof libraryPress>,
): Room {
  const address = libraryAddress(deps.publicUrl);
  const handlers: Handlers<typeof libraryRoutes> = {
    libraryState: async (_, call) => {
      const printed = await library(call);
      return { dossiers: printed === undefined ? 0 : printed.library.dossiers.length + printed.library.stones.length };
    },
    libraryLog: async ({ query }, call) => {
      need(call.actor, 'thought.read');
      const day = query.day ?? call.clock.now().toISOString().slice(0, 10);
      const bundle = await call.transact(async (act) => {
        await act.audit({ action: 'thought.library.log', objects: [], detail: { day } });
        return libraryBundle(act, day);
      });
      if (bundle === undefined) throw commonFault('not-found');
      return { fileName: `mithaq-library-${day}.jsonl`, stream: Readable.from([bundle.text]) };
    },
  };
  return {
    jobs: [],
    mount: (app, border) => {
      mount(app, libraryRoutes, handlers, border);
      servePages(app, border, library, { address, hub: hubOf(deps) });
    },
  };
}

/** Most cards and PDFs that are kept. */
const MOST_KEPT = 500;

/** Sets the card or the PDF of a dossier when it is first asked for: most never are. */
function platesAsked() {
  let opened: Promise<Plates> | undefined;
  const kept = new Map<string, Uint8Array>();
  return async ({ library }: Printed, path: string): Promise<Uint8Array | undefined> => {
    const language = languages.find((one) => path.startsWith(`${one}/`));
    if (language === undefined || !/^(ar|en|fr)\/(cards|pdf)\//.test(path)) return undefined;
    const dossier = library.dossiers.find(
      (one) => hasPlates(one, language) && [cardPath(one, language), pdfPath(one, language)].includes(path),
    );
    if (dossier === undefined) return undefined;
    const key = `${path} ${dossier.version}`;
    const before = kept.get(key);
    if (before !== undefined) return before;
    const set = await (opened ??= openPlates());
    const made = path.endsWith('.png') ? set.card(dossier, language) : set.pdf(library, dossier, language);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, made);
    return made;
  };
}

/** Files of the library as they are: whoever asks again is told that nothing changed. */
function servePages(
  app: FastifyInstance,
  border: Border,
  library: ReturnType<typeof libraryPress>,
  at: { address: string; hub: string | undefined },
): void {
  const hidden = { schema: { hide: true } };
  const plates = platesAsked();
  // Crawlers ask at the root alone (RFC 9309, section 2.3): what is for them is the library.
  app.get('/robots.txt', hidden, async (_, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .send(`User-agent: *\nDisallow: /api/\nDisallow: /sign-in\nSitemap: ${at.address}sitemap.xml\n`),
  );
  app.get('/library', hidden, async (_, reply) => reply.redirect('/library/', 308));
  app.get<{ Params: { '*': string } }>('/library/*', hidden, async (request, reply) => {
    const asked = request.params['*'];
    const path = asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked;
    const printed = await library(await border.call(request));
    const found = printed?.edition.get(path) ?? (printed && (await plates(printed, path)));
    if (found === undefined) {
      reply.callNotFound();
      return reply;
    }
    // WebSub, section 4: a subscriber finds the hub and the topic's own address in the header.
    if (at.hub !== undefined && /^(ar|en|fr)\/feed\.(rss|atom|json)$/.test(path))
      reply.header('link', `<${at.hub}>; rel="hub", <${at.address}${path}>; rel="self"`);
    const etag = `"${createHash('sha256').update(found).digest('base64url').slice(0, 22)}"`;
    reply.header('etag', etag).header('cache-control', 'no-cache');
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    return reply.type(types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream').send(Buffer.from(found));
  });
}
