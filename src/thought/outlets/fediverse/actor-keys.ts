import type { webcrypto } from 'node:crypto';
import { exportJwk, generateCryptoKeyPair, importJwk } from '@fedify/fedify';
import { sql } from 'kysely';
import { type Call, seal, unseal } from '#base';
import { outletKey } from '../outlet-keys.ts';

/** RSA for HTTP Signatures as the fediverse signs today, Ed25519 for object integrity proofs (FEP-8b32). */
const algorithms = ['RSASSA-PKCS1-v1_5', 'Ed25519'] as const;

interface Stored {
  algorithm: (typeof algorithms)[number];
  public_jwk: webcrypto.JsonWebKey;
  sealed: Uint8Array;
}

/** The key pairs of an actor, made when first asked for; the private halves are kept sealed under the node's secret. */
export async function actorKeys(call: Call, secret: Buffer, actor: string): Promise<webcrypto.CryptoKeyPair[]> {
  const known = await readKeys(call, actor);
  const missing = algorithms.filter((one) => !known.some(({ algorithm }) => algorithm === one));
  for (const algorithm of missing) await makeKey(call, secret, { actor, algorithm });
  const rows = missing.length === 0 ? known : await readKeys(call, actor);
  return Promise.all(
    rows.map(async ({ algorithm, public_jwk, sealed }) => ({
      publicKey: await importJwk(public_jwk, 'public'),
      privateKey: await importJwk(
        JSON.parse(
          unseal(outletKey(secret, 'actor'), `${actor} ${algorithm}`, Buffer.from(sealed)).toString(),
        ) as webcrypto.JsonWebKey,
        'private',
      ),
    })),
  );
}

async function readKeys(call: Call, actor: string): Promise<Stored[]> {
  const { rows } = await call.transact(({ tx }) =>
    sql<Stored>`select algorithm, public_jwk, sealed from thought_fediverse_key where actor = ${actor}
      order by algorithm desc`.execute(tx),
  );
  return rows;
}

/** Whoever is first makes it; a second one at the same moment finds it made. */
async function makeKey(
  call: Call,
  secret: Buffer,
  { actor, algorithm }: { actor: string; algorithm: Stored['algorithm'] },
) {
  const { publicKey, privateKey } = await generateCryptoKeyPair(algorithm);
  const sealed = seal(
    outletKey(secret, 'actor'),
    `${actor} ${algorithm}`,
    Buffer.from(JSON.stringify(await exportJwk(privateKey))),
  );
  const open = JSON.stringify(await exportJwk(publicKey));
  await call.transact(({ tx, clock }) =>
    sql`insert into thought_fediverse_key (actor, algorithm, public_jwk, sealed, made_at)
      values (${actor}, ${algorithm}, ${open}::jsonb, ${sealed}, ${clock.now()}) on conflict do nothing`.execute(tx),
  );
}
