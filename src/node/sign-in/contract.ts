import { z } from 'zod';
import { routes, textShape } from '#base/contract';
import { accountInput, accountRoutes } from './contract-accounts.ts';

export const actorShape = z.object({
  id: z.string(),
  username: z.string(),
  name: z.string(),
  roles: z.array(z.string()),
  rights: z.array(z.string()),
  /** `*` for all. */
  desks: z.union([z.array(z.string()), z.literal('*')]),
  language: z.enum(['ar', 'en', 'fr']),
  theme: z.enum(['light', 'dark', 'auto']),
});

export const nodeShape = z.object({
  /** The member state or institution this node belongs to. */
  title: textShape,
  /** BCP 47 of the state: decides digits and calendar (`ar-SA`, `ar-MA`, `fr-SN`). */
  locale: z.string(),
  version: z.string(),
  /** True while the node holds the exercise's invented data. */
  exercise: z.boolean(),
  /** True when no account exists yet: the first visitor on this machine makes the administrator's. */
  empty: z.boolean(),
  oidc: z.boolean(),
});

export const sessionShape = z.object({
  /** `second-factor` and `enrol`: the password was right, and this step is still asked. */
  step: z.enum(['signed-out', 'second-factor', 'enrol', 'signed-in']),
  /** Which second factors the account has. */
  factors: z.array(z.enum(['totp', 'passkey'])),
  actor: actorShape.optional(),
  /** Sent back in the header `x-mithaq-csrf` with every call that is not a GET. */
  csrf: z.string(),
  node: nodeShape,
});

const done = z.object({ done: z.literal(true) });
const id = z.object({ id: z.uuid() });

export const signInRoutes = routes({
  session: {
    method: 'GET',
    path: '/session',
    summary: 'Who am I, and what is this node',
    access: 'public',
    response: sessionShape,
  },
  signIn: {
    method: 'POST',
    path: '/session',
    summary: 'Sign in with user name and password',
    access: 'public',
    body: z.object({ username: z.string().min(1).max(200), password: z.string().min(1).max(1000) }),
    response: sessionShape,
  },
  signInByTotp: {
    method: 'POST',
    path: '/session/totp',
    summary: 'Second factor: a time-based one-time password (RFC 6238)',
    access: 'public',
    body: z.object({ code: z.string().regex(/^\d{6}$/) }),
    response: sessionShape,
  },
  signInByPasskeyOptions: {
    method: 'POST',
    path: '/session/passkey/options',
    summary: 'Begin a passkey ceremony (WebAuthn §7.2)',
    access: 'public',
    response: z.record(z.string(), z.unknown()),
  },
  signInByPasskey: {
    method: 'POST',
    path: '/session/passkey',
    summary: 'Finish a passkey ceremony',
    access: 'public',
    body: z.record(z.string(), z.unknown()),
    response: sessionShape,
  },
  signOut: { method: 'DELETE', path: '/session', summary: 'Sign out', access: 'public', response: sessionShape },
  firstAccount: {
    method: 'POST',
    path: '/first-account',
    summary: 'Make the administrator of an empty node (only from this machine)',
    access: 'public',
    body: z.object({
      username: accountInput.shape.username,
      name: accountInput.shape.name,
      password: z.string().min(12).max(1000),
    }),
    response: sessionShape,
  },
  acceptInvitation: {
    method: 'POST',
    path: '/invitation',
    summary: 'Set the first or a new password by a one-time link',
    access: 'public',
    body: z.object({ token: z.string().min(20).max(200), password: z.string().min(12).max(1000) }),
    response: sessionShape,
  },
  beginTotp: {
    method: 'POST',
    path: '/me/totp/begin',
    summary: 'Begin to enrol an authenticator',
    access: 'public',
    response: z.object({ uri: z.string(), secret: z.string() }),
  },
  enrolTotp: {
    method: 'POST',
    path: '/me/totp',
    summary: 'Finish to enrol an authenticator',
    access: 'public',
    body: z.object({ code: z.string().regex(/^\d{6}$/) }),
    response: sessionShape,
  },
  beginPasskey: {
    method: 'POST',
    path: '/me/passkeys/begin',
    summary: 'Begin to enrol a passkey (WebAuthn §7.1)',
    access: 'public',
    response: z.record(z.string(), z.unknown()),
  },
  enrolPasskey: {
    method: 'POST',
    path: '/me/passkeys',
    summary: 'Finish to enrol a passkey',
    access: 'public',
    body: z.object({ name: z.string().min(1).max(100), response: z.record(z.string(), z.unknown()) }),
    response: sessionShape,
  },
  myFactors: {
    method: 'GET',
    path: '/me/factors',
    summary: 'My second factors',
    access: 'signed-in',
    response: z.object({
      totp: z.boolean(),
      passkeys: z.array(
        z.object({ id: z.string(), name: z.string(), madeAt: z.string(), usedAt: z.string().optional() }),
      ),
    }),
  },
  removePasskey: {
    method: 'DELETE',
    path: '/me/passkeys/:id',
    summary: 'Remove a passkey',
    access: 'signed-in',
    params: id,
    response: done,
  },
  changePassword: {
    method: 'PUT',
    path: '/me/password',
    summary: 'Change my password',
    access: 'signed-in',
    body: z.object({ current: z.string().min(1).max(1000), next: z.string().min(12).max(1000) }),
    response: done,
  },
  changePreferences: {
    method: 'PUT',
    path: '/me/preferences',
    summary: 'My language and theme',
    access: 'signed-in',
    body: z.object({ language: z.enum(['ar', 'en', 'fr']), theme: z.enum(['light', 'dark', 'auto']) }),
    response: done,
  },
  mySessions: {
    method: 'GET',
    path: '/me/sessions',
    summary: 'Where I am signed in',
    access: 'signed-in',
    response: z.object({
      items: z.array(
        z.object({
          id: z.string(),
          madeAt: z.string(),
          seenAt: z.string(),
          userAgent: z.string(),
          current: z.boolean(),
        }),
      ),
    }),
  },
  endSession: {
    method: 'DELETE',
    path: '/me/sessions/:id',
    summary: 'End one of my sessions',
    access: 'signed-in',
    params: id,
    response: done,
  },
  views: {
    method: 'GET',
    path: '/me/views/:screen',
    summary: 'My saved views of a screen',
    access: 'signed-in',
    params: z.object({ screen: z.string() }),
    response: z.object({ items: z.array(z.object({ name: z.string(), query: z.string() })) }),
  },
  saveViews: {
    method: 'PUT',
    path: '/me/views/:screen',
    summary: 'Save my views of a screen',
    access: 'signed-in',
    params: z.object({ screen: z.string().max(64) }),
    body: z.object({
      items: z.array(z.object({ name: z.string().min(1).max(100), query: z.string().max(2000) })).max(50),
    }),
    response: done,
  },
  ...accountRoutes,
});
