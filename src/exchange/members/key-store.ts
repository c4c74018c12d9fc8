import { hkdfSync } from 'node:crypto';
import { seal, type Tx, type Database, unseal } from '#base';
import { signingKey, type SigningKey, type KeyUse } from '#records';
import { seen } from './tables.ts';

/** What the trust list says of one of our keys. */
export interface KeyTerm {
  keyId: string;
  validFrom: Date;
  /** The end of its time, or the moment from which it is revoked. */
  validUntil: Date | null;
}

/** Keeps a new key; it signs nothing before a list names it. */
export async function insertKey(tx: Tx, secret: Buffer, use: KeyUse, seed: Buffer, now: Date): Promise<SigningKey> {
  const key = signingKey(seed);
  await seen(tx)
    .insertInto('exchange_key')
    .values({
      key_id: key.id,
      use,
      public: key.public,
      sealed: seal(sealingKey(secret), `key:${key.id}`, seed),
      made_at: now,
      valid_from: null,
      valid_until: null,
    })
    .execute();
  return key;
}

/**
 * The key with which this node signs for a use at this moment: the newest that the accepted list calls good; undefined
 * when there is none.
 */
export async function ownKey(
  tx: Database | Tx,
  use: KeyUse,
  secret: Buffer,
  now: Date,
): Promise<SigningKey | undefined> {
  const row = await seen(tx)
    .selectFrom('exchange_key')
    .select(['key_id', 'sealed'])
    .where('use', '=', use)
    .where('valid_from', '<=', now)
    .where((e) => e.or([e('valid_until', 'is', null), e('valid_until', '>', now)]))
    .orderBy('valid_from', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? undefined : openKey(row, secret);
}

/** Our newest key of a use, whether a list names it yet or not: to sign the very list that will. */
export async function newestKey(tx: Tx, use: KeyUse, secret: Buffer): Promise<SigningKey | undefined> {
  const row = await seen(tx)
    .selectFrom('exchange_key')
    .select(['key_id', 'sealed'])
    .where('use', '=', use)
    .orderBy('made_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? undefined : openKey(row, secret);
}

export async function listKeys(db: Database | Tx) {
  return seen(db)
    .selectFrom('exchange_key')
    .select(['key_id', 'use', 'public', 'made_at', 'valid_from', 'valid_until'])
    .orderBy('made_at', 'desc')
    .orderBy('use')
    .execute();
}

/** Takes over what a newly accepted list says of our keys; a key it no longer names ends now. */
export async function writeTerms(tx: Tx, terms: readonly KeyTerm[], now: Date): Promise<void> {
  const named = new Map(terms.map((term) => [term.keyId, term]));
  for (const { key_id: keyId, valid_from: from } of await listKeys(tx)) {
    const term = named.get(keyId);
    if (term === undefined && from === null) continue;
    await seen(tx)
      .updateTable('exchange_key')
      .set(term === undefined ? { valid_until: now } : { valid_from: term.validFrom, valid_until: term.validUntil })
      .where('key_id', '=', keyId)
      .execute();
  }
}

function openKey(row: { key_id: string; sealed: Buffer }, secret: Buffer): SigningKey {
  return signingKey(unseal(sealingKey(secret), `key:${row.key_id}`, row.sealed));
}

/** Derived of the node's secret (HKDF, RFC 5869), for this use only. */
export const sealingKey = (secret: Buffer): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', 'mithaq/exchange/keys', 32));
