import { sql } from 'kysely';
import type { Act, Language } from '#base';
import { localReader, readPage } from '#exchange';
import { dossierShape, recordKinds } from '#records';
import { objectOf } from '../opinions/known-dossiers.ts';
import type { LinkKind } from './link-store.ts';

/** A dossier or a typology that a method may be linked to, as whoever acts may see it. */
export interface Target {
  readonly id: string;
  readonly kind: LinkKind;
  readonly title: string;
  /** Of a dossier that is written here: where it is written. */
  readonly desk?: string;
  /** Of dossiers: the fallacies that its steps name. */
  readonly fallacies: readonly string[];
}

/**
 * What whoever acts may read of both: those of these ids, or the newest. What is not theirs is not among it.
 */
export type TargetsOf = (act: Act, ids?: readonly string[]) => Promise<readonly Target[]>;

/** So many of each kind are offered at most, and looked up at once. */
const MOST = 500;
const order: readonly Language[] = ['ar', 'en', 'fr'];
const typologyKind = recordKinds.find(({ kind, axis }) => axis === 'finance' && kind.startsWith('attack-pattern+'));
const typologyExtension = typologyKind?.kind.split('+')[1] ?? '';

/** In the language of whoever acts, else in the first in which it is written. */
const firstOf = (language: Language, said: (one: Language) => string | undefined): string =>
  [language, ...order].map((one) => said(one) ?? '').find((text) => text.trim() !== '') ?? '';

/** Dossiers written here that are neither given up nor withdrawn. */
async function ownDossiers(act: Act, ids: readonly string[] | undefined): Promise<Target[]> {
  const { rows } = await sql<{ id: string; ar: string; en: string; fr: string; desk: string; fallacies: string[] }>`
    select d.record as id, d.id as desk, d.title_ar as ar, d.title_en as en, d.title_fr as fr, array(
      select distinct s ->> 'fallacy' from thought_version v, jsonb_array_elements(v.content -> 'steps') s
      where v.dossier = d.id and v.state in ('draft','review','accepted','proposed','published')
        and s ->> 'fallacy' is not null order by 1) as fallacies
    from thought_dossier d where d.status in ('new','published') and (${ids === undefined} or d.record = any(${ids ?? []}::text[])) order by d.changed_at desc limit ${MOST}`.execute(
    act.tx,
  );
  return rows.map(({ id, desk, fallacies, ...title }) => ({
    id,
    desk,
    kind: 'dossier',
    title: firstOf(act.language, (one) => title[one]),
    fallacies,
  }));
}

async function knownDossiers(act: Act, ids: readonly string[] | undefined): Promise<Target[]> {
  const { records } = await readPage(
    act,
    localReader(act.actor),
    { types: ['dossier'], ids },
    undefined,
    MOST,
    'newest-first',
  );
  return records.flatMap((record) => {
    const { data } = dossierShape.safeParse(objectOf(record));
    if (record.revoked || data === undefined) return [];
    const { ara, eng, fra } = data.title;
    const title = { ar: ara, en: eng, fr: fra };
    const fallacies = [
      ...new Set((data.steps ?? []).flatMap(({ fallacy }) => (fallacy === undefined ? [] : [fallacy]))),
    ];
    return [{ id: record.id, kind: 'dossier', title: firstOf(act.language, (one) => title[one]), fallacies }];
  });
}

/** Typologies of financing, by their records alone: what finance keeps beside them stays there. */
async function typologies(act: Act, ids: readonly string[] | undefined): Promise<Target[]> {
  const filter = { types: ['attack-pattern'], axis: 'finance', ids } as const;
  const { records } = await readPage(act, localReader(act.actor), filter, undefined, MOST, 'newest-first');
  return records.flatMap((record) => {
    const { name, extensions } = objectOf(record) as { name?: unknown; extensions?: object };
    const isTypology = Object.hasOwn(extensions ?? {}, typologyExtension);
    if (record.revoked || !isTypology || typeof name !== 'string') return [];
    return [{ id: record.id, kind: 'typology', title: name, fallacies: [] }];
  });
}

/** Dossiers and typologies of this node and of its archive. */
export const targetsHere: TargetsOf = async (act, ids) => {
  const own = await ownDossiers(act, ids);
  const here = new Set(own.map(({ id }) => id));
  return [
    ...own,
    ...(await knownDossiers(act, ids)).filter(({ id }) => !here.has(id)),
    ...(await typologies(act, ids)),
  ];
};
