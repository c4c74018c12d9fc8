import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Clock, type Database, transaction } from '#base';
import { makeOperatorToken } from './sign-in/index.ts';

/**
 * Leaves the token of the local command line in `operator.token`, readable by the node's user only: who can read the
 * data directory is the operator. Another one at each start.
 */
export async function leaveOperatorToken(directory: string, db: Database, clock: Clock): Promise<void> {
  const token = await transaction(db, (tx) => makeOperatorToken(tx, clock));
  const file = join(directory, 'operator.token');
  await writeFile(`${file}.half`, `${token}\n`, { mode: 0o600 });
  await rename(`${file}.half`, file);
}
