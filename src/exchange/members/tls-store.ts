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

/** How long the certificate before is shown after a list that pins a new one: until the others have that list. */
const untilAllKnow = 3_600_000;

/**
 * The certificate this node shows: the newest that the list pins, once the others have had time to learn of it; before
 * that the older pinned one. While none is pinned, the newest of all. Undefined while it has no identity.
 */
export async function ownTls(
  db: Database | Tx,
  secret: Buffer,
  pinned: readonly string[],
  now: Date,
): Promise<TlsCertificate | undefined> {
  const rows = await seen(db).selectFrom('exchange_tls').selectAll().orderBy('made_at', 'desc').execute();
  const list = await seen(db)
    .selectFrom('exchange_trust_list')
    .select('accepted_at')
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  const good = rows.filter(({ sha256 }) => pinned.includes(sha256));
  const known = list !== undefined && now.getTime() - list.accepted_at.getTime() > untilAllKnow;
  const row = (known ? good[0] : good.at(-1)) ?? rows[0];
  if (row === undefined) return undefined;
  const privateKey = unseal(sealingKey(secret), `tls:${row.sha256}`, row.sealed).toString();
  return { sha256: row.sha256, certificate: row.certificate, privateKey };
}
