import { z } from 'zod';
import { routes, textShape } from '#base/contract';

export const entityKindShape = z.enum(['bank', 'exchange-house', 'payment', 'charity-regulator', 'other']);
export const languageShape = z.enum(['ar', 'en', 'fr']);

/** A signing key of an entity (Ed25519, raw, base64url). */
export const entityKeyShape = z.object({
  id: z.string(),
  publicKey: z.string(),
  /** SHA-256 of the key in hex, in groups of four: to be compared by telephone before it is confirmed. */
  fingerprint: z.string(),
  label: z.string(),
  state: z.enum(['waiting', 'confirmed', 'ended']),
  by: z.string(),
  at: z.string(),
  confirmedBy: z.string().optional(),
  confirmedAt: z.string().optional(),
  endedBy: z.string().optional(),
  endedAt: z.string().optional(),
  endedReason: z.string().optional(),
});

const entityShape = z.object({
  key: z.string(),
  kind: entityKindShape,
  names: textShape,
  contact: z.string(),
  language: languageShape,
  active: z.boolean(),
  /** The desk that binds an account or a token to this entity. */
  desk: z.string(),
  books: z.array(z.object({ key: z.string(), title: z.string() })),
  keys: z.array(entityKeyShape),
  /** Orders that were served and not released. */
  standing: z.number().int(),
});

const name = z.string().trim().min(1).max(200);
const told = {
  kind: entityKindShape,
  names: z.object({ ar: name, en: name, fr: name }),
  contact: z.string().trim().min(3).max(500),
  /** In which its letters are written. */
  language: languageShape,
};
const params = z.object({ entity: z.string().max(64) });
const keyParams = z.object({ entity: z.string().max(64), id: z.uuid() });
const reason = z.string().trim().min(10).max(2000);
const manage = { right: 'finance.entities.manage' };

/** What an entity says of a key of its own. */
export const offeredKey = z.object({
  publicKey: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  label: z.string().trim().min(1).max(100),
});

export const entityRoutes = routes({
  entities: {
    method: 'GET',
    path: '/entities',
    summary: 'Reporting entities, their books and keys',
    access: { right: 'finance.entities.read' },
    response: z.object({
      items: z.array(entityShape),
      /** Books that no entity holds: nothing in them can be ordered. */
      unbound: z.array(z.object({ key: z.string(), title: z.string() })),
    }),
  },
  makeEntity: {
    method: 'POST',
    path: '/entities',
    summary: 'Register a reporting entity',
    access: manage,
    body: z.object({ key: z.string().regex(/^[a-z0-9][a-z0-9-]{1,40}$/), ...told }),
    response: entityShape,
  },
  changeEntity: {
    method: 'PATCH',
    path: '/entities/:entity',
    summary: 'Change its names, contact or language, or end its work here',
    access: manage,
    params,
    body: z.object({ ...told, active: z.boolean() }).partial(),
    response: entityShape,
  },
  bindBook: {
    method: 'PUT',
    path: '/entities/:entity/books/:book',
    summary: 'Say that this entity holds what the book names, or no longer',
    access: manage,
    params: z.object({ entity: z.string().max(64), book: z.string().max(64) }),
    body: z.object({ bound: z.boolean() }),
    response: entityShape,
  },
  offerEntityKey: {
    method: 'POST',
    path: '/entities/:entity/keys',
    summary: 'Register a key the entity handed over; another person confirms it',
    access: manage,
    params,
    body: offeredKey,
    response: entityShape,
  },
  confirmEntityKey: {
    method: 'POST',
    path: '/entities/:entity/keys/:id/confirm',
    summary: 'Confirm a key after its fingerprint was compared with the entity',
    access: manage,
    params: keyParams,
    /** The fingerprint as the entity read it out. */
    body: z.object({ fingerprint: z.string().max(200) }),
    response: entityShape,
  },
  endEntityKey: {
    method: 'POST',
    path: '/entities/:entity/keys/:id/end',
    summary: 'End a key: what it signs from now on is refused',
    access: manage,
    params: keyParams,
    body: z.object({ reason }),
    response: entityShape,
  },
});
