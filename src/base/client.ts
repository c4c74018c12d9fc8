// Safe for the browser: the typed client of a contract.
import type { z } from 'zod';
import { type Input, type Output, pathOf, problemShape, type Route, type Routes } from './contract.ts';

/** How a call is made, beside what it says. */
export interface CallManner {
  /** Gives the call up: a search box asks again before the former answer is there. */
  signal?: AbortSignal;
}

export type Client<R extends Routes> = {
  [K in keyof R]: (input: Input<R[K]>, manner?: CallManner) => Promise<Output<R[K]>>;
};

/** A call that the node refused, with the node's own words. */
export class Refused extends Error {
  readonly problem: z.output<typeof problemShape>;
  constructor(problem: z.output<typeof problemShape>) {
    super(problem.message);
    this.name = 'Refused';
    this.problem = problem;
  }
}

export interface ClientOptions {
  /** `''` in the browser, `http://127.0.0.1:4810` elsewhere. */
  base: string;
  /** Sent with each call: language, token, anti-forgery. */
  headers?: () => Readonly<Record<string, string>>;
  fetch?: typeof fetch;
}

type Scalar = string | number | boolean;

interface Said {
  params?: Readonly<Record<string, string | number>>;
  query?: Readonly<Record<string, Scalar | readonly Scalar[] | undefined>>;
  body?: unknown;
  file?: Blob;
  fileName?: string;
}

/** One function per route; answers are checked against the contract. */
export function client<R extends Routes>(contract: R, options: ClientOptions): Client<R> {
  const calls = Object.entries(contract).map(([name, route]) => [
    name,
    async (said: Said, manner: CallManner = {}) => {
      const response = await call(route, said, options, manner);
      if (!response.ok) throw new Refused(await problemOf(response));
      if (route.download !== undefined) return response.blob();
      return route.response.parse(await response.json());
    },
  ]);
  return Object.fromEntries(calls) as Client<R>;
}

/** The address of a route with parameters and query, for links and downloads. */
export function addressOf(route: Route, said: Said = {}): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(said.query ?? {})) {
    if (value === undefined) continue;
    for (const one of [value].flat()) query.append(key, String(one));
  }
  return pathOf(route, said.params) + (query.size > 0 ? `?${query.toString()}` : '');
}

function call(route: Route, said: Said, options: ClientOptions, manner: CallManner): Promise<Response> {
  const send = options.fetch ?? fetch;
  const headers: Record<string, string> = { ...options.headers?.() };
  let body: string | FormData | undefined;
  if (route.upload === true && said.file !== undefined) {
    body = new FormData();
    body.append('file', said.file, said.fileName);
  } else if (said.body !== undefined) {
    headers['content-type'] = 'application/json';
    body = JSON.stringify(said.body);
  }
  return send(options.base + addressOf(route, said), {
    method: route.method,
    headers,
    ...(body !== undefined && { body }),
    ...(manner.signal !== undefined && { signal: manner.signal }),
  });
}

/** What a refused answer says; a proxy's page becomes `unavailable`. */
export async function problemOf(response: Response): Promise<z.output<typeof problemShape>> {
  const body: unknown = await response.json().catch(() => undefined);
  const parsed = problemShape.safeParse(body);
  if (parsed.success) return parsed.data;
  return { code: 'unavailable', status: response.status, message: response.statusText, todo: '' };
}
