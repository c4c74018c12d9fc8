import { type Act, commonFault, type Language, need } from '#base';
import type { ThoughtDeps } from '../deps.ts';
import { thoughtFault } from '../faults.ts';
import { needSeat } from '../need-seat.ts';
import type { DossierContent } from './content.ts';
import { lockDossier } from './dossier-store.ts';
import { insertEvent } from './event-store.ts';
import { headOf } from './make-dossier.ts';
import { lockOpenVersion } from './open-version.ts';
import { seen } from './tables.ts';
import { insertVersion, isOpen, versionsOf, writeLanguages, writeVersion } from './version-store.ts';

type Deps = Pick<ThoughtDeps, 'seatOf'>;

/** Writes in a draft (right `thought.write`). Whoever does becomes one of its authors, and so none of its reviewers. */
export async function changeDossier(
  act: Act,
  deps: Deps,
  input: { id: string; revision: number; content: DossierContent; machine: readonly Language[] },
): Promise<void> {
  need(act.actor, 'thought.write');
  const { person } = await needSeat(act, deps);
  const { dossier, version } = await lockOpenVersion(act, input.id, 'draft');
  if (version.revision !== input.revision) throw commonFault('conflict');
  await writeVersion(act, version, input.content, person);
  await writeLanguages(act, version.id, input.content, input.machine);
  // What is published keeps its name in the lists until the change is.
  await touch(act, dossier.id, dossier.status === 'new' ? headOf(input.content) : {});
  await insertEvent(act, dossier.id, { what: 'changed', version: version.number });
  await act.audit({ action: 'thought.dossier.change', objects: [`dossier:${dossier.id}`] });
}

/** Begins the next version of what was published or vetoed, with what stands as its beginning (right `thought.write`). */
export async function beginVersion(act: Act, deps: Deps, input: { id: string; reason: string }): Promise<void> {
  need(act.actor, 'thought.write');
  const { person } = await needSeat(act, deps);
  const dossier = await lockDossier(act.tx, input.id);
  const versions = await versionsOf(act.tx, dossier.id);
  const [last] = versions;
  if (last === undefined || dossier.status === 'given-up') throw thoughtFault('dossier-not-open');
  if (versions.some(isOpen)) throw thoughtFault('dossier-version-open');
  const base = versions.find(({ state }) => state === 'published') ?? last;
  const number = last.number + 1;
  const id = await insertVersion(act, { dossier: dossier.id, number, content: base.content, person });
  await writeLanguages(act, id, base.content, []);
  await touch(act, dossier.id, {});
  await insertEvent(act, dossier.id, { what: 'begun', version: number, reason: input.reason });
  await act.audit({
    action: 'thought.dossier.version',
    objects: [`dossier:${dossier.id}`],
    detail: { number, reason: input.reason },
  });
}

/** Gives a draft up, by one of its authors. */
export async function giveUpDossier(act: Act, deps: Deps, input: { id: string; reason: string }): Promise<void> {
  need(act.actor, 'thought.write');
  await needSeat(act, deps);
  const { dossier, version } = await lockOpenVersion(act, input.id, 'draft');
  if (!version.authors.includes(act.actor.id)) throw thoughtFault('dossier-not-open');
  await seen(act.tx)
    .updateTable('thought_version')
    .set({ state: 'given-up', changed_at: act.clock.now() })
    .where('id', '=', version.id)
    .execute();
  await touch(act, dossier.id, dossier.status === 'new' ? { status: 'given-up' as const } : {});
  await insertEvent(act, dossier.id, { what: 'given-up', version: version.number, reason: input.reason });
  await act.audit({ action: 'thought.dossier.give-up', objects: [`dossier:${dossier.id}`] });
}

async function touch(act: Act, id: string, what: Partial<ReturnType<typeof headOf> & { status: 'given-up' }>) {
  await seen(act.tx)
    .updateTable('thought_dossier')
    .set({ ...what, changed_at: act.clock.now() })
    .where('id', '=', id)
    .execute();
}
