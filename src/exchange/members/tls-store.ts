import { type Database, seal, type Tx, unseal } from '#base';
import { sealingKey } from './key-store.ts';
import { seen } from './tables.ts';
import type { TlsCertificate } from './tls-certificate.ts';

export async function insertTls(tx: Tx, secret: Buffer, made: TlsCertificate, now: Date): Promise<void> {
  await seen(tx)
    .insertInto('exchange_tls')
    .values({
      sha256: made.sha256,
      certificate: made.certificate,
      sealed: seal(sealingKey(secret), `tls:${made.sha256}`, Buffer.from(made.privateKey)),
      made_at: now,
    })
    .execute();
}

/**
 * The certificate this node shows: the newest that the list pins for it, or the newest of all while none is pinned.
 * Undefined while it has no identity.
 */
export async function ownTls(
  db: Database | Tx,
  secret: Buffer,
  pinned: readonly string[],
): Promise<TlsCertificate | undefined> {
  const rows = await seen(db).selectFrom('exchange_tls').selectAll().orderBy('made_at', 'desc').execute();
  const row = rows.find(({ sha256 }) => pinned.includes(sha256)) ?? rows[0];
  if (row === undefined) return undefined;
  const privateKey = unseal(sealingKey(secret), `tls:${row.sha256}`, row.sealed).toString();
  return { sha256: row.sha256, certificate: row.certificate, privateKey };
}
