import { verifyForkProof, type ForkProof } from '../ledger/fork-proof.ts';
import { readPublicKey } from '../signature/key.ts';
import { type EquivocationProof, verifyEquivocation } from '../signature/equivocation.ts';
import { keyAt, keyOf, type KeyStanding, memberOf } from '../trust/key-standing.ts';
import { logVerifiers, witnessVerifiers } from '../trust/note-keys.ts';
import type { TrustList } from '../trust/trust-list.ts';
import { type RecordProofRefusal, verifyRecordProof } from './record-proof.ts';

/** What an outsider learns from one file and the trust list, without any network. */
export type Audit =
  | {
      kind: 'record';
      holds: true;
      origin: string;
      id: string;
      version: string;
      /** Place in the log, and the size of the checkpoint that includes it. */
      index: number;
      size: number;
      /** Members that cosigned that checkpoint, and when (RFC 3339). */
      witnesses: readonly { log: string; at: string }[];
      /** What the list says of the signing key, judged by the earliest time a witness gave. */
      key: KeyStanding;
    }
  | { kind: 'contradiction'; holds: true; origin: string; contradiction: EquivocationProof['kind'] | ForkProof['kind'] }
  | {
      kind: 'record' | 'contradiction' | 'unknown';
      holds: false;
      why: RecordProofRefusal | 'wrong-origin' | 'does-not-hold' | 'not-a-proof';
    };

/**
 * Audits a proof file: a record's (`mithaq-record-proof`), two stories told by one state (`mithaq-equivocation-proof`,
 * `mithaq-fork-proof`). `quorum`: how many members must have cosigned. The list has been verified before.
 */
export function auditFile(file: unknown, list: TrustList, quorum: number): Audit {
  const type = typeof file === 'object' && file !== null && 'type' in file ? file.type : undefined;
  if (type === 'mithaq-record-proof') return auditRecord(file, list, quorum);
  if (type === 'mithaq-equivocation-proof') return auditEquivocation(file as EquivocationProof, list);
  if (type === 'mithaq-fork-proof') return auditFork(file as ForkProof, list);
  return { kind: 'unknown', holds: false, why: 'not-a-proof' };
}

function auditRecord(file: unknown, list: TrustList, quorum: number): Audit {
  const proven = verifyRecordProof(file, {
    recordKey: (origin, keyId) => publicKeyOf(list, origin, keyId),
    verifiers: (origin) => {
      const log = memberOf(list, origin)?.log;
      return log === undefined ? [] : [...logVerifiers(list, log), ...witnessVerifiers(list)];
    },
    quorum,
  });
  if (typeof proven === 'string') return { kind: 'record', holds: false, why: proven };
  const { statement, keyId } = proven.opened;
  if (memberOf(list, statement.origin)?.log !== proven.checkpoint.origin)
    return { kind: 'record', holds: false, why: 'wrong-origin' };
  const witnesses = proven.cosignatures
    .map(({ name, time }) => ({ log: name, at: new Date(time * 1000).toISOString() }))
    .sort((a, b) => a.at.localeCompare(b.at));
  const { origin, id, modified, index } = statement;
  return {
    kind: 'record',
    holds: true,
    origin,
    id,
    version: modified,
    index,
    size: proven.checkpoint.size,
    witnesses,
    key: keyAt(list, origin, keyId, 'record', modified, witnesses[0]?.at ?? null),
  };
}

function auditEquivocation(proof: EquivocationProof, list: TrustList): Audit {
  if (!safely(() => verifyEquivocation(proof, (origin, keyId) => publicKeyOf(list, origin, keyId))))
    return { kind: 'contradiction', holds: false, why: 'does-not-hold' };
  return { kind: 'contradiction', holds: true, origin: proof.a.statement.origin, contradiction: proof.kind };
}

function auditFork(proof: ForkProof, list: TrustList): Audit {
  const fork = safely(() => verifyForkProof(proof, (log) => logVerifiers(list, log)));
  const member = list.members.find(({ log }) => log === fork?.origin);
  if (!fork || member === undefined) return { kind: 'contradiction', holds: false, why: 'does-not-hold' };
  return { kind: 'contradiction', holds: true, origin: member.id, contradiction: proof.kind };
}

function publicKeyOf(list: TrustList, origin: string, keyId: string) {
  const key = keyOf(list, origin, keyId);
  return key?.use.includes('record') ? readPublicKey(key.public) : undefined;
}

/** A file from anywhere may lack any part of the shape it claims. */
function safely<T>(check: () => T): T | undefined {
  try {
    return check();
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
