import type { FastifyInstance, FastifyRequest } from 'fastify';

/**
 * A small body must arrive whole within this time: who sends one byte a minute would hold a connection for hours.
 * Files are exempt here; the server's own limit of time for one request bounds them.
 */
export function refuseSlowBodies(app: FastifyInstance, milliseconds: number): void {
  const timers = new WeakMap<FastifyRequest, NodeJS.Timeout>();
  app.addHook('preParsing', async (request) => {
    if (request.headers['content-type']?.startsWith('multipart/') === true) return;
    timers.set(
      request,
      setTimeout(() => request.raw.socket.destroy(), milliseconds),
    );
  });
  const stop = async (request: FastifyRequest): Promise<void> => clearTimeout(timers.get(request));
  app.addHook('preValidation', stop);
  app.addHook('onError', stop);
  app.addHook('onResponse', stop);
  app.addHook('onRequestAbort', stop);
}
