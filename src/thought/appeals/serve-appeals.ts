import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Border, Fault, type Language, languageOf, languages, placeOf } from '#base';
import { hiddenPlace } from './appeal-keys.ts';
import { appealStyle, followPage, formPage, logPage, receivedPage, reportPage } from './appeal-pages.ts';
import { countPlace } from './appeal-store.ts';
import { appealWords as words } from './appeal-words.ts';
import { appealSubjects } from './contract.ts';
import { followAppeal, receiveAppeal } from './receive-appeal.ts';
import { transparency } from './transparency.ts';
import { appealLog, logLine } from './view-appeals.ts';

/** Bytes of a form. Five thousand Arabic letters, percent-encoded, are 30,000. */
const MOST_BYTES = 64 * 1024;
/** How often one place may send or try a code in a day. Generous: one address may be a whole town's. */
const MOST_A_DAY = 60;

/** The public pages of appeals at `/appeals/`: plain forms that need no account and no script. */
export function serveAppeals(app: FastifyInstance, border: Border, secret: Buffer): void {
  const hidden = { schema: { hide: true } };
  void app.register(async (scope) => {
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: MOST_BYTES },
      (_, body, done) => done(null, new URLSearchParams(String(body))),
    );
    scope.addHook('onSend', async (_, reply) => void reply.header('cache-control', 'no-store'));
    scope.get('/appeals', hidden, async (_, reply) => reply.redirect('/appeals/', 308));
    scope.get('/appeals/style.css', hidden, async (_, reply) =>
      reply.type('text/css; charset=utf-8').send(appealStyle),
    );
    scope.get('/appeals/', hidden, async (request, reply) =>
      reply.type('text/html; charset=utf-8').send(formPage(languageFor(request), wanted(request))),
    );
    scope.get('/appeals/log', hidden, async (request, reply) => {
      const lines = await (await border.call(request)).transact(appealLog);
      return reply.type('text/html; charset=utf-8').send(logPage(languageFor(request), lines));
    });
    scope.get('/appeals/report', hidden, async (request, reply) => {
      const report = await (await border.call(request)).transact(transparency);
      return reply.type('text/html; charset=utf-8').send(reportPage(languageFor(request), report));
    });
    scope.post('/appeals/', { ...hidden, bodyLimit: MOST_BYTES }, async (request, reply) => {
      const said = saidIn(formOf(request));
      reply.type('text/html; charset=utf-8');
      if (said.words.length < 20 || said.words.length > 5000)
        return reply.code(422).send(formPage(said.language, said, words.tooShort));
      if (await tooOften(request)) return reply.code(429).send(formPage(said.language, said, words.tooOften));
      const call = await border.call(request);
      const target = targetOf(said.target);
      const kept = await call.transact((act) => receiveAppeal(act, secret, { ...said, target }));
      return reply.code(201).send(receivedPage(said.language, kept));
    });
    scope.post('/appeals/follow', { ...hidden, bodyLimit: MOST_BYTES }, async (request, reply) => {
      const form = formOf(request);
      const language = languages.find((one) => one === form.get('lang')) ?? languageFor(request);
      reply.type('text/html; charset=utf-8');
      if (await tooOften(request)) return reply.code(429).send(formPage(language, {}, words.tooOften));
      const given = { number: form.get('number') ?? '', code: form.get('code') ?? '' };
      try {
        const appeal = await (await border.call(request)).transact((act) => followAppeal(act, secret, given));
        return await reply.send(followPage(language, logLine(appeal)));
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        return await reply.code(404).send(followPage(language, undefined));
      }
    });
  });

  async function tooOften(request: FastifyRequest): Promise<boolean> {
    const call = await border.call(request);
    const day = call.clock.now().toISOString().slice(0, 10);
    const place = hiddenPlace(secret, placeOf(request.ip), day);
    return call.transact((act) => countPlace(act, { place, day, most: MOST_A_DAY }));
  }
}

const formOf = ({ body }: FastifyRequest): URLSearchParams =>
  body instanceof URLSearchParams ? body : new URLSearchParams();

function saidIn(form: URLSearchParams) {
  return {
    language: languages.find((one) => one === form.get('lang')) ?? ('ar' as const),
    about: appealSubjects.find((one) => one === form.get('about')) ?? ('other' as const),
    target: (form.get('target') ?? '').slice(0, 500),
    // PostgreSQL keeps no zero byte, and nobody means one.
    words: (form.get('words') ?? '').replaceAll('\0', '').trim(),
  };
}

function wanted({ query }: FastifyRequest): { about?: string | undefined; target?: string } {
  const { about, target } = query as { about?: unknown; target?: unknown };
  return {
    ...(typeof about === 'string' && { about }),
    ...(typeof target === 'string' && { target: target.slice(0, 500) }),
  };
}

function languageFor(request: FastifyRequest): Language {
  const asked = (request.query as { lang?: unknown }).lang;
  return languages.find((one) => one === asked) ?? languageOf(request.headers['accept-language']);
}

/** The record that an id or the address of a page names; nothing where it names none. */
function targetOf(text: string): string | null {
  const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/.exec(text.toLowerCase())?.[0];
  if (uuid === undefined) return null;
  const type = /\b(dossier|correction|known-content|referral)--/.exec(text)?.[1] ?? 'dossier';
  return `${type}--${uuid}`;
}
