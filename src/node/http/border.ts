import type { FastifyRequest } from 'fastify';
import { type Actor, type Border, type Call, type Language, languageOf } from '#base';
import type { AppendAudit, SignIn } from '../sign-in-seam.ts';
import { httpFault } from './faults.ts';

export interface BorderDeps {
  signIn: Pick<SignIn, 'identify'>;
  uploadLimit: number;
  /** Makes the call of an actor. */
  callFor(who: { actor: Actor; language: Language }): Call;
}

/** The callers of requests, each asked for once; kept for the error handler. */
export interface NodeBorder extends Border {
  /** The call of a request that got so far. */
  known(request: FastifyRequest): Call | undefined;
}

/** Turns requests into calls: who, in which language, and the file they bring. */
export function openBorder(deps: BorderDeps): NodeBorder {
  const calls = new WeakMap<FastifyRequest, Call>();
  return {
    known: (request) => calls.get(request),
    call: async (request) => {
      const known = calls.get(request);
      if (known !== undefined) return known;
      const call = deps.callFor(await deps.signIn.identify(request));
      calls.set(request, call);
      return call;
    },
    upload: async (request) => {
      if (!request.isMultipart()) throw httpFault('unsupported-type', { type: request.headers['content-type'] ?? '' });
      const part = await request.file({ limits: { fileSize: deps.uploadLimit } });
      if (part === undefined || part.fieldname !== 'file') throw httpFault('file-missing');
      return { fileName: part.filename, contentType: part.mimetype, stream: part.file };
    },
  };
}

/** The language of a problem: the account's, or before sign-in the browser's. */
export function languageFor(request: FastifyRequest, call: Call | undefined): Language {
  return call?.language ?? languageOf(request.headers['accept-language']);
}

/** What the log keeps of a refused or failed request of somebody signed in. */
export function failureLine(request: FastifyRequest, call: Call, code: string): Parameters<AppendAudit>[1] {
  const { operationId } = (request.routeOptions.schema ?? {}) as { operationId?: string };
  return {
    actor: call.actor,
    action: operationId ?? 'node.request',
    outcome: 'failure',
    objects: [],
    detail: { fault: code, method: request.method, params: request.params },
  };
}
