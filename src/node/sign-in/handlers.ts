import type { Call, Handlers } from '#base';
import { acceptInvitation } from './accept-invitation.ts';
import { changeAccount } from './change-account.ts';
import { changePassword } from './change-password.ts';
import type { signInRoutes } from './contract.ts';
import { describeSession } from './describe-session.ts';
import { beginPasskey, enrolPasskey } from './enrol-passkey.ts';
import { beginTotp, enrolTotp } from './enrol-totp.ts';
import { myFactors, removePasskey } from './factors.ts';
import { firstAccount } from './first-account.ts';
import type { Ground } from './ground.ts';
import { fromOwnPage, holder, mayChangeFactors } from './halfway.ts';
import { allAccounts, colleagues } from './list-accounts.ts';
import { makeAccount } from './make-account.ts';
import { changePreferences, endMySession, mySessions } from './my-account.ts';
import { recoverAccount } from './recover-account.ts';
import { resetAccount } from './reset-account.ts';
import { askPasskey, signInByPasskey } from './sign-in-by-passkey.ts';
import { signInByPassword } from './sign-in-by-password.ts';
import { signInByTotp } from './sign-in-by-totp.ts';
import { signOut } from './sign-out.ts';
import { allTokens, endToken, makeToken } from './tokens.ts';
import { myViews, saveViews } from './views.ts';
import type { Visit } from './visit.ts';

const done = { done: true } as const;

/** What each route does. Those at the door need the browser behind the call; the others only the call. */
export function handlersOf(ground: Ground, visitOf: (call: Call) => Visit): Handlers<typeof signInRoutes> {
  /** A step of signing in: comes from a page of ours, and is answered with where the browser stands then. */
  const step = async (call: Call, work: (visit: Visit, token: string) => Promise<void>) => {
    const visit = visitOf(call);
    await work(visit, fromOwnPage(visit));
    return describeSession(ground, visit);
  };
  return {
    session: (_, call) => describeSession(ground, visitOf(call)),
    signIn: ({ body }, call) => step(call, (visit) => signInByPassword(ground, visit, body)),
    signInByTotp: ({ body }, call) => step(call, (visit) => signInByTotp(ground, visit, body.code)),
    signInByPasskeyOptions: async (_, call) => askPasskey(ground, visitOf(call), fromOwnPage(visitOf(call))),
    signInByPasskey: ({ body }, call) => step(call, (visit, token) => signInByPasskey(ground, visit, token, body)),
    signOut: (_, call) => step(call, (visit, token) => signOut(ground, visit, token)),
    firstAccount: ({ body }, call) => step(call, (visit) => firstAccount(ground, visit, body)),
    acceptInvitation: ({ body }, call) => step(call, (visit) => acceptInvitation(ground, visit, body)),
    beginTotp: async (_, call) => beginTotp(ground, visitOf(call), fromOwnPage(visitOf(call))),
    enrolTotp: ({ body }, call) => step(call, (visit, token) => enrolTotp(ground, visit, token, body.code)),
    beginPasskey: async (_, call) => beginPasskey(ground, visitOf(call), fromOwnPage(visitOf(call))),
    enrolPasskey: ({ body }, call) => step(call, (visit, token) => enrolPasskey(ground, visit, token, body)),
    myFactors: (_, call) => call.transact((act) => myFactors(act, holder(visitOf(call)).account.id)),
    removePasskey: async ({ params }, call) => {
      const { account } = mayChangeFactors(ground, visitOf(call));
      await call.transact((act) => removePasskey(act, account, params.id));
      return done;
    },
    changePassword: async ({ body }, call) => {
      await changePassword(ground, visitOf(call), body);
      return done;
    },
    changePreferences: async ({ body }, call) => {
      await call.transact((act) => changePreferences(act, holder(visitOf(call)).account.id, body));
      return done;
    },
    mySessions: (_, call) => call.transact((act) => mySessions(act, holder(visitOf(call)).session)),
    endSession: async ({ params }, call) => {
      await call.transact((act) => endMySession(act, holder(visitOf(call)).account.id, params.id));
      return done;
    },
    views: ({ params }, call) => call.transact((act) => myViews(act, holder(visitOf(call)).account.id, params.screen)),
    saveViews: async ({ params, body }, call) => {
      await call.transact((act) => saveViews(act, holder(visitOf(call)).account.id, params.screen, body.items));
      return done;
    },
    colleagues: (_, call) => call.transact(colleagues),
    accounts: (_, call) => call.transact((act) => allAccounts(ground, act)),
    makeAccount: ({ body }, call) => call.transact((act) => makeAccount(ground, act, body)),
    changeAccount: ({ params, body }, call) => call.transact((act) => changeAccount(ground, act, params.id, body)),
    resetAccount: ({ params }, call) => call.transact((act) => resetAccount(act, params.id)),
    recoverAccount: ({ body }, call) => call.transact((act) => recoverAccount(act, body.username)),
    tokens: (_, call) => call.transact(allTokens),
    makeToken: ({ body }, call) => call.transact((act) => makeToken(ground, act, body)),
    endToken: async ({ params }, call) => {
      await call.transact((act) => endToken(act, params.id));
      return done;
    },
  };
}
