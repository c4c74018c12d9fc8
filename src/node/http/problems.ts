import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { commonFault, type Fault, type Log } from '#base';
import { failureLine, languageFor, type NodeBorder } from './border.ts';
import { faultOf } from './fault-of.ts';
import type { AuditLine } from '../sign-in-seam.ts';

export interface ProblemDeps {
  log: Log;
  border: NodeBorder;
  uploadLimit: number;
  /** Writes one entry in a transaction of its own. */
  audit: (line: AuditLine) => Promise<void>;
}

/** Every refusal leaves the node as a problem in the reader's language; what is no `Fault` is a bug and says nothing. */
export function answerProblems(app: FastifyInstance, deps: ProblemDeps): void {
  app.setErrorHandler(async (error: FastifyError, request, reply) => {
    const fault = expected(error, request, deps);
    const call = deps.border.known(request);
    const shaped = error.validation !== undefined;
    if (call !== undefined && call.actor.id !== '' && !shaped && fault.definition.category !== 'limit')
      await deps
        .audit(failureLine(request, call, fault.code))
        .catch((cause: unknown) => deps.log.error({ err: cause }, 'a failure could not be noted'));
    return sendProblem(fault, request, reply, deps.border);
  });
}

export function sendProblem(
  fault: Fault,
  request: FastifyRequest,
  reply: FastifyReply,
  border: NodeBorder,
): FastifyReply {
  const { definition } = fault;
  return reply
    .code(definition.status)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .serializer((body: unknown) => JSON.stringify(body))
    .send(fault.toProblem(languageFor(request, border.known(request))));
}

function expected(error: unknown, request: FastifyRequest, deps: ProblemDeps): Fault {
  const fault = faultOf(error, {
    contentType: request.headers['content-type'],
    bodyLimit: request.routeOptions.bodyLimit ?? 0,
    uploadLimit: deps.uploadLimit,
  });
  if (fault !== undefined) return fault;
  deps.log.error({ err: error, method: request.method, route: request.routeOptions.url }, 'a request failed');
  return commonFault('internal');
}
