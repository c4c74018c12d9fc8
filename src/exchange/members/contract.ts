import { z } from 'zod';
import { routes, textShape } from '#base/contract';

const read = { right: 'exchange.members.read' };
const propose = { right: 'exchange.trust.propose' };

const words = z.string().trim().min(1).max(300);
const names = z.object({ ar: words, en: words, fr: words });
const identityId = z.string().regex(/^identity--[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const keyUse = z.enum(['record', 'checkpoint', 'witness']);
const endpoint = z.url({ protocol: /^https$/ }).max(500);
const reason = z.string().trim().min(10).max(5000);
const id = z.object({ id: z.string().max(64) });
/** The text of a signed document: it is checked as it stands, byte for byte. */
const documentText = z.string().max(900_000);

const key = z.object({
  id: z.string(),
  use: z.array(keyUse),
  public: z.string(),
  from: z.string(),
  until: z.string().optional(),
  revoked: z.object({ at: z.string(), reason: z.string() }).optional(),
});

export const memberOfListShape = z.object({
  id: z.string(),
  state: z.string(),
  names: textShape,
  standing: z.enum(['active', 'suspended', 'left']),
  since: z.string(),
  log: z.string(),
  endpoint: z.string(),
  contact: z.string(),
  keys: z.array(key),
  tls: z.array(z.string()),
});

/** One fact in which a proposed list differs from the one that stands (`code` says which fields are there). */
export const trustChangeShape = z.object({
  code: z.enum([
    'member-joined',
    'member-suspended',
    'member-left',
    'member-returned',
    'member-removed',
    'key-added',
    'key-removed',
    'key-changed',
    'key-revoked',
    'endpoint-changed',
    'log-changed',
    'contact-changed',
    'names-changed',
    'certificates-changed',
    'threshold-changed',
  ]),
  member: z.string().optional(),
  holder: z.string().optional(),
  key: z.string().optional(),
  at: z.string().optional(),
  reason: z.string().optional(),
  from: z.union([z.string(), z.number()]).optional(),
  to: z.union([z.string(), z.number()]).optional(),
});

export const proposalShape = z.object({
  id: z.string(),
  version: z.number().int(),
  state: z.enum(['open', 'accepted', 'overtaken', 'withdrawn']),
  reason: z.string(),
  madeAt: z.string(),
  /** A person of this state. */
  proposedBy: z.string().optional(),
  /** The member whose node brought it. */
  from: z.string().optional(),
  /** The second person of this state. */
  signedHereBy: z.string().optional(),
  /** Members, and the secretariat by its id. */
  signedBy: z.array(z.string()),
  changes: z.array(trustChangeShape),
  missing: z.object({ secretariat: z.boolean(), members: z.number().int() }),
  may: z.object({ sign: z.boolean(), withdraw: z.boolean() }),
});

export const membersShape = z.object({
  /** This node, once it has an identity. */
  own: z
    .object({
      member: z.string(),
      log: z.string(),
      /** What is carried to a member that shall propose this state. */
      card: z.string(),
      inList: z.boolean(),
      keys: z.array(
        z.object({
          id: z.string(),
          use: z.string(),
          madeAt: z.string(),
          from: z.string().optional(),
          until: z.string().optional(),
        }),
      ),
    })
    .optional(),
  list: z
    .object({
      version: z.number().int(),
      fingerprint: z.string(),
      issued: z.string(),
      alliance: z.object({ id: z.string(), names: textShape }),
      /** How many members must sign the next version, beside the secretariat. */
      threshold: z.number().int(),
      secretariat: z.object({ id: z.string(), keys: z.array(key) }),
      members: z.array(memberOfListShape),
      signedBy: z.array(z.string()),
    })
    .optional(),
  history: z.array(
    z.object({ version: z.number().int(), fingerprint: z.string(), acceptedAt: z.string(), from: z.string() }),
  ),
  proposals: z.array(proposalShape),
  /** Second lists of a number that were as rightly signed: proof of foul play, an alarm. */
  unlike: z.array(
    z.object({ version: z.number().int(), fingerprint: z.string(), foundAt: z.string(), from: z.string().optional() }),
  ),
});

export const identityShape = z.object({
  state: z.string().regex(/^[A-Z]{2}$/),
  names,
  endpoint,
  contact: words,
  member: identityId.optional(),
  log: z
    .string()
    .max(200)
    .regex(/^[a-z0-9.-]+(\/[a-z0-9._-]+)*$/)
    .optional(),
});

export const wishShape = z.discriminatedUnion('change', [
  z.object({ change: z.literal('join'), card: documentText }),
  z.object({ change: z.enum(['suspend', 'return']), member: identityId }),
  z.object({ change: z.literal('leave') }),
  z.object({ change: z.literal('rotate'), use: keyUse }),
  z.object({
    change: z.literal('revoke'),
    key: z.string().max(64),
    /** Absent: this state, and a new key takes its place. */
    member: identityId.optional(),
    /** From when its signatures count no longer; absent: now. */
    at: z.iso.datetime().optional(),
    keyReason: words,
  }),
  z.object({ change: z.literal('endpoint'), endpoint }),
  /** `lost`: its key may be in other hands; nothing is pinned any longer but the new one. */
  z.object({ change: z.literal('certificate'), lost: z.boolean().default(false) }),
  z.object({ change: z.literal('threshold'), threshold: z.number().int().min(1).max(500) }),
]);

const proposed = z.object({ proposal: z.string(), members: membersShape });

export const memberRoutes = routes({
  members: {
    method: 'GET',
    path: '/exchange/members',
    summary: 'Who belongs to the alliance, by which keys, and what is proposed',
    access: read,
    response: membersShape,
  },
  makeIdentity: {
    method: 'POST',
    path: '/exchange/members/identity',
    summary: 'Make this node’s keys, certificate and card, once',
    access: propose,
    body: identityShape,
    response: membersShape,
  },
  foundAlliance: {
    method: 'POST',
    path: '/exchange/members/found',
    summary: 'Draw up the first list of an alliance, for the secretariat and a second person to sign',
    access: propose,
    body: z.object({ names, secretariatKey: z.string().max(100), identity: identityShape }),
    response: proposed,
  },
  joinAlliance: {
    method: 'POST',
    path: '/exchange/members/join',
    summary: 'Begin with the list of an alliance, exactly the one of the fingerprint',
    access: propose,
    body: z.object({ list: documentText, fingerprint: z.string().trim().max(100), identity: identityShape }),
    response: membersShape,
  },
  proposeChange: {
    method: 'POST',
    path: '/exchange/members/proposals',
    summary: 'Propose a change of the list',
    access: propose,
    body: z.object({ wish: wishShape, reason }),
    response: proposed,
  },
  proposalText: {
    method: 'GET',
    path: '/exchange/members/proposals/:id/list',
    summary: 'The proposed list with the signatures so far, to be looked at or signed elsewhere',
    access: read,
    params: id,
    response: z.object({ list: z.string() }),
  },
  signProposal: {
    method: 'POST',
    path: '/exchange/members/proposals/:id/sign',
    summary: 'Sign a proposed list for this state: another person than who proposed it',
    access: { right: 'exchange.trust.sign' },
    params: id,
    response: membersShape,
  },
  addSignature: {
    method: 'POST',
    path: '/exchange/members/proposals/:id/signatures',
    summary: 'Add a signature made elsewhere, such as the secretariat’s',
    access: propose,
    params: id,
    body: z.object({ by: identityId, key: z.string().max(64), signature: z.string().max(200) }),
    response: membersShape,
  },
  withdrawProposal: {
    method: 'POST',
    path: '/exchange/members/proposals/:id/withdraw',
    summary: 'Give a proposal up at this node',
    access: propose,
    params: id,
    response: membersShape,
  },
  trustList: {
    method: 'GET',
    path: '/exchange/members/list',
    summary: 'The accepted list, word for word: the file by which another state joins',
    access: read,
    response: z.object({ list: z.string(), fingerprint: z.string() }),
  },
  acceptLists: {
    method: 'POST',
    path: '/exchange/members/lists',
    summary: 'Take newer versions of the list from a file',
    access: propose,
    body: z.object({ lists: z.array(documentText).min(1).max(500) }),
    response: z.object({ accepted: z.number().int(), members: membersShape }),
  },
});
