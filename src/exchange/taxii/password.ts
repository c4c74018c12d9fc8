import { createHmac, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** argon2id with 19 MiB and two passes (OWASP Password Storage Cheat Sheet; RFC 9106), as at the people's door. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), cost);

/** 192 random bits for a machine's password: nobody has to remember it. */
export const newPassword = (): string => randomBytes(24).toString('base64url');

const mostKept = 1000;

/**
 * Judges passwords, and remembers in memory which were right: a program sends its password with every request, and
 * argon2 would be all the node does. What is remembered is bound to the stored hash: a changed password is asked anew.
 */
export class PasswordJudge {
  readonly #key = randomBytes(32);
  readonly #right = new Map<string, string>();
  readonly #decoy = hashPassword(newPassword());

  /** Whether this very password was right against this hash since the process began. */
  remembers(name: string, password: string, hashed: string | undefined): boolean {
    return hashed !== undefined && this.#right.get(this.#mark(name, password)) === hashed;
  }

  /** Takes as long for an account that is not there. */
  async fits(name: string, password: string, hashed: string | undefined): Promise<boolean> {
    const fits = await verify(hashed ?? (await this.#decoy), password.normalize('NFKC'));
    if (!fits || hashed === undefined) return false;
    if (this.#right.size >= mostKept) this.#right.clear();
    this.#right.set(this.#mark(name, password), hashed);
    return true;
  }

  #mark(name: string, password: string): string {
    return createHmac('sha256', this.#key)
      .update(JSON.stringify([name, password]))
      .digest('base64');
  }
}
