// For tests only: a door with real routes on a real database, people who stand before it, and their browsers.
import { randomBytes } from 'node:crypto';
import cookie from '@fastify/cookie';
import { fastify, type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { TOTP } from 'otpauth';
import { type Actor, type Database, silentLog, transaction } from '#base';
import { type HandClock, handClock, openTestDatabase } from '#base/testing';
import { appendAudit } from '../audit/append.ts';
import { auditMigration } from '../audit/migration.ts';
import type { AuditTables } from '../audit/tables.ts';
import { makeCall } from '../calls.ts';
import { openBorder } from '../http/border.ts';
import { answerProblems } from '../http/problems.ts';
import { nodeRights, roleTable } from '../roles.ts';
import type { OidcProvider, ReadyAccount, SignIn, SignInDeps } from '../sign-in-seam.ts';
import { signIn, signInMigrations } from './index.ts';
import { type Browser, openBrowser } from './testing-browser.ts';

export interface Person extends ReadyAccount {
  id: string;
}

export interface Door extends AsyncDisposable {
  app: FastifyInstance;
  db: Database;
  clock: HandClock;
  signIn: SignIn;
  deps: SignInDeps;
  browser(address?: string): Browser;
  /** Somebody with password and authenticator. */
  person(username: string, roles: readonly string[], desks?: readonly string[] | '*'): Promise<Person>;
  /** Their browser, signed in the short way. */
  inside(person: Person): Promise<Browser>;
  /** Who the last call came from. */
  lastActor(): Actor;
  trail(): Promise<{ action: string; outcome: string; objects: string[]; detail: Record<string, unknown> }[]>;
}

export const goodPassword = 'four camels cross the bridge';

export async function openDoor(
  options: { publicUrl?: string; oidc?: OidcProvider; clock?: HandClock } = {},
): Promise<Door> {
  const [opened, clock, secret] = [
    await openTestDatabase([auditMigration, ...signInMigrations]),
    options.clock ?? handClock(),
    randomBytes(32),
  ];
  const { db } = opened;
  const publicUrl = options.publicUrl ?? 'http://localhost:4810';
  const deps: SignInDeps = {
    db,
    clock,
    log: silentLog,
    secret,
    publicUrl,
    roles: roleTable([
      { rights: nodeRights },
      { rights: { 'finance.alerts.read': ['analyst', 'approver', 'auditor'] } },
    ]),
    node: async () => ({
      title: { ar: 'عقدة', en: 'Node', fr: 'Nœud' },
      locale: 'ar-SA',
      version: '0',
      exercise: false,
      empty: false,
      oidc: false,
    }),
    audit: (tx, line) => appendAudit(tx, clock, [line]),
    ...(options.oidc !== undefined && { oidc: options.oidc }),
  };
  const door = signIn(deps);
  const app = fastify();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  let last: Actor | undefined;
  const callFor: Parameters<typeof openBorder>[0]['callFor'] = (who) => {
    last = who.actor;
    return makeCall({ db, clock, log: silentLog, wake: () => {} }, who);
  };
  const border = openBorder({ signIn: door, uploadLimit: 0, callFor });
  answerProblems(app, {
    log: { ...silentLog, error: (given: unknown) => console.error(given) },
    border,
    uploadLimit: 0,
    audit: (line) => transaction(db, (tx) => appendAudit(tx, clock, [line])),
  });
  await app.register(cookie);
  door.mount(app, border);
  await app.ready();
  const inside = async (person: Person): Promise<Browser> => {
    const browser = openBrowser(app, '127.0.0.1');
    browser.take(await transaction(db, (tx) => door.openSession(tx, person.id)));
    return browser;
  };
  return {
    app,
    db,
    clock,
    signIn: door,
    deps,
    browser: (address = '127.0.0.1') => openBrowser(app, address),
    person: async (username, roles, desks = ['desk-1']) => {
      const totpSecret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
      const ready = { username, name: `Test ${username}`, password: goodPassword, totpSecret, roles, desks };
      return { ...ready, id: await transaction(db, (tx) => door.addAccount(tx, ready)) };
    },
    inside,
    lastActor: () => {
      if (last === undefined) throw new Error('nobody called');
      return last;
    },
    trail: async () => {
      const rows = await db.withTables<AuditTables>().selectFrom('node_audit').selectAll().orderBy('seq').execute();
      return rows.map(({ action, outcome, objects, detail }) => ({ action, outcome, objects, detail }));
    },
    [Symbol.asyncDispose]: async () => {
      await app.close();
      await opened[Symbol.asyncDispose]();
    },
  };
}

/** What an authenticator with this secret shows now. */
export function codeNow(secret: string, clock: HandClock, stepsAway = 0): string {
  return new TOTP({ secret }).generate({ timestamp: clock.now().getTime() + stepsAway * 30_000 });
}
