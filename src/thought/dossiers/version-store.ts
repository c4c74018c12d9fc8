import type { Selectable } from 'kysely';
import { type Act, type Database, type Language, languages, type Tx } from '#base';
import { insertClaim, readClaim, type StoredClaim, writeClaim } from './claim-store.ts';
import { wholeLanguages } from './completeness.ts';
import type { DossierContent } from './content.ts';
import { contentHash } from './content-hash.ts';
import { type DossierTables, openStates, seen } from './tables.ts';

type Row = Selectable<DossierTables['thought_version']>;
export type LanguageRow = Selectable<DossierTables['thought_language']>;
/** A version with its whole content, its claim among it. */
export type Version = Omit<Row, 'content'> & { content: DossierContent; stored: StoredClaim };

const splitOf = ({ claim, ...rest }: DossierContent) => ({ claim, rest: JSON.stringify(rest) });

async function whole(db: Database | Tx, row: Row): Promise<Version> {
  const stored = await readClaim(db, row.claim);
  const { title, steps, concepts, citations } = row.content;
  return { ...row, content: { title, claim: stored.claim, steps, concepts, citations }, stored };
}

/** Every version of a dossier, the newest first. */
export async function versionsOf(db: Database | Tx, dossier: string): Promise<Version[]> {
  const rows = await seen(db)
    .selectFrom('thought_version')
    .selectAll()
    .where('dossier', '=', dossier)
    .orderBy('number', 'desc')
    .execute();
  const versions: Version[] = [];
  for (const row of rows) versions.push(await whole(db, row));
  return versions;
}

export const isOpen = ({ state }: Pick<Row, 'state'>): boolean => openStates.some((open) => open === state);

export async function insertVersion(
  act: Act,
  { dossier, number, content, person }: { dossier: string; number: number; content: DossierContent; person: string },
): Promise<string> {
  const id = act.newId();
  const now = act.clock.now();
  const { claim, rest } = splitOf(content);
  await seen(act.tx)
    .insertInto('thought_version')
    .values({
      id,
      dossier,
      number,
      state: 'draft',
      round: 0,
      revision: 1,
      claim: await insertClaim(act, claim),
      content: rest,
      content_hash: contentHash(content),
      authors: [act.actor.id],
      author_names: [act.actor.name],
      author_persons: [person],
      made_at: now,
      changed_at: now,
    })
    .execute();
  return id;
}

/** What a person wrote now stands in the version, and the person among its authors. */
export async function writeVersion(act: Act, version: Version, content: DossierContent, person: string): Promise<void> {
  const { claim, rest } = splitOf(content);
  await writeClaim(act, version.claim, claim);
  const added = version.authors.includes(act.actor.id)
    ? {}
    : {
        authors: [...version.authors, act.actor.id],
        author_names: [...version.author_names, act.actor.name],
        author_persons: [...version.author_persons, person],
      };
  await seen(act.tx)
    .updateTable('thought_version')
    .set({
      content: rest,
      content_hash: contentHash(content),
      revision: version.revision + 1,
      changed_at: act.clock.now(),
      ...added,
    })
    .where('id', '=', version.id)
    .execute();
}

/** The state of each language of a version. */
export async function languagesOf(db: Database | Tx, version: string): Promise<LanguageRow[]> {
  return seen(db).selectFrom('thought_language').selectAll().where('version', '=', version).execute();
}

/**
 * Says of each language how it stands while it is written: `machine` where the writer says that a machine drafted it. Who
 * takes a language off that list has read it and puts their name to it.
 */
export async function writeLanguages(
  act: Act,
  version: string,
  content: DossierContent,
  machine: readonly Language[],
): Promise<void> {
  const whole = new Set(wholeLanguages(content));
  const before = new Map((await languagesOf(act.tx, version)).map((row) => [row.language, row]));
  for (const language of languages) {
    const old = before.get(language);
    const state = machine.includes(language) ? ('machine' as const) : ('draft' as const);
    const written = whole.has(language) || old !== undefined || state === 'machine';
    if (!written) continue;
    const by = state === 'machine' ? { by_id: null, by_name: null } : { by_id: act.actor.id, by_name: act.actor.name };
    const kept = old?.state === state && old.by_id !== null ? { by_id: old.by_id, by_name: old.by_name } : by;
    await seen(act.tx)
      .insertInto('thought_language')
      .values({ version, language, state, ...kept })
      .onConflict((on) => on.columns(['version', 'language']).doUpdateSet({ state, ...kept }))
      .execute();
  }
}
