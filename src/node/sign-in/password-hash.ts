import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** argon2id with 19 MiB and two passes (OWASP Password Storage Cheat Sheet; RFC 9106). */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The same characters typed on two keyboards are one password (NIST SP 800-63B §5.1.1.2). */
export const normalPassword = (password: string): string => password.normalize('NFKC');

export const hashPassword = (password: string): Promise<string> => hash(normalPassword(password), cost);

export const fitsPassword = (hashed: string, password: string): Promise<boolean> =>
  verify(hashed, normalPassword(password));

export const makeDecoy = (): Promise<string> => hash(randomBytes(32), cost);
