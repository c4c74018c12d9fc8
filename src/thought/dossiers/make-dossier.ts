import { type Act, commonFault, type Language, need } from '#base';
import { peopleFieldsIn } from '../claims/people-fields.ts';
import type { ThoughtDeps } from '../deps.ts';
import { thoughtFault } from '../faults.ts';
import { needSeat } from '../need-seat.ts';
import type { DossierContent } from './content.ts';
import { contentShape } from './content-shape.ts';
import { insertEvent } from './event-store.ts';
import { seen } from './tables.ts';
import { insertVersion, writeLanguages } from './version-store.ts';

export interface Beginning {
  content: DossierContent;
  /** Languages in which a machine drafted it. */
  machine: readonly Language[];
  blind: boolean;
  /** Written to practise with; it says so wherever it is shown. */
  exercise: boolean;
}

/** Begins a dossier (right `thought.write`). Nothing of it leaves before it was reviewed and two people published it. */
export async function makeDossier(
  act: Act,
  deps: Pick<ThoughtDeps, 'seatOf' | 'desk'>,
  { content, machine, blind, exercise }: Beginning,
  what: 'begun' | 'imported' = 'begun',
): Promise<string> {
  need(act.actor, 'thought.write');
  const { person } = await needSeat(act, deps);
  const id = act.newId();
  const now = act.clock.now();
  await seen(act.tx)
    .insertInto('thought_dossier')
    .values({
      id,
      record: deps.desk.recordId('dossier', id, 'dossier'),
      status: 'new',
      ...headOf(content),
      blind,
      exercise,
      made_by: act.actor.id,
      made_by_name: act.actor.name,
      made_at: now,
      changed_at: now,
    })
    .execute();
  const version = await insertVersion(act, { dossier: id, number: 1, content, person });
  await writeLanguages(act, version, content, machine);
  await insertEvent(act, id, { what, version: 1 });
  await act.audit({ action: `thought.dossier.${what}`, objects: [`dossier:${id}`] });
  return id;
}

/** What a list shows of a dossier. */
export const headOf = ({ title, claim }: DossierContent) => ({
  title_ar: title.ar,
  title_en: title.en,
  title_fr: title.fr,
  harm_class: claim.harmClass,
});

/**
 * Begins a dossier from a file of its content, as `dossierFile` gives it. A file with a field for a person, a sect, a school,
 * a party or a people is refused whole, with the place of each (`thought-people-field`); so is any field that is not known.
 */
export async function importDossier(
  act: Act,
  deps: Pick<ThoughtDeps, 'seatOf' | 'desk'>,
  { file, ...how }: Omit<Beginning, 'content'> & { file: unknown },
): Promise<string> {
  need(act.actor, 'thought.write');
  const fields = peopleFieldsIn(file);
  if (fields.length > 0) {
    const details = fields.slice(0, 50).map((where) => ({ where, reason: 'a field for people' }));
    throw thoughtFault('thought-people-field', {}, details);
  }
  const read = contentShape.safeParse(file);
  if (!read.success) {
    const details = read.error.issues
      .slice(0, 50)
      .map(({ path, message }) => ({ where: `/${path.join('/')}`, reason: message }));
    throw commonFault('invalid-input', {}, details);
  }
  return makeDossier(act, deps, { ...how, content: read.data }, 'imported');
}
