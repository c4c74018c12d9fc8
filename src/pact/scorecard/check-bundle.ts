import { type EditionContent, type EditionFinding, type HeldBundle, holdBundle, type PublicBundle } from '#exchange';
import type { RecordObject, TrustList } from '#records';
import { readStatement, type Statement } from '../projection/statement.ts';

/** A bundle of which every record holds, as the pact reads it. */
export interface CheckedBundle {
  readonly day: string;
  readonly list: TrustList;
  /** Every version that is public, in the order of time. */
  readonly statements: readonly Statement[];
  /** The whole objects, by `seq` of their statement. */
  readonly objects: ReadonlyMap<number, RecordObject>;
  readonly bundle: HeldBundle;
}

/** An edition of the pact is made of what speaks of it. */
export const pactContent: EditionContent = { axis: 'pact', belongs: (record) => readStatement(record) !== undefined };

/** Reads a bundle that holds. */
export function readHeld(bundle: HeldBundle): CheckedBundle {
  const statements: Statement[] = [];
  const objects = new Map<number, RecordObject>();
  for (const { record, object } of bundle.held) {
    const said = readStatement(record);
    if (said === undefined) continue;
    const seq = statements.length + 1;
    statements.push({ ...said, seq } as Statement);
    objects.set(seq, object);
  }
  return { day: bundle.day, list: bundle.list, statements, objects, bundle };
}

/** Checks a bundle and reads it. */
export function checkBundle(bundle: PublicBundle, pinned?: string): CheckedBundle | EditionFinding[] {
  const held = holdBundle(bundle, pactContent, pinned);
  return 'length' in held ? held : readHeld(held);
}
