import { sql } from 'kysely';
import type { Tx } from '#base';
import { readClaim } from '../dossiers/claim-store.ts';
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

/** When a version was changed last; undefined where there is none. */
export async function lastChange(tx: Tx): Promise<Date | undefined> {
  const row = await seen(tx)
    .selectFrom('thought_version')
    .select('changed_at')
    .orderBy('changed_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.changed_at;
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

/** The whole of these versions, in no order. */
export async function ownDossiers(tx: Tx, versions: readonly string[]): Promise<OwnDossier[]> {
  if (versions.length === 0) return [];
  const rows = await seen(tx)
    .selectFrom('thought_version as v')
    .innerJoin('thought_dossier as d', 'd.id', 'v.dossier')
    .select(['v.dossier', 'v.claim', 'v.content', 'd.exercise'])
    .where('v.id', 'in', [...versions])
    .execute();
  const found: OwnDossier[] = [];
  for (const { dossier, claim, content, exercise } of rows) {
    const { claim: said } = await readClaim(tx, claim);
    found.push({ id: dossier, exercise, ...searchedContent({ ...content, claim: said }) });
  }
  return found;
}
