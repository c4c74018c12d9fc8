import { setTimeout as sleep } from 'node:timers/promises';
import { Secret, TOTP } from 'otpauth';

/** A second factor for people whom a test makes; an invention, of no use anywhere else. */
export const secretOfTests = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

const period = 30_000;

/** The code of now (RFC 6238). Waits when the present one is about to end. */
export async function totpCode(secret: string): Promise<string> {
  const left = period - (Date.now() % period);
  if (left < 4000) await sleep(left + 100);
  return new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')) }).generate();
}

/** The node takes each code once: waits for the next period and gives its code. */
export async function nextTotpCode(secret: string): Promise<string> {
  await sleep(period - (Date.now() % period) + 100);
  return totpCode(secret);
}
