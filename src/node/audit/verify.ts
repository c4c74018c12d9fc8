import type { Database, Tx } from '#base';
import { genesis, hashOf } from './entry.ts';
import { nextEntries } from './store.ts';

export interface Verdict {
  ok: boolean;
  /** How many entries stand and are whole. */
  entries: number;
  /** Hash of the last whole entry: written down outside the node, it later proves that none was cut off the end. */
  head: string;
  /** The first number whose entry is missing or was changed. */
  brokenAt?: number;
}

const batch = 1000;

/** Walks the log from its first entry and recomputes every hash. Reads in batches; entries written meanwhile count. */
export async function verifyAudit(db: Database | Tx): Promise<Verdict> {
  let hash = genesis;
  let seq = 0;
  for (;;) {
    const entries = await nextEntries(db, {}, batch, seq);
    for (const entry of entries) {
      if (entry.seq !== seq + 1 || entry.hash !== hashOf(hash, entry))
        return { ok: false, entries: seq, head: hash, brokenAt: seq + 1 };
      seq += 1;
      hash = entry.hash;
    }
    if (entries.length < batch) return { ok: true, entries: seq, head: hash };
  }
}
