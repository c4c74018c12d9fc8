// For tests only: what a browser does with cookies and the anti-forgery value.
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

const record = z.record(z.string(), z.unknown());
/** What the routes of sign-in answer, as far as a test looks into it. */
const bodyShape = z.looseObject({
  csrf: z.string().optional(),
  actor: record.optional(),
  node: record.optional(),
  account: z.looseObject({ id: z.string() }).optional(),
  items: z.array(record).optional(),
  passkeys: z.array(z.looseObject({ id: z.string(), name: z.string() })).optional(),
  allowCredentials: z.array(record).optional(),
});

export interface Answer {
  status: number;
  body: z.output<typeof bodyShape>;
  headers: Record<string, unknown>;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface Browser {
  cookie: string;
  csrf: string;
  call(method: Method, path: string, body?: object, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** Opens the first page, as every visit begins. */
  open(): Promise<Answer>;
  signIn(username: string, password: string): Promise<Answer>;
  take(held: { cookie: string; csrf: string }): void;
}

export function openBrowser(app: FastifyInstance, address: string): Browser {
  const browser: Browser = {
    cookie: '',
    csrf: '',
    take: (held) => void Object.assign(browser, held),
    open: () => browser.call('GET', '/session'),
    signIn: async (username, password) => {
      await browser.open();
      return browser.call('POST', '/session', { username, password });
    },
    call: async (method, path, body, headers = {}) => {
      const response = await app.inject({
        method,
        url: path.startsWith('/auth/') ? path : `/api/v1${path}`,
        remoteAddress: address,
        headers: {
          ...(browser.cookie !== '' && { cookie: browser.cookie }),
          ...(browser.csrf !== '' && { 'x-mithaq-csrf': browser.csrf }),
          ...headers,
        },
        ...(body !== undefined && { payload: body }),
      });
      const [cookie] = response.cookies;
      if (cookie !== undefined) browser.cookie = `${cookie.name}=${cookie.value}`;
      const json = bodyShape.safeParse(parsed(response.body)).data ?? {};
      if (json.csrf !== undefined) browser.csrf = json.csrf;
      return { status: response.statusCode, body: json, headers: response.headers };
    },
  };
  return browser;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
