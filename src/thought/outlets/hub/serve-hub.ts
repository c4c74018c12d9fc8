import type { FastifyInstance } from 'fastify';
import type { Border } from '#base';
import { hubOf, type OutletSettings, ownHubPath } from '../outlet.ts';
import { outletKey } from '../outlet-keys.ts';
import { readQuestion } from './question.ts';
import { ask } from './subscriber-store.ts';
import { verifyKind } from './verify-intent.ts';

/** Bytes of a subscription request. */
const MOST_BYTES = 16 * 1024;

/** Takes subscriptions where this node is its own WebSub hub: `202` and the callback is asked afterwards (section 5.2). */
export function serveHub(app: FastifyInstance, border: Border, settings: OutletSettings, secret: Buffer): void {
  if (hubOf(settings) !== settings.publicUrl + ownHubPath) return;
  const key = outletKey(secret, 'subscriber');
  void app.register(async (scope) => {
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: MOST_BYTES },
      (_, body, done) => done(null, new URLSearchParams(String(body))),
    );
    scope.post(ownHubPath, { schema: { hide: true }, bodyLimit: MOST_BYTES }, async (request, reply) => {
      reply.type('text/plain; charset=utf-8');
      const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
      const question = readQuestion(form, `${settings.publicUrl}/library/`);
      if (typeof question === 'string') return reply.code(400).send(question);
      const call = await border.call(request);
      const taken = await call.transact(async (act) => {
        const kept = await ask(act, key, question);
        if (kept) await act.enqueue(verifyKind, {});
        return kept;
      });
      return taken ? reply.code(202).send('') : reply.code(503).send('too many subscriptions');
    });
  });
}
