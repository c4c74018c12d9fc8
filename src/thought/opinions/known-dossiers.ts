import type { Act } from '#base';
import { type ArchivedRecord, localReader, readPage, referencesTo } from '#exchange';
import { correctionShape, dossierReviewShape, dossierShape, type RecordObject, withoutSeal } from '#records';
import type { ThoughtDeps } from '../deps.ts';

export type Desk = Pick<ThoughtDeps, 'desk'>;
type Known = Awaited<ReturnType<typeof nameMembers>>;

export const objectOf = (record: ArchivedRecord): RecordObject => withoutSeal(JSON.parse(record.body) as RecordObject);

/** Who speaks, by identity id: the name as the trust list has it, and the state. */
export async function nameMembers(act: Act, { desk }: Desk) {
  return new Map((await desk.members(act)).map(({ id, name, state }) => [id, { name: name[act.language], state }]));
}

export const byOf = (record: ArchivedRecord, known: Known) => ({
  id: record.id,
  version: record.version,
  own: record.own,
  by: known.get(record.origin)?.name ?? record.origin,
});

/** Published dossiers of every state that whoever acts may read, newest first; what was withdrawn is not among them. */
export async function listKnown(act: Act, deps: Desk, limit: number) {
  const reader = localReader(act.actor);
  const known = await nameMembers(act, deps);
  const { records } = await readPage(act, reader, { types: ['dossier'] }, undefined, limit, 'newest-first');
  const last = new Map<string, ArchivedRecord>();
  for (const record of records) if (!last.has(record.id)) last.set(record.id, record);
  return [...last.values()].flatMap((record) => {
    const { data } = dossierShape.safeParse(objectOf(record));
    if (record.revoked || data === undefined) return [];
    return [{ ...byOf(record, known), title: { ...data.title }, exercise: data.exercise === true }];
  });
}

/** The versions of a dossier that whoever acts may read, oldest first. */
export async function versionsOf(act: Act, id: string): Promise<readonly ArchivedRecord[]> {
  const { records } = await readPage(
    act,
    localReader(act.actor),
    { ids: [id], types: ['dossier'], versions: ['all'] },
    undefined,
    100,
  );
  return records.toSorted((one, other) => (one.version < other.version ? -1 : 1));
}

/** The last version of a dossier that whoever acts may read. */
export const knownDossier = async (act: Act, id: string): Promise<ArchivedRecord | undefined> =>
  (await versionsOf(act, id)).at(-1);

/** So many records about one dossier are looked at. */
const MOST = 500;

/**
 * What states say of a dossier, and what its own state corrected. An opinion counts where its state said it, a correction
 * where the dossier's own state did: anything else is left out.
 */
export async function aboutDossier(act: Act, deps: Desk, id: string) {
  const known = await nameMembers(act, deps);
  const origin = (await knownDossier(act, id))?.origin;
  const found = await referencesTo(act, localReader(act.actor), id, MOST);
  const standing = found.filter(({ property, record }) => property === 'dossier_ref' && !record.revoked);
  return {
    opinions: standing.flatMap(({ record }) => {
      const { data } = dossierReviewShape.safeParse(objectOf(record));
      if (data === undefined || known.get(record.origin)?.state !== data.state) return [];
      const { state, finding, reasons, dossier_version: of } = data;
      return [{ ...byOf(record, known), state, of, finding, reasons: { ...reasons } }];
    }),
    corrections: standing.flatMap(({ record }) => {
      const { data } = correctionShape.safeParse(objectOf(record));
      if (data === undefined || record.origin !== origin) return [];
      const { wrong_version: wrongVersion, what_was_wrong: wrong, what_stands: stands, withdrawn } = data;
      return [{ ...byOf(record, known), wrongVersion, wrong: { ...wrong }, stands: { ...stands }, withdrawn }];
    }),
  };
}
