import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { RedressKeys } from './redress-keys.ts';

/** How long a challenge may be answered, and how far our own clock may have stepped back meanwhile. */
const LIFE_MS = 15 * 60_000;
const SKEW_MS = 2 * 60_000;
const NONCE = 16;
const MAC = 16;

/** Bits of work asked of everybody: about half a second in a browser. */
export const LEAST_BITS = 16;
const MOST_BITS = 22;

/**
 * How much work is asked now. It grows with what came from this place today and with what came to the node in the last
 * hour; with nothing else, so that it says nothing about anybody.
 */
export function bitsFor(fromPlaceToday: number, toNodeThisHour: number): number {
  const place = Math.max(0, fromPlaceToday - 2);
  const crowd = toNodeThisHour < 200 ? 0 : Math.ceil(Math.log2(toNodeThisHour / 100));
  return Math.min(MOST_BITS, LEAST_BITS + place + crowd);
}

/**
 * A challenge (after hashcash): nonce, moment of expiry, bits, and an HMAC that binds them to the place. Nothing of it is
 * stored until it is spent, so asking for a million costs the node nothing.
 */
export function newChallenge(keys: RedressKeys, place: string, bits: number, now: Date): string {
  const head = Buffer.alloc(NONCE + 7);
  randomBytes(NONCE).copy(head);
  head.writeUIntBE(now.getTime() + LIFE_MS, NONCE, 6);
  head.writeUInt8(bits, NONCE + 6);
  return Buffer.concat([head, macOf(keys, head, place)]).toString('base64url');
}

export interface ProofOfWork {
  challenge: string;
  /** Found by trying. */
  counter: number;
}

export type ProofRefusal = 'redress-proof-wrong' | 'redress-proof-late';

/** Checks work without asking the database. Gives what must be remembered as spent, or why it does not count. */
export function checkProof(
  keys: RedressKeys,
  place: string,
  { challenge, counter }: ProofOfWork,
  now: Date,
): { spent: Buffer; expiresAt: Date } | ProofRefusal {
  const bytes = Buffer.from(challenge, 'base64url');
  const head = bytes.subarray(0, NONCE + 7);
  // base64url has several spellings of some bytes: only the one we wrote counts, or one challenge would be many.
  if (bytes.length !== NONCE + 7 + MAC || bytes.toString('base64url') !== challenge) return 'redress-proof-wrong';
  if (!timingSafeEqual(bytes.subarray(NONCE + 7), macOf(keys, head, place))) return 'redress-proof-wrong';
  const ahead = head.readUIntBE(NONCE, 6) - now.getTime();
  if (ahead <= 0 || ahead > LIFE_MS + SKEW_MS) return 'redress-proof-late';
  if (zeroBits(createHash('sha256').update(`${challenge}:${counter}`).digest()) < head.readUInt8(NONCE + 6))
    return 'redress-proof-wrong';
  return { spent: Buffer.from(head.subarray(0, NONCE)), expiresAt: new Date(now.getTime() + ahead) };
}

/** Leading bits that are zero. */
export function zeroBits(hash: Uint8Array): number {
  let bits = 0;
  for (const byte of hash) {
    if (byte !== 0) return bits + Math.clz32(byte) - 24;
    bits += 8;
  }
  return bits;
}

function macOf(keys: RedressKeys, head: Buffer, place: string): Buffer {
  return createHmac('sha256', keys.proof).update(head).update(place).digest().subarray(0, MAC);
}
