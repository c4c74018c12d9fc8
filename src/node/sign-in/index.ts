import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Border, mount } from '#base';
import type { SignIn, SignInDeps } from '../sign-in-seam.ts';
import { anyAccount, findAccount } from './account-store.ts';
import { personOf } from './actor.ts';
import { signInRoutes } from './contract.ts';
import { groundOf } from './ground.ts';
import { handlersOf } from './handlers.ts';
import { identify, type Knock } from './identify.ts';
import { signInMigrations } from './migrations/index.ts';
import { mountOidc } from './oidc-routes.ts';
import { addAccount, openSession } from './ready-account.ts';
import { visitBook } from './visit.ts';

export { type ExerciseSignIn, exerciseSignIns, makeExerciseAccounts } from './exercise-accounts.ts';
export { signInMigrations } from './migrations/index.ts';
export { makeOperatorToken } from './tokens.ts';

/** Everything between a request and its actor: accounts, passwords, second factors, sessions, tokens, the outside provider. */
export function signIn(deps: SignInDeps): SignIn {
  const ground = groundOf(deps);
  const knocks = new WeakMap<FastifyRequest, Knock>();
  return {
    name: 'sign-in',
    migrations: signInMigrations,
    rights: {},
    jobs: [],
    mount: (app: FastifyInstance, border: Border) => {
      const book = visitBook(ground, border, (request) => knocks.get(request));
      void app.register(async (door) => {
        door.addHook('onRequest', async (request, reply) => {
          book.noteReply(request, reply);
          void reply.header('cache-control', 'no-store');
        });
        mount(door, signInRoutes, handlersOf(ground, book.of), book.border);
        if (ground.oidc !== undefined) mountOidc(door, ground, ground.oidc);
      });
    },
    identify: async (request) => {
      const knock = await identify(ground, request);
      knocks.set(request, knock);
      return { actor: knock.actor, language: knock.language };
    },
    isEmpty: async () => !(await anyAccount(ground.db)),
    findPerson: async (id) => {
      const account = await findAccount(ground.db, id);
      return account === undefined || account.disabled ? undefined : personOf(account, ground.roles);
    },
    addAccount: (tx, account) => addAccount(ground, tx, account),
    openSession: (tx, account) => openSession(ground, tx, account),
  };
}
