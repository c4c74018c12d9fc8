// What the node gives to its sign-in, and what it gets. Types only: both sides are built against them.
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Actor, Clock, Database, Language, Log, Module, Text, Tx } from '#base';
import type { nodeShape } from './contract.ts';

/** One entry as the audit log takes it; the log adds number, time and hash. */
export interface AuditLine {
  actor: Pick<Actor, 'id' | 'name' | 'kind'>;
  /** `<module>.<noun>.<verb>`: `node.session.begin`. */
  action: string;
  outcome: 'success' | 'failure';
  objects: readonly string[];
  detail: Readonly<Record<string, unknown>>;
}

/** Appends to the audit log in the caller's transaction. Last in it, if possible: it holds the log until the commit. */
export type AppendAudit = (tx: Tx, entry: AuditLine) => Promise<void>;

export interface Role {
  title: Text;
  rights: ReadonlySet<string>;
}

/** Every role of the node by its name, with the rights all modules give it. */
export type RoleTable = Readonly<Record<string, Role>>;

export interface OidcProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
}

export interface SignInDeps {
  db: Database;
  clock: Clock;
  log: Log;
  /** 32 random bytes of this node, kept beside the database; derive keys of it by HKDF with a label for each use. */
  secret: Buffer;
  /** Without a slash at its end: `http://localhost:4810`. Decides `secure` of cookies and the WebAuthn relying party. */
  publicUrl: string;
  roles: RoleTable;
  /** What `GET /session` says of the node; `empty` comes from `SignIn.isEmpty`. */
  node(): Promise<z.output<typeof nodeShape>>;
  oidc?: OidcProvider;
  audit: AppendAudit;
}

/** An account that may sign in at once: for the exercise, the command line and tests. */
export interface ReadyAccount {
  username: string;
  name: string;
  password: string;
  /** Base32 (RFC 4648 §6) secret of a second factor that is enrolled already. */
  totpSecret: string;
  roles: readonly string[];
  desks: readonly string[] | '*';
  language?: Language;
}

/** What a client sends to be the holder of a session. */
export interface OpenedSession {
  /** For the header `cookie`. */
  cookie: string;
  /** For the header `x-mithaq-csrf`. */
  csrf: string;
}

export type SignIn = Module & {
  /**
   * Who sends a request, by session cookie or `Authorization: Bearer` token. Somebody not signed in is the actor with
   * the id `''` and no rights. Throws `Fault` when a token or the anti-forgery header is wrong.
   */
  identify(request: FastifyRequest): Promise<{ actor: Actor; language: Language }>;
  /** True while no account exists. */
  isEmpty(): Promise<boolean>;
  /** The person of an account that stands and is not disabled. Outside any transaction. */
  findPerson(accountId: string): Promise<Actor | undefined>;
  /** Makes an account with password and second factor; gives its id. */
  addAccount(tx: Tx, account: ReadyAccount): Promise<string>;
  /** Opens a session past password and second factor: for tests and the local command line only. */
  openSession(tx: Tx, accountId: string): Promise<OpenedSession>;
};
