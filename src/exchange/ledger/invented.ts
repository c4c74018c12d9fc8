// For tests only: a node's log of its own, and others who follow it.
import { randomBytes } from 'node:crypto';
import type { AuditEntry, Call, Database, OpenDatabase } from '#base';
import { type HandClock, handClock, openTestDatabase, testActor, testCall } from '#base/testing';
import { type NoteVerifier, noteVerifier, type SigningKey, signingKey, type TileReader } from '#records';
import { archive } from '../migrations/0001-archive.ts';
import { appendLeaves } from './append-leaves.ts';
import { findLog, lockLog, type LogRow, tilesOf } from './log-store.ts';
import { doubtMigration, ledgerMigration } from './migration.ts';

export const inventedOrigin = 'identity--00000000-0000-4000-8000-00000000000a';
export const inventedName = 'mithaq.example/aa';

/** A leaf nobody can tell from a real one. */
export const inventedLeaf = (): Buffer => randomBytes(32);

export interface TestLedger extends AsyncDisposable {
  db: Database;
  opened: OpenDatabase;
  clock: HandClock;
  trail: AuditEntry[];
  call: Call;
  key: SigningKey;
  verifiers: NoteVerifier[];
  /** Appends to the own log; gives its row. */
  append(leaves: readonly Buffer[]): Promise<LogRow>;
  log(): Promise<LogRow>;
  tiles: TileReader;
}

export async function openTestLedger(key: SigningKey = signingKey(randomBytes(32))): Promise<TestLedger> {
  const opened = await openTestDatabase([archive, ledgerMigration, doubtMigration]);
  const clock = handClock();
  const trail: AuditEntry[] = [];
  const call = testCall(opened.db, testActor('custodian'), clock, trail);
  const log = async () => {
    const row = await findLog(opened.db, inventedOrigin);
    if (row === undefined) throw new Error('no log');
    return row;
  };
  return {
    db: opened.db,
    opened,
    clock,
    trail,
    call,
    key,
    verifiers: [noteVerifier(inventedName, key.public, 'log')].filter((one) => one !== undefined),
    append: async (leaves) => {
      await call.transact(async (act) => {
        const locked = await lockLog(act.tx, { origin: inventedOrigin, name: inventedName, own: true }, clock.now());
        await appendLeaves(act, locked, leaves, key);
      });
      return log();
    },
    log,
    tiles: tilesOf(opened.db, inventedOrigin),
    [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
  };
}
