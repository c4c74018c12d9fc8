import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Closes a secret for the store: AES-256-GCM, nonce ‖ tag ‖ text. Bound to `holder`: in another's row it does not open. */
export function seal(key: Buffer, holder: string, secret: Uint8Array): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(holder));
  const text = Buffer.concat([cipher.update(secret), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]);
}

/** Opens what `seal` closed; throws when it was changed or belongs to somebody else. */
export function unseal(key: Buffer, holder: string, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12), { authTagLength: 16 });
  decipher.setAAD(Buffer.from(holder)).setAuthTag(sealed.subarray(12, 28));
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]);
}
