import type { Fault } from '#base';
import { commonWords } from './common-passwords.ts';
import { signInFault } from './faults.ts';
import { normalPassword } from './password-hash.ts';

export const shortestPassword = 12;

const swaps: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

/** What is wrong with a new password; nothing when it may be used (NIST SP 800-63B §5.1.1.2: length and a list, no rules of composition). */
export function passwordFault(password: string, username: string): Fault | undefined {
  const normal = normalPassword(password);
  const folded = normal.toLowerCase();
  if (Array.from(normal).length < shortestPassword) return signInFault('password-short', { least: shortestPassword });
  // Two letters are in every other phrase.
  if (username.length > 2 && folded.includes(username.toLowerCase())) return signInFault('password-has-username');
  if (isCommon(folded) || isMonotonous(folded)) return signInFault('password-common');
  return undefined;
}

function isCommon(folded: string): boolean {
  const bare = folded.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return [folded, swapped(folded), swapped(bare)].some((text) => commonWords.has(text.replace(/[^\p{L}]/gu, '')));
}

const swapped = (text: string): string => text.replace(/[013457@$]/g, (sign) => swaps[sign] ?? sign);

/** Fewer than five different characters, a row of neighbours (`123456789012`), or nothing but digits. */
function isMonotonous(folded: string): boolean {
  const characters = Array.from(folded);
  if (new Set(characters).size < 5 || /^\p{N}+$/u.test(folded)) return true;
  const codes = characters.map((c) => c.codePointAt(0) ?? 0);
  return codes.every((code, i) => i === 0 || Math.abs(code - (codes[i - 1] ?? 0)) === 1);
}
