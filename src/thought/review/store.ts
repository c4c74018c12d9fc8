import type { Selectable } from 'kysely';
import type { Act, Database, Tx } from '#base';
import { languagesOf, type Version } from '../dossiers/version-store.ts';
import type { SourceFinding } from './source-check.ts';
import type { Standing } from './stage.ts';
import { type ReviewTables, seen } from './tables.ts';

export type ReviewRow = Selectable<ReviewTables['thought_review']>;
export type AssignmentRow = Selectable<ReviewTables['thought_assignment']>;
export type CommentRow = Selectable<ReviewTables['thought_comment']>;

/** Every signature under a version, the first first. */
export const reviewsOf = (db: Database | Tx, version: string): Promise<ReviewRow[]> =>
  seen(db).selectFrom('thought_review').selectAll().where('version', '=', version).orderBy('n').execute();

/** Every assignment of a version, ended ones too. */
export const assignmentsOf = (db: Database | Tx, version: string): Promise<AssignmentRow[]> =>
  seen(db).selectFrom('thought_assignment').selectAll().where('version', '=', version).orderBy('given_at').execute();

export const commentsOf = (db: Database | Tx, version: string): Promise<CommentRow[]> =>
  seen(db).selectFrom('thought_comment').selectAll().where('version', '=', version).orderBy('n').execute();

/** The newest check of exactly this content in this round. */
export async function sourceCheckOf(db: Database | Tx, version: Pick<Version, 'id' | 'round' | 'content_hash'>) {
  return seen(db)
    .selectFrom('thought_source_check')
    .selectAll()
    .where('version', '=', version.id)
    .where('round', '=', version.round)
    .where('content_hash', '=', version.content_hash)
    .orderBy('n', 'desc')
    .executeTakeFirst();
}

export async function insertSourceCheck(
  act: Act,
  version: Pick<Version, 'id' | 'round' | 'content_hash'>,
  { quotations, findings }: { quotations: number; findings: readonly SourceFinding[] },
): Promise<void> {
  await seen(act.tx)
    .insertInto('thought_source_check')
    .values({
      id: act.newId(),
      version: version.id,
      round: version.round,
      content_hash: version.content_hash,
      verified: findings.length === 0,
      quotations,
      findings: JSON.stringify(findings),
      checked_at: act.clock.now(),
    })
    .execute();
}

/** All that decides whose turn it is, as it stands in this transaction. */
export async function standingOf(db: Database | Tx, version: Version): Promise<Standing> {
  const [signatures, assignments, languages, check] = [
    await reviewsOf(db, version.id),
    await assignmentsOf(db, version.id),
    await languagesOf(db, version.id),
    await sourceCheckOf(db, version),
  ];
  return {
    state: version.state,
    authors: version.authors,
    authorPersons: version.author_persons,
    sourcesVerified: check?.verified === true,
    languages,
    signatures: signatures.filter((one) => one.round === version.round),
    assignments: assignments.filter((one) => one.ended_at === null),
  };
}
