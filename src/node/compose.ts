import { join } from 'node:path';
import {
  type Call,
  type Clock,
  type OpenDatabase,
  defaultLanguage,
  type Log,
  type Migration,
  type Module,
  queueMigrations,
  seesDesk,
  transaction,
} from '#base';
import { exchange } from '#exchange';
import { finance } from '#finance';
import { military } from '#military';
import { pact, personKey, seatOf } from '#pact';
import { thought } from '#thought';
import { appendAudit } from './audit/append.ts';
import { type CallDeps, type Caller, makeCall, nodeActor } from './calls.ts';
import { isLoopback } from './config/loopback.ts';
import type { Config } from './config/config.ts';
import { nodeSecret } from './config/secrets.ts';
import { openFileStore } from './files/file-store.ts';
import { type NodeBorder, openBorder } from './http/border.ts';
import { ownModule } from './own-module.ts';
import { axisKinds } from './record-kinds.ts';
import { roleTable } from './roles.ts';
import { holdsExercise } from './settings/setting.ts';
import { signIn as openSignIn } from './sign-in/index.ts';
import type { AuditLine, SignIn } from './sign-in-seam.ts';
import { version } from './version.ts';

/** All parts of a node, joined by hand, before its schema stands and its door is open. */
export interface Parts {
  modules: readonly Module[];
  signIn: SignIn;
  secret: Buffer;
  border: NodeBorder;
  /** The node's own call, for jobs and scheduled work. */
  nodeCall: (jobsOf?: string) => Call;
  audit: (line: AuditLine) => Promise<void>;
  /** Who wakes the runner when work was put into the queue; set once it runs. */
  onWork: (wake: () => void) => void;
}

/** Joins the parts. Every module is listed here and nowhere else. */
export async function compose(
  config: Config,
  { store, clock, log }: { store: Pick<OpenDatabase, 'db' | 'engine'>; clock: Clock; log: Log },
): Promise<Parts> {
  const { db, engine } = store;
  const runner: { wake?: () => void } = {};
  const calls: CallDeps = { db, clock, log, wake: () => runner.wake?.() };
  const files = await openFileStore(join(config.data, 'files'), config.uploadLimit);
  const own = ownModule(config.data, engine);
  const mayWork = async (account: string, desk: string): Promise<{ name: string } | undefined> => {
    const person = await signIn.findPerson(account);
    return person?.rights.has('finance.alerts.decide') === true && seesDesk(person, desk) ? person : undefined;
  };
  const secret = nodeSecret(config.data);
  const outlets = {
    publicUrl: config.publicUrl,
    fediverse: config.fediverse,
    privateOutlets: config.privateOutlets,
    ...(config.webSubHub !== undefined && { webSubHub: config.webSubHub }),
  };
  const exchanged = exchange({
    db,
    clock,
    log,
    secret,
    kinds: axisKinds(secret, outlets),
    callAs: (actor) => callFor({ actor, language: defaultLanguage }),
    nodeActor: () => nodeActor(everyRight()),
    publicUrl: config.publicUrl,
    ...(config.link !== undefined && { link: config.link }),
  });
  const axes: readonly Module[] = [
    exchanged,
    finance({
      title: config.title,
      db,
      clock,
      log,
      files,
      secret,
      desk: exchanged.desk,
      mayWork,
      cacheDirectory: join(config.data, 'cache'),
      // Behind a proxy the whole world comes from loopback.
      yenteOpen:
        isLoopback(config.host) && isLoopback(new URL(config.publicUrl).hostname) && config.trustedProxies.length === 0,
    }),
    pact({
      title: config.title,
      db,
      clock,
      log,
      files,
      secret,
      desk: exchanged.desk,
      findPerson: (account) => signIn.findPerson(account),
    }),
    thought({
      searchScript: join(config.web, 'library-search.js'),
      title: config.title,
      ...outlets,
      db,
      clock,
      log,
      secret,
      desk: exchanged.desk,
      findPerson: (account) => signIn.findPerson(account),
      // The axes know not each other: who sits where is the pact's to say, and is handed over here.
      seatOf,
      personKey: (person) => personKey(secret, person),
    }),
    military({
      title: config.title,
      worldview: config.worldview,
      db,
      clock,
      log,
      files,
      desk: exchanged.desk,
      seatOf,
      personKey: (person) => personKey(secret, person),
    }),
  ];
  const roles = roleTable([own, ...axes]);
  const signIn: SignIn = openSignIn({
    db,
    clock,
    log,
    secret,
    publicUrl: config.publicUrl,
    roles,
    node: async () => ({
      title: config.title,
      locale: config.locale,
      version,
      exercise: await holdsExercise(db),
      empty: await signIn.isEmpty(),
      oidc: config.oidc !== undefined,
    }),
    ...(config.oidc !== undefined && { oidc: config.oidc }),
    audit: (tx, line) => appendAudit(tx, clock, [line]),
  });
  const callFor = (who: Caller): Call => makeCall(calls, who);
  const everyRight = (): string[] => Object.values(roles).flatMap((role) => [...role.rights]);
  return {
    modules: [own, signIn, ...axes],
    signIn,
    secret,
    border: openBorder({ signIn, uploadLimit: config.uploadLimit, callFor }),
    nodeCall: (jobsOf) =>
      callFor({
        actor: nodeActor(everyRight()),
        language: defaultLanguage,
        ...(jobsOf !== undefined && { jobsOf }),
      }),
    audit: (line) => transaction(db, (tx) => appendAudit(tx, clock, [line])),
    onWork: (wake) => {
      runner.wake = wake;
    },
  };
}

/** Every step of the schema, in the order of the modules. */
export function allMigrations(modules: readonly Pick<Module, 'migrations'>[]): readonly Migration[] {
  return [...queueMigrations, ...modules.flatMap((module) => module.migrations)];
}
