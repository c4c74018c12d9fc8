import { Secret, TOTP } from 'otpauth';

const period = 30;

const totpOf = (secret: Uint8Array, label: string): TOTP =>
  new TOTP({
    issuer: 'Mithaq',
    label,
    algorithm: 'SHA1',
    digits: 6,
    period,
    secret: new Secret({ buffer: new Uint8Array(secret).buffer }),
  });

/** The address an authenticator scans, and the secret to type by hand (base32). */
export function totpAddress(secret: Uint8Array, label: string): { uri: string; secret: string } {
  const totp = totpOf(secret, label);
  return { uri: totp.toString(), secret: totp.secret.base32 };
}

/** The time step (RFC 6238 §4.2) whose code this is, at most one step from now; nothing when it is none of them. */
export function stepOfCode(secret: Uint8Array, code: string, now: Date): number | undefined {
  const delta = totpOf(secret, '').validate({ token: code, timestamp: now.getTime(), window: 1 });
  return delta === null ? undefined : Math.floor(now.getTime() / 1000 / period) + delta;
}

export const secretOfBase32 = (text: string): Buffer => Buffer.from(Secret.fromBase32(text).bytes);
