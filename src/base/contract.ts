// Safe for the browser: routes as data, from which server, client, command line and OpenAPI are read.
import { z, type ZodType } from 'zod';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Who may call a route: everybody, anybody signed in, or whoever holds a right. */
export type Access = 'public' | 'signed-in' | { right: string };

export interface Route {
  method: Method;
  /** Fastify style, `/lists/:list`; mounted below `/api/v1` unless it starts with `!`. */
  path: string;
  summary: string;
  access: Access;
  params?: ZodType;
  query?: ZodType;
  body?: ZodType;
  response: ZodType;
  /** Bytes; a JSON body larger than this is refused unread. Default: the node's limit. */
  bodyLimit?: number;
  /** The body is a file (multipart/form-data, one part `file`); `query` holds what else is said. */
  upload?: true;
  /** The answer is a file; `response` is ignored by the server. */
  download?: { contentType: string };
}

export type Routes = Readonly<Record<string, Route>>;

export const routes = <const R extends Record<string, Route>>(r: R): R => r;

type In<S> = S extends ZodType ? z.input<S> : undefined;
type Out<S> = S extends ZodType ? z.output<S> : undefined;
type Field<K extends string, S> = S extends ZodType ? { [P in K]: z.input<S> } : unknown;
type OptionalField<K extends string, S> = S extends ZodType ? { [P in K]?: z.input<S> } : unknown;

/** What a client says. */
export type Input<R extends Route> = Field<'params', R['params']> &
  OptionalField<'query', R['query']> &
  Field<'body', R['body']> &
  (R['upload'] extends true ? { file: Blob; fileName: string } : unknown);

/** What a handler gets, already checked. */
export interface Parsed<R extends Route> {
  params: Out<R['params']>;
  query: Out<R['query']>;
  body: Out<R['body']>;
}

/** What a handler gives; the server drops whatever the shape does not name. */
export type Reply<R extends Route> = In<R['response']>;
/** What a client gets. */
export type Output<R extends Route> = Out<R['response']>;

export const apiPrefix = '/api/v1';

/** The address of a route with its parameters filled in. */
export function pathOf(route: Route, params: Readonly<Record<string, string | number>> = {}): string {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name] ?? '')));
  return path.startsWith('!') ? path.slice(1) : apiPrefix + path;
}

/** One page of a long list. `next` is absent on the last page; it is opaque. */
export const page = <T extends ZodType>(item: T) =>
  z.object({ items: z.array(item), total: z.number().int(), next: z.string().optional() });

/** The query of a long list. */
export const paging = { limit: z.coerce.number().int().min(1).max(500).default(50), after: z.string().optional() };

export const textShape = z.object({ ar: z.string(), en: z.string(), fr: z.string() });

/** The body of every refused call. */
export const problemShape = z.object({
  code: z.string(),
  status: z.number(),
  message: z.string(),
  todo: z.string(),
  details: z.array(z.object({ where: z.string(), reason: z.string() })).optional(),
});
