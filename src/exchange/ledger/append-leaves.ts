import type { Act } from '#base';
import { signCheckpoint, type SigningKey } from '#records';
import { grow } from './grow.ts';
import { extendTiles, frontierOf, type LogRow, writeHead } from './log-store.ts';

/**
 * Adds leaves to the own log, which the caller has locked (`lockLog`) before it numbered them, and signs the checkpoint
 * that stands after them; all in the caller's transaction, so that no record is acknowledged without its leaf.
 */
export async function appendLeaves(
  act: Act,
  log: LogRow,
  leaves: readonly Uint8Array[],
  key: SigningKey,
): Promise<{ size: number; note: string }> {
  const growth = grow(frontierOf(log), leaves);
  const note = signCheckpoint({ origin: log.name, size: growth.size, root: growth.root }, key);
  await extendTiles(act.tx, log.origin, growth.tiles);
  await writeHead(act.tx, log.origin, { ...growth, note }, act.clock.now());
  return { size: growth.size, note };
}
