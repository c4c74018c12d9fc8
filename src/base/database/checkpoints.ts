import type { PGlite } from '@electric-sql/pglite';

/** Write-ahead log that may lie between two checkpoints, in bytes: the disk holds about twice as much of it. */
const MOST_BEHIND = 128 * 2 ** 20;
/** Between two looks at how much there is, in ms. */
const LOOKED_AT = 1_000;

/**
 * Checkpoints for an engine that has no process for them: a server's checkpointer writes out what the write-ahead log
 * holds, PGlite's single process never does, and the log would grow for as long as a node runs (PostgreSQL 18 §28.5).
 */
export class Checkpoints {
  readonly #pglite: PGlite;
  readonly #most: number;
  readonly #pause: number;
  #looked = performance.now();

  constructor(pglite: PGlite, { most = MOST_BEHIND, pause = LOOKED_AT } = {}) {
    this.#pglite = pglite;
    this.#most = most;
    this.#pause = pause;
  }

  /** Told each answer of the engine: makes a checkpoint where one is due and no transaction is open. */
  async after(answer: Uint8Array): Promise<void> {
    if (performance.now() - this.#looked < this.#pause || !isIdle(answer)) return;
    // One that failed, for want of space say, is tried again; as with a server, nobody's answer hangs on it.
    if ((await this.#behind()) > this.#most) await this.#pglite.exec('checkpoint').catch(() => {});
    this.#looked = performance.now();
  }

  async #behind(): Promise<number> {
    const { rows } = await this.#pglite.query<{ behind: string }>(
      'select pg_current_wal_insert_lsn() - redo_lsn as behind from pg_control_checkpoint()',
    );
    return Number(rows[0]?.behind ?? 0);
  }
}

/** Whether it ends in ReadyForQuery outside a transaction (PostgreSQL protocol §54.7): `Z`, a length of 5, `I`. */
function isIdle(answer: Uint8Array): boolean {
  const tail = answer.subarray(-6);
  return tail.length === 6 && [...tail].every((byte, n) => byte === READY[n]);
}

const READY = [0x5a, 0, 0, 0, 5, 0x49];
