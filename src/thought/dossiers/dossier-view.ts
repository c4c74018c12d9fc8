import type { z } from 'zod';
import { type Act, commonFault, type Language, need, pageOf, readCursor } from '#base';
import { mayLeadTo, tierRule } from '../claims/rabat.ts';
import { argdownOf } from './argdown.ts';
import { hidesAuthors } from './blind.ts';
import { gapsOf } from './completeness.ts';
import type { dossierRowShape, thoughtDossierRoutes, thoughtDossierShape } from './contract.ts';
import { countDossiers, type Dossier, findDossier, listDossiers as find } from './dossier-store.ts';
import { listEvents } from './event-store.ts';
import { isOpen, languagesOf, type LanguageRow, type Version, versionsOf } from './version-store.ts';

type View = z.input<typeof thoughtDossierShape>;
type Row = z.input<typeof dossierRowShape>;

function headView(row: Dossier, now: Date): Omit<Row, 'open'> {
  return {
    id: row.id,
    status: row.status,
    title: { ar: row.title_ar, en: row.title_en, fr: row.title_fr },
    harmClass: row.harm_class,
    exercise: row.exercise,
    ...(row.re_review_by !== null && { reReviewBy: row.re_review_by.toISOString() }),
    reReviewDue: row.status === 'published' && row.re_review_by !== null && row.re_review_by <= now,
    changedAt: row.changed_at.toISOString(),
  };
}

/** One page of the dossiers (right `thought.read`). */
export async function listDossiers(act: Act, filter: z.output<(typeof thoughtDossierRoutes)['dossiers']['query']>) {
  need(act.actor, 'thought.read');
  const now = act.clock.now();
  const found = await find(act.tx, now, filter, { after: readCursor(filter.after), limit: filter.limit });
  const page = pageOf(found, filter.limit, (row) => [row.changed_at.toISOString(), row.id]);
  return {
    items: page.rows.map((row) => ({
      ...headView(row, now),
      ...(row.version_state !== null &&
        row.version_number !== null && { open: { number: row.version_number, state: row.version_state } }),
    })),
    total: await countDossiers(act.tx, now, filter),
    ...(page.next !== undefined && { next: page.next }),
  };
}

/** The version that is worked on, else the one published last, else the newest. */
export const currentOf = (versions: readonly Version[]): Version | undefined =>
  versions.find(isOpen) ?? versions.find(({ state }) => state === 'published') ?? versions[0];

async function findWhole(act: Act, id: string) {
  need(act.actor, 'thought.read');
  const dossier = await findDossier(act.tx, id);
  if (dossier === undefined) throw commonFault('not-found');
  const versions = await versionsOf(act.tx, dossier.id);
  const version = currentOf(versions);
  if (version === undefined) throw new Error(`a dossier without a version: ${dossier.id}`);
  return { dossier, versions, version };
}

/** A dossier as whoever acts may see it: in blind mode a reviewer is not told who wrote. */
export async function viewDossier(act: Act, id: string): Promise<View> {
  const { dossier, versions, version } = await findWhole(act, id);
  const everybody = [...new Set(versions.flatMap(({ authors }) => authors))];
  const hidden = hidesAuthors(act.actor, { blind: dossier.blind, open: isOpen(version), authors: everybody });
  const events = await listEvents(act.tx, dossier.id);
  const standing = isOpen(version) ? versions.find(({ state }) => state === 'published') : undefined;
  const writes = act.actor.rights.has('thought.write') && act.actor.kind === 'person';
  const open = isOpen(version);
  return {
    ...headView(dossier, act.clock.now()),
    record: dossier.record,
    blind: dossier.blind,
    authorsHidden: hidden,
    version: versionView(version, await languagesOf(act.tx, version.id), hidden),
    ...(standing !== undefined && { standing: { number: standing.number, content: copied(standing.content) } }),
    versions: versions.map(({ number, state, round }) => ({ number, state, round })),
    tierRule,
    history: events.map((event) => ({
      at: event.at.toISOString(),
      ...(!(hidden && everybody.includes(event.by_id)) && { by: event.by_name }),
      what: event.what,
      ...(event.version !== null && { version: event.version }),
      ...(event.reason !== null && { reason: event.reason }),
    })),
    may: {
      write: writes && version.state === 'draft',
      submit: writes && version.state === 'draft',
      beginVersion: writes && !open && dossier.status !== 'given-up',
      giveUp: writes && version.state === 'draft' && version.authors.includes(act.actor.id),
    },
  };
}

const copied = (content: Version['content']) => structuredClone(content) as View['version']['content'];

function versionView(version: Version, languages: readonly LanguageRow[], hidden: boolean): View['version'] {
  const { tier, namedGroups } = version.stored;
  return {
    id: version.id,
    number: version.number,
    state: version.state,
    round: version.round,
    revision: version.revision,
    content: copied(version.content),
    contentHash: version.content_hash,
    ...(!hidden && { authors: version.authors.map((id, n) => ({ id, name: version.author_names[n] ?? '' })) }),
    languages: languages.map(({ language, state, by_id: by, by_name: name }) => ({
      language,
      state,
      ...(name !== null && !(hidden && by !== null && version.authors.includes(by)) && { by: name }),
    })),
    ...(tier !== undefined && { tier }),
    mayLeadTo: [...mayLeadTo(tier)],
    namedGroups: [...namedGroups],
    gaps: [...gapsOf(version.content)],
  };
}

/** The content of the current version as a file (right `thought.read`): no name of any author is in it. */
export async function dossierFile(act: Act, id: string): Promise<{ fileName: string; text: string }> {
  const { dossier, version } = await findWhole(act, id);
  await act.audit({ action: 'thought.dossier.export', objects: [`dossier:${dossier.id}`] });
  return { fileName: `dossier-${dossier.id}.json`, text: `${JSON.stringify(version.content, undefined, 2)}\n` };
}

/** Its argument in Argdown (right `thought.read`). */
export async function dossierArgdown(act: Act, id: string, language: Language) {
  const { dossier, version } = await findWhole(act, id);
  await act.audit({ action: 'thought.dossier.export', objects: [`dossier:${dossier.id}`] });
  return { fileName: `dossier-${dossier.id}.argdown`, text: argdownOf(version.content, language) };
}
