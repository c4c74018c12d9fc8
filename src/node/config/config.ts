import { join, resolve } from 'node:path';
import type { Text } from '#base';
import { startFault } from '../faults.ts';
import type { OidcProvider } from '../sign-in-seam.ts';
import type { Env } from './env.ts';
import { isLoopback } from './loopback.ts';
import { readBytes, readNumber, readOneOf, readUrl } from './read-setting.ts';
import { stateLocale, stateTitle } from './state.ts';
import { readWorldview, type WorldviewSetting } from './worldview.ts';

const exercises = ['on', 'people', 'off'] as const;
const switches = ['on', 'off'] as const;
const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;

/** A node's settings, checked. Secrets of its own making are not here but in `secrets.ts`. */
export interface Config {
  host: string;
  /** 0: any free one. */
  port: number;
  /** Absolute. Holds the embedded database, the files and the node's secret. */
  data: string;
  /** `directory`: the embedded engine inside `data`; `memory` keeps nothing and is for tests. */
  database:
    | { kind: 'directory' }
    | { kind: 'memory'; template?: string }
    | { kind: 'url'; url: string; schema?: string };
  /** Without a slash at its end. */
  publicUrl: string;
  /** The WebSub hub that is told when feeds of the library changed, `own` for the node's; nobody is told until it is named. */
  webSubHub?: string;
  /** Whether the library can be followed by ActivityPub. */
  fediverse: boolean;
  /** Whether followers and subscribers may stand at private addresses: exercises on one machine, nothing else. */
  privateOutlets: boolean;
  /** Whose borders the map draws. */
  worldview: WorldviewSetting;
  /** Addresses whose `X-Forwarded-*` headers are believed. */
  trustedProxies: readonly string[];
  logLevel: (typeof logLevels)[number];
  title: Text;
  /** BCP 47. */
  locale: string;
  oidc?: OidcProvider;
  /** What an empty node gets of the exercise: its people and its invented data, its people alone, or nothing. */
  exercise: (typeof exercises)[number];
  /** Bytes. */
  uploadLimit: number;
  /** Requests a minute from one address. */
  rateLimit: number;
  /** Milliseconds in which a small body must have arrived whole. */
  slowBody: number;
  /** Milliseconds the node may be behind before it answers nobody but with "unavailable". */
  busyAfter: number;
  /**
   * Where other members' nodes reach this one by mutual TLS, how often theirs are asked for what is new, and from which
   * of the machine's addresses.
   */
  link?: { host: string; port: number; pullSeconds?: number; from?: string };
  /** Where the built web application stands. */
  web: string;
}

const repository = resolve(import.meta.dirname, '../../..');

/** Checks the settings and how they fit each other. Throws a `Fault` that names the setting. */
export function configOf(env: Env): Config {
  const host = env.HOST ?? '127.0.0.1';
  const port = readNumber('PORT', env.PORT ?? '4810', 0, 65_535);
  const oidc = oidcOf(env);
  const link = linkOf(env);
  return {
    host,
    port,
    data: resolve(env.DATA ?? join(repository, '.data')),
    database: env.DATABASE_URL === undefined ? { kind: 'directory' } : serverOf(env.DATABASE_URL),
    publicUrl: publicUrlOf(env, host, port),
    ...(env.WEBSUB_HUB !== undefined && {
      webSubHub:
        env.WEBSUB_HUB === 'own' ? 'own' : readUrl('WEBSUB_HUB', env.WEBSUB_HUB, ['https:', 'http:'], 'https://…').href,
    }),
    fediverse: readOneOf('FEDIVERSE', env.FEDIVERSE ?? 'off', switches) === 'on',
    privateOutlets: readOneOf('OUTLETS_PRIVATE', env.OUTLETS_PRIVATE ?? 'off', switches) === 'on',
    worldview: readWorldview(env.WORLDVIEW),
    trustedProxies: (env.TRUSTED_PROXY ?? '').split(',').flatMap((address) => address.trim() || []),
    logLevel: readOneOf('LOG', env.LOG ?? 'warn', logLevels),
    title: titleOf(env),
    locale: localeOf(env),
    ...(oidc !== undefined && { oidc }),
    ...(link !== undefined && { link }),
    exercise: readOneOf('EXERCISE', env.EXERCISE ?? 'on', exercises),
    uploadLimit: readBytes('UPLOAD_LIMIT', env.UPLOAD_LIMIT ?? '1GiB'),
    rateLimit: readNumber('RATE_LIMIT', env.RATE_LIMIT ?? '6000', 1, 10_000_000),
    slowBody: 30_000,
    busyAfter: 2_000,
    web: join(repository, 'dist/web'),
  };
}

function serverOf(url: string): Config['database'] {
  readUrl('DATABASE_URL', url, ['postgres:', 'postgresql:'], 'postgres://USER:PASSWORD@HOST:5432/DATABASE');
  return { kind: 'url', url };
}

/** Nobody is listened to until a port is named. */
function linkOf(env: Env): Config['link'] {
  if (env.LINK_PORT === undefined) return undefined;
  return {
    host: env.LINK_HOST ?? '127.0.0.1',
    port: readNumber('LINK_PORT', env.LINK_PORT, 0, 65_535),
    pullSeconds: readNumber('LINK_PULL_SECONDS', env.LINK_PULL_SECONDS ?? '30', 1, 86_400),
    ...(env.LINK_FROM !== undefined && { from: env.LINK_FROM }),
  };
}

function publicUrlOf(env: Env, host: string, port: number): string {
  const given =
    env.PUBLIC_URL === undefined ? undefined : readUrl('PUBLIC_URL', env.PUBLIC_URL, ['http:', 'https:'], 'https://…');
  if (given === undefined && isLoopback(host)) return `http://localhost:${port}`;
  if (given === undefined || (given.protocol === 'http:' && !isLoopback(given.hostname)))
    throw startFault('public-url-needed', { host });
  return given.origin;
}

function oidcOf(env: Env): OidcProvider | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env;
  if (issuer !== undefined && clientId !== undefined && clientSecret !== undefined) {
    readUrl('OIDC_ISSUER', issuer, ['https:', 'http:'], 'https://…');
    return { issuer, clientId, clientSecret };
  }
  const all = { MITHAQ_OIDC_ISSUER: issuer, MITHAQ_OIDC_CLIENT_ID: clientId, MITHAQ_OIDC_CLIENT_SECRET: clientSecret };
  const missing = Object.entries(all).flatMap(([name, value]) => (value === undefined ? name : []));
  if (missing.length < 3) throw startFault('oidc-incomplete', { missing: missing.join(', ') });
  return undefined;
}

function titleOf(env: Env): Text {
  const title = stateTitle(env.STATE);
  return { ar: env.TITLE_AR ?? title.ar, en: env.TITLE_EN ?? title.en, fr: env.TITLE_FR ?? title.fr };
}

function localeOf(env: Env): string {
  if (env.LOCALE === undefined) return stateLocale(env.STATE);
  try {
    return new Intl.Locale(env.LOCALE).toString();
  } catch {
    throw startFault('bad-setting', { name: 'MITHAQ_LOCALE', value: env.LOCALE, expected: 'BCP 47, ar-SA' });
  }
}
