import { seal, unseal } from '#base';
import type { RedressKeys } from './redress-keys.ts';

/** What a person says about themselves, all of it in their own words. */
export interface Petition {
  name: string;
  birth?: string;
  nationality?: string;
  document?: string;
  institution?: string;
  contact?: string;
  capacity: 'self' | 'family' | 'lawyer';
  statement: string;
}

/** Closes words for one row: in another row they do not open. */
export function sealWords(keys: RedressKeys, holder: string, words: unknown): Buffer {
  return seal(keys.seal, `mithaq/redress ${holder}`, Buffer.from(JSON.stringify(words)));
}

export function openWords<T>(keys: RedressKeys, holder: string, sealed: Buffer): T {
  return JSON.parse(unseal(keys.seal, `mithaq/redress ${holder}`, Buffer.from(sealed)).toString('utf8')) as T;
}
