import { z } from 'zod';
import { routes } from '#base/contract';
import { axes } from '../kinds.ts';

const manage = { right: 'exchange.taxii.manage' };
const line = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .regex(/^[^\0]*$/);
const text = z
  .string()
  .trim()
  .max(2000)
  .regex(/^[^\0]*$/);

/** What a records collection shows: own records, all, those for everybody, or those of an axis. */
export const viewShape = z.enum(['own', 'all', 'public', ...axes]);

export const discoveryShape = z.object({
  title: line,
  description: text.optional(),
  contact: text.optional(),
  /** The id of the root that is told as the default. */
  defaultRoot: z.string().max(100).optional(),
  /** Whether somebody without an account reads what is TLP:CLEAR. */
  open: z.boolean(),
});

const rootFields = z.object({
  title: line,
  description: text.optional(),
  /** Told in the place of this node's own address. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** The largest body, in bytes. */
  maxContentLength: z.number().int().min(10_000).max(104_857_600).default(10_485_760),
  /** The most objects of one page. */
  pageSize: z.number().int().min(1).max(5000).default(500),
  /** Every account sees that it exists. */
  everyone: z.boolean().default(false),
});
export const rootShape = rootFields.extend({
  id: z.string(),
  /** `/cert/`, `/taxii2/partners/`: with a slash at both ends. */
  path: z
    .string()
    .max(200)
    .regex(/^\/([a-z0-9][a-z0-9._-]*\/)+$/),
  members: z.boolean(),
});

const collectionFields = z.object({
  title: line,
  description: text.optional(),
  mediaTypes: z.array(z.string().max(100)).min(1).max(10).default(['application/stix+json;version=2.1']),
});
export const collectionShape = collectionFields.extend({
  id: z.string(),
  root: z.string(),
  alias: z
    .string()
    .max(100)
    .regex(/^[a-z0-9][a-z0-9-]*$/)
    .optional(),
  kind: z.enum(['plain', 'records', 'inbox']),
  view: viewShape.optional(),
});

export const grantShape = z.object({
  collection: z.string().max(100),
  read: z.boolean().default(false),
  write: z.boolean().default(false),
  delete: z.boolean().default(false),
});
export const accountFields = z.object({
  title: line,
  /**
   * Which records it reads where it may read records at all: those for everybody (TLP:CLEAR), for every member
   * (TLP:GREEN), or all that people of this house read (TLP:RED excepted).
   */
  reads: z.enum(['public', 'members', 'local']).default('public'),
  grants: z.array(grantShape).max(500).default([]),
  disabled: z.boolean().default(false),
});
const accountShape = accountFields.extend({
  id: z.string(),
  name: z.string(),
  madeAt: z.string(),
  madeBy: z.string(),
  usedAt: z.string().optional(),
  /** It rests after too many wrong passwords. */
  restsUntil: z.string().optional(),
});
const password = z.string().min(8).max(500);
const id = z.object({ id: z.string().max(100) });
const done = z.object({ id: z.string() });

export const taxiiRoutes = routes({
  taxii: {
    method: 'GET',
    path: '/taxii',
    summary: 'What this node serves by TAXII: discovery, API roots, collections',
    access: manage,
    response: z.object({
      address: z.string(),
      discovery: discoveryShape,
      roots: z.array(rootShape),
      collections: z.array(collectionShape.extend({ objects: z.number().int().optional() })),
    }),
  },
  changeTaxiiDiscovery: {
    method: 'PUT',
    path: '/taxii/discovery',
    summary: 'Change what discovery says, and whether strangers read TLP:CLEAR',
    access: manage,
    body: discoveryShape,
    response: discoveryShape,
  },
  makeTaxiiRoot: {
    method: 'POST',
    path: '/taxii/roots',
    summary: 'Make an API root',
    access: manage,
    body: rootFields.extend({ path: rootShape.shape.path }),
    response: done,
  },
  changeTaxiiRoot: {
    method: 'PUT',
    path: '/taxii/roots/:id',
    summary: 'Change an API root',
    access: manage,
    params: id,
    body: rootFields,
    response: done,
  },
  removeTaxiiRoot: {
    method: 'DELETE',
    path: '/taxii/roots/:id',
    summary: 'Remove an API root that has no collections',
    access: manage,
    params: id,
    response: done,
  },
  makeTaxiiCollection: {
    method: 'POST',
    path: '/taxii/collections',
    summary: 'Make a collection',
    access: manage,
    body: collectionFields.extend({
      root: z.string().max(100),
      alias: collectionShape.shape.alias,
      kind: z.enum(['plain', 'records']),
      view: viewShape.optional(),
    }),
    response: done,
  },
  changeTaxiiCollection: {
    method: 'PUT',
    path: '/taxii/collections/:id',
    summary: 'Change the words of a collection',
    access: manage,
    params: id,
    body: collectionFields,
    response: done,
  },
  removeTaxiiCollection: {
    method: 'DELETE',
    path: '/taxii/collections/:id',
    summary: 'Remove a collection; with objects in it only when their number is said',
    access: manage,
    params: id,
    query: z.object({ objects: z.coerce.number().int().min(0).default(0) }),
    response: done,
  },
  taxiiAccounts: {
    method: 'GET',
    path: '/taxii/accounts',
    summary: 'Accounts of machines at the TAXII door',
    access: manage,
    response: z.object({ accounts: z.array(accountShape) }),
  },
  makeTaxiiAccount: {
    method: 'POST',
    path: '/taxii/accounts',
    summary: 'Make an account; the password is told once, here',
    access: manage,
    body: accountFields.extend({
      name: z
        .string()
        .max(100)
        .regex(/^[A-Za-z0-9][A-Za-z0-9._@-]*$/),
      password: password.optional(),
    }),
    response: done.extend({ password: z.string() }),
  },
  changeTaxiiAccount: {
    method: 'PUT',
    path: '/taxii/accounts/:id',
    summary: 'Change what an account may do',
    access: manage,
    params: id,
    body: accountFields,
    response: done,
  },
  resetTaxiiPassword: {
    method: 'POST',
    path: '/taxii/accounts/:id/password',
    summary: 'Give an account another password; it is told once, here',
    access: manage,
    params: id,
    response: done.extend({ password: z.string() }),
  },
  removeTaxiiAccount: {
    method: 'DELETE',
    path: '/taxii/accounts/:id',
    summary: 'Remove an account',
    access: manage,
    params: id,
    response: done,
  },
  bringTaxiiServer: {
    method: 'POST',
    path: '/taxii/bring',
    summary: 'Bring over the data file of a medallion server: roots, collections, objects with their dates, statuses',
    access: manage,
    upload: true,
    query: z.object({
      /** The account that is granted what the file says of each collection. */
      account: z.string().max(100),
      pageSize: z.coerce.number().int().min(1).max(5000).optional(),
    }),
    response: z.object({ roots: z.number().int(), collections: z.number().int(), objects: z.number().int() }),
  },
});
