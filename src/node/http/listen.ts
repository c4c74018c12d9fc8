import type { FastifyInstance } from 'fastify';
import { errorCode } from '#base';
import { startFault } from '../faults.ts';

/** Opens the door. Throws a `Fault` when the port is taken or refused. Gives the address where it listens. */
export async function listen(app: FastifyInstance, { host, port }: { host: string; port: number }): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    const code = errorCode(error) ?? '';
    if (code === 'EADDRINUSE') throw startFault('port-in-use', { port, other: port + 1 });
    if (['EACCES', 'EADDRNOTAVAIL', 'ENOTFOUND'].includes(code))
      throw startFault('port-refused', { host, port, reason: code });
    throw error;
  }
}
