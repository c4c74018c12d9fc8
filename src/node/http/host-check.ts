import type { FastifyInstance } from 'fastify';
import { isLoopback } from '../config/loopback.ts';
import { httpFault } from './faults.ts';

/**
 * A node for this machine alone answers only to this machine's names and its public one: otherwise a page elsewhere
 * could point its own name at 127.0.0.1 and read the node through the visitor's browser (DNS rebinding).
 */
export function checkHost(app: FastifyInstance, place: { host: string; publicUrl: string }): void {
  if (!isLoopback(place.host)) return;
  const publicHost = new URL(place.publicUrl).hostname;
  app.addHook('onRequest', async (request) => {
    const name = URL.parse(`http://${request.headers.host ?? ''}`)?.hostname ?? '';
    if (!isLoopback(name) && name !== publicHost)
      throw httpFault('wrong-host', { host: name, address: place.publicUrl });
  });
}
