import { sql } from 'kysely';
import type { Tx } from '#base';
import { openStates, seen } from '../dossiers/tables.ts';
import { searchedContent, type Searched } from './searched.ts';

/** An own dossier, by the version its page shows. */
export interface OwnDossier extends Searched {
  readonly id: string;
}

/** Which version of each dossier its page shows, and what would say that it changed. */
export interface OwnStanding {
  readonly dossier: string;
  readonly version: string;
  readonly revision: number;
}

/**
 * When a version was changed last, and what is another whenever any was that is dated since: also one that was committed
 * late. What changes is dated anew, so that what is older need not be looked at again.
 */
export async function changesSoFar(tx: Tx, since: Date): Promise<{ newest: Date | null; mark: string }> {
  const { rows } = await sql<{ newest: Date | null; mark: string }>`
    select max(changed_at) as newest, concat(count(*), ' ', sum(revision), ' ', sum(extract(epoch from changed_at))) as mark
    from thought_version where changed_at >= ${since}`.execute(tx);
  return rows[0] ?? { newest: null, mark: '' };
}

/** Of dossiers of which a version changed since, the version shown: the open one, else the one published, else the newest. */
export async function changedSince(tx: Tx, since: Date, limit: number, offset: number): Promise<OwnStanding[]> {
  const open = sql.join([...openStates]);
  const { rows } = await sql<OwnStanding>`
    select distinct on (v.dossier) v.dossier, v.id as version, v.revision
    from thought_version v
    where v.dossier in (select c.dossier from thought_version c where c.changed_at >= ${since}
      group by c.dossier order by max(c.changed_at), c.dossier limit ${limit} offset ${offset})
    order by v.dossier, v.state in (${open}) desc, v.state = 'published' desc, v.number desc`.execute(tx);
  return rows;
}

/** The whole of these versions, in no order; one question however many. */
export async function ownDossiers(tx: Tx, versions: readonly string[]): Promise<OwnDossier[]> {
  if (versions.length === 0) return [];
  const rows = await seen(tx)
    .selectFrom('thought_version as v')
    .innerJoin('thought_dossier as d', 'd.id', 'v.dossier')
    .innerJoin('thought_claim as c', 'c.id', 'v.claim')
    .select([
      'v.dossier',
      'v.content',
      'd.exercise',
      'c.harm_class',
      'c.statement_ar',
      'c.statement_en',
      'c.statement_fr',
    ])
    .where('v.id', 'in', [...versions])
    .execute();
  return rows.map(
    ({ dossier, content, exercise, harm_class: harmClass, statement_ar: ar, statement_en: en, statement_fr: fr }) => ({
      id: dossier,
      exercise,
      ...searchedContent({ ...content, claim: { harmClass, statement: { ar, en, fr } } }),
    }),
  );
}
