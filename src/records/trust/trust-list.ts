import { hash } from 'node:crypto';
import { z } from 'zod';
import { canonical } from '../canonical/canonical.ts';
import { fromBase64url } from '../signature/base64.ts';
import { keyId, readPublicKey } from '../signature/key.ts';

/** What a key may sign: records (and trust lists), its log's checkpoints, cosignatures of other logs. */
export const keyUses = ['record', 'checkpoint', 'witness'] as const;
export type KeyUse = (typeof keyUses)[number];

/** Active: all rights. Suspended: reads and receives nothing new, signs nothing. Left: as suspended, by its own will. */
export const standings = ['active', 'suspended', 'left'] as const;
export type Standing = (typeof standings)[number];

const identityId = z.string().regex(/^identity--[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const instant = z.iso.datetime();
const words = z.string().min(1).max(300);
const names = z.strictObject({ ar: words, en: words, fr: words });

/** A key of a member or of the secretariat. A revoked key stays in the list: what it signed before is still judged by it. */
const trustedKey = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{32}$/),
  use: z.array(z.enum(keyUses)).min(1).max(keyUses.length),
  public: z.string(),
  from: instant,
  until: instant.optional(),
  revoked: z.strictObject({ at: instant, reason: words }).optional(),
});
export type TrustedKey = z.infer<typeof trustedKey>;

const member = z.strictObject({
  id: identityId,
  /** ISO 3166-1 alpha-2. */
  state: z.string().regex(/^[A-Z]{2}$/),
  names,
  standing: z.enum(standings),
  /** Since when it has this standing. */
  since: instant,
  /** Origin of its log (C2SP checkpoint): a schema-less URL, also the name of its keys in notes. */
  log: z
    .string()
    .regex(/^[a-z0-9.-]+(\/[a-z0-9._-]+)*$/)
    .max(200),
  endpoint: z.url({ protocol: /^https$/ }).max(500),
  contact: words,
  keys: z.array(trustedKey).max(100),
  /** SHA-256 of the certificates its node may show, hex. */
  tls: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(10),
});
export type TrustedMember = z.infer<typeof member>;

/** The trust list: who belongs to the alliance and by which keys it is known. */
export const trustListShape = z.strictObject({
  type: z.literal('mithaq-trust-list'),
  v: z.literal(1),
  version: z.int().min(1),
  /** Fingerprint of the version before; null for the first. */
  previous: z.string().nullable(),
  issued: instant,
  alliance: z.strictObject({ id: identityId, names }),
  /** How many different active members must sign the next version, beside the secretariat. */
  threshold: z.int().min(1),
  secretariat: z.strictObject({ id: identityId, keys: z.array(trustedKey).min(1).max(100) }),
  members: z.array(member).max(500),
  signatures: z.array(z.strictObject({ by: identityId, key: z.string(), signature: z.string() })).max(1000),
});
export type TrustList = z.infer<typeof trustListShape>;

/** What in a list contradicts itself; `where` is a JSON pointer. */
export type TrustListRefusal =
  | { readonly rule: 'shape'; readonly where: string }
  | { readonly rule: 'key-is-not-its-id' | 'duplicate'; readonly where: string }
  | { readonly rule: 'threshold-out-of-reach' | 'first-has-no-previous'; readonly where: string };

/**
 * Reads a list that came as JSON (read by `readJson`): its shape, that ids, logs and keys are each given once, that
 * every key is what its id says, and that its threshold can be reached. Signatures are not looked at.
 */
export function readTrustList(value: unknown): TrustList | TrustListRefusal {
  const read = trustListShape.safeParse(value);
  if (!read.success) return { rule: 'shape', where: `/${read.error.issues[0]?.path.join('/') ?? ''}` };
  const list = read.data;
  if ((list.version === 1) !== (list.previous === null)) return { rule: 'first-has-no-previous', where: '/previous' };
  const seen = new Set<string>();
  const twice = (...words: string[]) => words.some((word) => seen.size === seen.add(word).size);
  if (twice(list.secretariat.id)) return { rule: 'duplicate', where: '/secretariat/id' };
  for (const [at, { id, log }] of list.members.entries())
    if (twice(id, `log ${log}`)) return { rule: 'duplicate', where: `/members/${at}` };
  const holders = [
    ['/secretariat', list.secretariat.keys] as const,
    ...list.members.map(({ keys }, at) => [`/members/${at}`, keys] as const),
  ];
  for (const [where, keys] of holders) {
    for (const [at, key] of keys.entries()) {
      const raw = fromBase64url(key.public, 32);
      if (!raw || !readPublicKey(key.public) || keyId(raw) !== key.id)
        return { rule: 'key-is-not-its-id', where: `${where}/keys/${at}` };
      // One key in two hands, or twice in one, would count one signer as two.
      if (twice(`key ${key.id}`)) return { rule: 'duplicate', where: `${where}/keys/${at}` };
    }
  }
  const active = list.members.filter(({ standing }) => standing === 'active').length;
  if (list.threshold > active) return { rule: 'threshold-out-of-reach', where: '/threshold' };
  return list;
}

/** What everybody signs: the list without its signatures, in canonical form. */
export function trustListText({ signatures: _signatures, ...document }: TrustList): string {
  return canonical(document);
}

/** SHA-256 of `trustListText`, base64url: what `previous` holds and what a joining state is told by another way. */
export const trustListFingerprint = (list: TrustList): string => hash('sha256', trustListText(list), 'base64url');
