import { Frontier, fromBase64, HASH_SIZE, logVerifiers, memberOf, openCheckpoint, same } from '#records';
import { type TrustList, witnessVerifiers } from '#records';
import { checkpointFile, leavesFile } from './file-names.ts';
import { type EditionFinding, finding } from './findings.ts';
import type { BundledLog } from './public-bundle.ts';

/** A log that holds: its leaves are those its state signed. */
export interface CheckedLog {
  readonly leaves: readonly Uint8Array[];
  /** When another member first cosigned the checkpoint (RFC 3339); null: none did. */
  readonly witnessedAt: string | null;
  /** Origins of the logs of the members that cosigned it. */
  readonly witnesses: readonly string[];
}

/** Holds a log to its checkpoint, and that to the keys of its state (RFC 6962 §2.1; C2SP tlog-checkpoint). */
export function checkLog(log: BundledLog, list: TrustList): CheckedLog | EditionFinding {
  const note = checkpointFile(log.origin);
  const file = leavesFile(log.origin);
  const member = memberOf(list, log.origin);
  if (member === undefined) return finding('log-of-nobody', note, log.origin);
  const opened = openCheckpoint(log.checkpoint, [...logVerifiers(list, member.log), ...witnessVerifiers(list)]);
  if (typeof opened === 'string') return finding('checkpoint-forged', note, opened);
  const { checkpoint, cosignatures } = opened;
  if (checkpoint.origin !== member.log) return finding('checkpoint-forged', note, checkpoint.origin);
  if (checkpoint.size !== log.leaves.length)
    return finding('log-tampered', file, `${log.leaves.length} ≠ ${checkpoint.size}`);
  const frontier = new Frontier();
  const leaves: Uint8Array[] = [];
  for (const line of log.leaves) {
    const leaf = fromBase64(line, HASH_SIZE);
    if (!leaf) return finding('log-tampered', `${file}:${leaves.length + 1}`, 'not a hash');
    frontier.append(leaf);
    leaves.push(leaf);
  }
  if (!same(frontier.root(), checkpoint.root)) return finding('log-tampered', file, 'root');
  const first = cosignatures.map(({ time }) => time).sort((a, b) => a - b)[0];
  return {
    leaves,
    witnessedAt: first === undefined ? null : new Date(first * 1000).toISOString(),
    witnesses: [...new Set(cosignatures.map(({ name }) => name))].sort(),
  };
}
