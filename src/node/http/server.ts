import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { fastify, type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { Log, Module } from '#base';
import type { Config } from '../config/config.ts';
import type { AuditLine } from '../sign-in-seam.ts';
import type { NodeBorder } from './border.ts';
import { httpFault } from './faults.ts';
import { harden } from './hardening.ts';
import { checkHost } from './host-check.ts';
import { describeRoutes } from './openapi.ts';
import { answerProblems, sendProblem } from './problems.ts';
import { refuseSlowBodies } from './slow-client.ts';
import { serveWeb } from './web.ts';

export interface ServerDeps {
  config: Config;
  log: Log;
  border: NodeBorder;
  modules: readonly Pick<Module, 'mount'>[];
  audit: (line: AuditLine) => Promise<void>;
}

/** A JSON body larger than this is refused; files come as multipart and have their own limit. */
const bodyLimit = 2 ** 20;

/** The HTTP side of a node, all routes mounted, not yet listening. */
export async function openServer(deps: ServerDeps): Promise<FastifyInstance> {
  const { config, border, log } = deps;
  const app = fastify({
    bodyLimit,
    trustProxy: config.trustedProxies.length > 0 && [...config.trustedProxies],
    forceCloseConnections: 'idle',
    requestTimeout: 30 * 60_000,
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 5000 },
    // An address that cannot be decoded comes here before any hook.
    frameworkErrors: (_error, request, reply) => void sendProblem(httpFault('bad-request'), request, reply, border),
    routerOptions: { maxParamLength: 500 },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  answerProblems(app, { log, border, uploadLimit: config.uploadLimit, audit: deps.audit });
  checkHost(app, config);
  refuseSlowBodies(app, config.slowBody);
  await harden(app, config);
  await app.register(cookie);
  await app.register(multipart, { limits: { files: 1, fields: 10, fieldSize: 10_000, headerPairs: 100 } });
  await describeRoutes(app, config.publicUrl);
  for (const module of deps.modules) module.mount(app, border);
  await serveWeb(app, config.web, border);
  await app.ready();
  return app;
}
