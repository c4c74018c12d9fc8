import type { Act, Tx } from '#base';
import type { ArchivedRecord } from '#exchange';
import { type ReadStatement, readStatement } from './statement.ts';
import { seen } from './tables.ts';

/** A version of a record of the pact was stored, our own or another state's: what it says stands in the projection. */
export async function hearStatement(act: Pick<Act, 'tx'>, record: ArchivedRecord): Promise<void> {
  const statement = readStatement(record);
  if (statement !== undefined) await writeStatements(act.tx, [statement]);
}

/** Writes what was read; what stands already is left as it is. */
export async function writeStatements(tx: Tx, statements: readonly ReadStatement[]): Promise<void> {
  if (statements.length === 0) return;
  await seen(tx)
    .insertInto('pact_statement')
    .values(
      statements.map(({ seq, id, version, kind, origin, own, revoked, commitments, about, state, said }) => ({
        seq,
        id,
        version,
        kind,
        origin,
        own,
        revoked,
        commitments: [...commitments],
        about: about ?? null,
        state: state ?? null,
        said: JSON.stringify(said),
      })),
    )
    .onConflict((on) => on.column('seq').doNothing())
    .execute();
}
