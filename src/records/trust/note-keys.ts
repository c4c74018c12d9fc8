import { type NoteVerifier, noteVerifier } from '../ledger/note.ts';
import type { KeyUse, TrustedMember, TrustList } from './trust-list.ts';

/**
 * The keys a log signs its checkpoints with, by its origin: all it ever had, since a checkpoint kept for years is judged
 * too. Whether a key still counted when the checkpoint was made is for `keyAt`, with the witness's time.
 */
export function logVerifiers(list: TrustList, origin: string): NoteVerifier[] {
  return list.members.filter(({ log }) => log === origin).flatMap((member) => verifiers(member, 'checkpoint'));
}

/** The keys of all members as witnesses; the name of each is its log's origin. */
export const witnessVerifiers = (list: TrustList): NoteVerifier[] =>
  list.members.flatMap((member) => verifiers(member, 'witness'));

function verifiers({ log, keys }: TrustedMember, use: KeyUse): NoteVerifier[] {
  return keys
    .filter((key) => key.use.includes(use))
    .map((key) => noteVerifier(log, key.public, use === 'witness' ? 'cosigner' : 'log'))
    .filter((verifier) => verifier !== undefined);
}
