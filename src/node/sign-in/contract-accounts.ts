import { z } from 'zod';
import { routes, textShape } from '#base/contract';

export const accountShape = z.object({
  id: z.string(),
  username: z.string(),
  name: z.string(),
  roles: z.array(z.string()),
  desks: z.array(z.string()),
  disabled: z.boolean(),
  lockedUntil: z.string().optional(),
  lastSignIn: z.string().optional(),
  factors: z.array(z.enum(['totp', 'passkey'])),
  /** Made for the exercise: its password is printed at each start, so it needs no second factor. */
  exercise: z.boolean(),
  /** An invitation is open: nobody has set a password since it was made. */
  invited: z.boolean(),
  /** For sign-in by the outside provider: the first time by its verified address, then by what it calls the person. */
  email: z.string().optional(),
  oidc: z.object({ issuer: z.string(), subject: z.string() }).optional(),
});
/** What an administrator says of an account. */
export const accountInput = z.object({
  username: z
    .string()
    .trim()
    .regex(/^[a-z0-9][a-z0-9._-]{1,63}$/),
  name: z.string().trim().min(1).max(200),
  roles: z.array(z.string()).max(20),
  /** `*` among them stands for all. */
  desks: z.array(z.string().min(1).max(64)).max(50),
  email: z.email().max(254).nullish(),
  oidc: z.object({ issuer: z.url(), subject: z.string().min(1).max(255) }).nullish(),
});

const done = z.object({ done: z.literal(true) });
const id = z.object({ id: z.uuid() });

export const accountRoutes = routes({
  colleagues: {
    method: 'GET',
    path: '/colleagues',
    summary: 'Who can be given work',
    access: 'signed-in',
    response: z.object({
      items: z.array(
        z.object({ id: z.string(), name: z.string(), roles: z.array(z.string()), desks: z.array(z.string()) }),
      ),
    }),
  },
  accounts: {
    method: 'GET',
    path: '/accounts',
    summary: 'All accounts',
    access: { right: 'node.accounts' },
    response: z.object({
      items: z.array(accountShape),
      roles: z.array(z.object({ role: z.string(), title: textShape, rights: z.array(z.string()) })),
    }),
  },
  makeAccount: {
    method: 'POST',
    path: '/accounts',
    summary: 'Make an account; answers with a one-time invitation',
    access: { right: 'node.accounts' },
    body: accountInput,
    response: z.object({ account: accountShape, invitation: z.string() }),
  },
  changeAccount: {
    method: 'PATCH',
    path: '/accounts/:id',
    summary: 'Change roles, desks or standing of somebody else',
    access: { right: 'node.accounts' },
    params: id,
    body: accountInput.omit({ username: true }).partial().extend({ disabled: z.boolean().optional() }),
    response: accountShape,
  },
  resetAccount: {
    method: 'POST',
    path: '/accounts/:id/reset',
    summary: 'A new one-time invitation; password, factors and sessions end',
    access: { right: 'node.accounts' },
    params: id,
    response: z.object({ invitation: z.string() }),
  },
  recoverAccount: {
    method: 'POST',
    path: '/accounts/recover',
    summary: 'For the operator at the machine: a one-time invitation for an administrator who lost the second factor',
    access: { right: 'node.accounts.recover' },
    body: z.object({ username: z.string().min(1).max(200) }),
    response: z.object({ invitation: z.string() }),
  },
  tokens: {
    method: 'GET',
    path: '/tokens',
    summary: 'Programs that may call this node',
    access: { right: 'node.tokens' },
    response: z.object({
      items: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          roles: z.array(z.string()),
          desks: z.union([z.array(z.string()), z.literal('*')]),
          madeAt: z.string(),
          usedAt: z.string().optional(),
          endsAt: z.string(),
        }),
      ),
    }),
  },
  makeToken: {
    method: 'POST',
    path: '/tokens',
    summary: 'Make a token; it is shown once',
    access: { right: 'node.tokens' },
    body: z.object({
      name: z.string().min(1).max(100),
      roles: z.array(z.string()).min(1).max(20),
      /** The desks whose work the program sees: none unless said. */
      desks: z.union([z.array(z.string().min(1).max(64)).max(50), z.literal('*')]).default([]),
      days: z.number().int().min(1).max(366),
    }),
    response: z.object({ id: z.string(), token: z.string() }),
  },
  endToken: {
    method: 'DELETE',
    path: '/tokens/:id',
    summary: 'End a token',
    access: { right: 'node.tokens' },
    params: id,
    response: done,
  },
});
