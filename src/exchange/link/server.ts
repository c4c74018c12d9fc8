import { type FastifyError, type FastifyInstance, type FastifyRequest, fastify } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { constants } from 'node:crypto';
import { type Actor, type Call, commonFault, Fault, type Log } from '#base';
import type { TlsCertificate } from '../members/index.ts';
import type { Room } from '../room.ts';
import { admitMembers } from './admission.ts';
import { type MeetDeps, meetPeers } from './meet-peers.ts';

export interface LinkServerDeps extends MeetDeps {
  host: string;
  port: number;
  callAs(actor: Actor): Call;
  /** What is served to peers. */
  rooms: readonly Pick<Room, 'serve'>[];
}

/** A batch of pushed records is at most half of it; an envelope beyond it is refused before it is read. */
const bodyLimit = 10 * 2 ** 20;

/** The second door: other members' nodes, by mutual TLS 1.3, each known by the certificate the trust list pins. */
export async function openLinkServer(deps: LinkServerDeps, own: TlsCertificate): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit,
    forceCloseConnections: true,
    requestTimeout: 120_000,
    https: {
      key: own.privateKey,
      cert: own.certificate,
      requestCert: true,
      // Nobody's authority counts here; admission looks at the pin.
      rejectUnauthorized: false,
      minVersion: 'TLSv1.3',
      // Each connection proves its key anew.
      secureOptions: constants.SSL_OP_NO_TICKET,
      handshakeTimeout: 10_000,
      headersTimeout: 10_000,
      connectionsCheckingInterval: 5000,
    },
    routerOptions: { maxParamLength: 500 },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  answerPeers(app, deps.log);
  const admission = admitMembers(app, deps.trust);
  meetPeers(app, admission, deps);
  const border = {
    member: (request: FastifyRequest) => admission.member(request),
    call: (request: FastifyRequest) => deps.callAs(peerActor(admission.member(request))),
  };
  for (const room of deps.rooms)
    await app.register(async (scope) => {
      room.serve?.(scope, border);
    });
  await app.listen({ host: deps.host, port: deps.port });
  return app;
}

/** The member's node as the one who acts, for the audit log; it holds no right that a person here holds. */
const peerActor = (member: string): Actor => ({
  kind: 'node',
  id: member,
  name: member,
  roles: [],
  rights: new Set(),
  desks: [],
});

/** Programs read these answers: the same problems as elsewhere, in English. What is a bug says nothing. */
function answerPeers(app: FastifyInstance, log: Log): void {
  const refuse = (fault: Fault) => fault.toProblem('en');
  app.setErrorHandler(async (error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (!(error instanceof Fault) && status >= 500)
      log.error({ err: error, method: request.method, route: request.routeOptions.url }, 'a request of a peer failed');
    const fault =
      error instanceof Fault
        ? error
        : commonFault(status === 413 ? 'too-large' : status < 500 ? 'invalid-input' : 'internal', {
            limit: `${bodyLimit / 2 ** 20} MiB`,
          });
    if (fault.definition.status === 429 || fault.definition.status === 503) reply.header('retry-after', '2');
    return reply.code(fault.definition.status).header('cache-control', 'no-store').send(refuse(fault));
  });
  app.setNotFoundHandler(async (_, reply) => reply.code(404).send(refuse(commonFault('not-found'))));
}
