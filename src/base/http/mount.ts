import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import type { Call } from '../act.ts';
import { need } from '../act.ts';
import { commonFault } from '../common-faults.ts';
import { type Access, apiPrefix, type Parsed, type Reply, type Route, type Routes } from '../contract.ts';

/** A file on its way in. */
export interface Upload {
  fileName: string;
  contentType: string;
  stream: Readable;
}

/** A file on its way out. */
export interface Download {
  fileName: string;
  stream: Readable;
}

type Result<R extends Route> = R['download'] extends object ? Download : Reply<R>;
type Extra<R extends Route> = R['upload'] extends true ? [upload: Upload] : [];

export type Handler<R extends Route> = (input: Parsed<R>, call: Call, ...extra: Extra<R>) => Promise<Result<R>>;
export type Handlers<R extends Routes> = { readonly [K in keyof R]: Handler<R[K]> };

/** Gives the caller of a request; the actor of somebody who has not signed in has no rights. */
export interface Border {
  call(request: FastifyRequest): Promise<Call>;
  /** The file part of a multipart request. */
  upload(request: FastifyRequest): Promise<Upload>;
}

type AnyHandler = (input: unknown, call: Call, upload?: Upload) => Promise<unknown>;

/** Puts a contract's routes on the server. The order is always: who calls → right → shape → handler. */
export function mount<R extends Routes>(
  app: FastifyInstance,
  contract: R,
  handlers: Handlers<R>,
  border: Border,
): void {
  for (const [name, route] of Object.entries(contract)) {
    const handler = handlers[name] as unknown as AnyHandler;
    app.route({
      method: route.method,
      url: route.path.startsWith('!') ? route.path.slice(1) : apiPrefix + route.path,
      schema: schemaOf(name, route),
      ...(route.bodyLimit !== undefined && { bodyLimit: route.bodyLimit }),
      config: { access: route.access },
      preValidation: async (request) => {
        const call = await border.call(request);
        allow(call, route.access);
        calls.set(request, call);
      },
      handler: async (request, reply) => {
        const call = calls.get(request);
        if (call === undefined) throw new Error(`${name}: no caller`);
        const input = { params: request.params, query: request.query, body: request.body };
        const upload = route.upload === true ? await border.upload(request) : undefined;
        const result = await handler(input, call, upload);
        return route.download === undefined ? result : send(reply, route.download.contentType, result as Download);
      },
    });
  }
}

const calls = new WeakMap<FastifyRequest, Call>();

function allow(call: Call, access: Access): void {
  if (access === 'public') return;
  if (call.actor.id === '') throw commonFault('sign-in-required');
  if (access !== 'signed-in') need(call.actor, access.right);
}

function schemaOf(name: string, route: Route): object {
  return {
    operationId: name,
    summary: route.summary,
    ...(route.upload === true && { consumes: ['multipart/form-data'] }),
    ...(route.params && { params: route.params }),
    ...(route.query && { querystring: route.query }),
    ...(route.body && { body: route.body }),
    ...(route.download === undefined && { response: { 200: route.response } }),
  };
}

function send(reply: FastifyReply, contentType: string, file: Download): FastifyReply {
  const name = encodeURIComponent(file.fileName);
  return reply
    .type(contentType)
    .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
    .send(file.stream);
}
