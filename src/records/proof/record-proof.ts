import type { KeyObject } from 'node:crypto';
import type { Checkpoint, Cosignature } from '../ledger/checkpoint.ts';
import { type LogProofRefusal, verifyLogProof } from '../ledger/log-proof.ts';
import type { NoteVerifier } from '../ledger/note.ts';
import { open, type Opened, type RecordObject } from '../signature/seal.ts';
import { verifyStatement } from '../signature/statement.ts';

/**
 * A file that proves years later and offline what a state told: the sealed record itself, and its inclusion in that
 * state's log under a checkpoint the state signed and other members cosigned (C2SP tlog-proof).
 */
export interface RecordProof {
  readonly type: 'mithaq-record-proof';
  readonly v: 1;
  /** The sealed object, exactly as it was sent. */
  readonly record: RecordObject;
  readonly proof: string;
}

/** What an outsider takes from a trust list to check a proof. */
export interface ProofTrust {
  /** The key of this member, wherever in its life it stands; whether it was valid then is judged beside. */
  recordKey(origin: string, keyId: string): KeyObject | undefined;
  /** The keys of this member's log and of every witness. */
  verifiers(origin: string): readonly NoteVerifier[];
  /** How many different members must have cosigned. */
  quorum: number;
}

export interface ProvenRecord {
  readonly opened: Opened;
  readonly checkpoint: Checkpoint;
  readonly cosignatures: readonly Cosignature[];
}

export type RecordProofRefusal =
  | 'not-a-record-proof'
  | 'not-sealed'
  | 'seal-malformed'
  | 'unknown-key'
  | 'bad-record-signature'
  | LogProofRefusal;

/** Verifies a proof; a refusal says at which step it fell. */
export function verifyRecordProof(proof: unknown, trust: ProofTrust): ProvenRecord | RecordProofRefusal {
  if (!isRecordProof(proof)) return 'not-a-record-proof';
  const opened = open(proof.record);
  if (!('statement' in opened)) return opened.code;
  const { statement, signature, keyId, leafHash } = opened;
  const key = trust.recordKey(statement.origin, keyId);
  if (key === undefined) return 'unknown-key';
  if (!verifyStatement(statement, signature, key)) return 'bad-record-signature';
  const log = verifyLogProof(proof.proof, leafHash, trust.verifiers(statement.origin), trust.quorum);
  if (typeof log === 'string') return log;
  return { opened, checkpoint: log.checkpoint, cosignatures: log.cosignatures };
}

function isRecordProof(value: unknown): value is RecordProof {
  if (typeof value !== 'object' || value === null) return false;
  const { type, v, record, proof } = value as Partial<Record<keyof RecordProof, unknown>>;
  return (
    type === 'mithaq-record-proof' &&
    v === 1 &&
    typeof record === 'object' &&
    record !== null &&
    !Array.isArray(record) &&
    typeof proof === 'string'
  );
}
