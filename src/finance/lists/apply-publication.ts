import { type Act, commonFault, type JobRun } from '#base';
import { listRoomFault } from './faults.ts';
import { isMemberList } from './member-list.ts';
import type { ListSource } from './list-format.ts';
import { type LoadCounts, type LoadPlan, planLoad, writesOf } from './plan-load.ts';
import { type ListReading, readList } from './read-list.ts';
import { insertSnapshot, newestSnapshot } from './snapshot-store.ts';
import { lockList, noteCheck } from './store.ts';
import { subjectHash } from './subject-hash.ts';
import { bodiesOf, type KnownSubject, knownSubjects, writeSubjects } from './subject-store.ts';

/** One publication of a list, ready to be read. */
export interface Publication {
  list: string;
  source: ListSource;
  sha256: string;
  bytes: number;
  /** File names or address, for people. */
  from: string;
  /** Somebody looked at the delistings, or at the older date, and wants them. */
  accept: boolean;
  /** What the publisher's server said of the file, kept for the next conditional request. */
  validators?: { etag: string | null; lastModified: string | null };
}

/** What follows of a load in the other rooms; called in the transaction that wrote it. */
export type OnLoaded = (act: Act, loaded: { list: string; snapshot: string }) => Promise<void>;

export type Applied = { outcome: 'unchanged' } | { outcome: 'loaded'; snapshot: string; counts: LoadCounts };

/**
 * Brings a list to the state of a publication: everything or nothing. The file is read to its end before the first
 * row is written; then one transaction writes what differs, the snapshot, the audit entry and the wish to screen.
 */
export async function applyPublication(run: JobRun, publication: Publication, loaded?: OnLoaded): Promise<Applied> {
  const { call } = run;
  if (isMemberList(publication.list)) throw listRoomFault('list-of-a-member', { list: publication.list });
  const { newest, known } = await call.transact(async (act) => ({
    newest: await newestSnapshot(act.tx, publication.list),
    known: await knownSubjects(act.tx, publication.list),
  }));
  if (newest?.sha256 === publication.sha256) return call.transact((act) => leaveUnchanged(act, publication));
  // Half of a set would silently take the aliases of the other half away.
  const reading = await readList(publication.source, { requireComplete: !publication.accept });
  const plan = await planLoad(reading, known, subjectHash, (done) => run.progress({ done, unit: 'subjects' }));
  refuseOlder(reading, newest?.published_at ?? undefined, publication);
  refuseMassDelisting(plan, known, publication);
  return call.transact(async (act) => {
    await lockList(act.tx, publication.list);
    const now = await newestSnapshot(act.tx, publication.list);
    if (now?.id !== newest?.id) throw commonFault('conflict');
    const written = await write(act, publication, reading, plan, known);
    await loaded?.(act, { list: publication.list, snapshot: written.snapshot });
    return written;
  });
}

async function leaveUnchanged(act: Act, publication: Publication): Promise<Applied> {
  await noteCheck(act.tx, publication.list, { at: act.clock.now(), outcome: 'unchanged', ...publication.validators });
  await act.audit({
    action: 'finance.list.check',
    objects: [`list:${publication.list}`],
    detail: { outcome: 'unchanged', sha256: publication.sha256 },
  });
  return { outcome: 'unchanged' };
}

async function write(
  act: Act,
  publication: Publication,
  reading: ListReading,
  plan: LoadPlan,
  known: ReadonlyMap<string, KnownSubject>,
): Promise<Extract<Applied, { outcome: 'loaded' }>> {
  const at = act.clock.now();
  const snapshot = act.newId();
  await insertSnapshot(act.tx, {
    id: snapshot,
    list: publication.list,
    format: reading.header.format,
    published_at: reading.header.publishedOn ?? null,
    sha256: publication.sha256,
    bytes: publication.bytes,
    source: publication.from,
    loaded_at: at,
    loaded_by: act.actor.name,
    ...plan.counts,
  });
  const touched = [
    ...plan.fresh.flatMap((fresh) => known.get(fresh.subject.ref)?.id ?? []),
    ...plan.gone.map((gone) => gone.id),
  ];
  const writes = writesOf(plan, known, await bodiesOf(act.tx, touched), () => act.newId());
  for (let i = 0; i < writes.length; i += batch) {
    await writeSubjects(act.tx, publication.list, snapshot, at, writes.slice(i, i + batch));
  }
  await noteCheck(act.tx, publication.list, { at, outcome: 'loaded', ...publication.validators });
  const detail = {
    snapshot,
    sha256: publication.sha256,
    from: publication.from,
    accepted: publication.accept,
    ...plan.counts,
  };
  await act.audit({ action: 'finance.list.load', objects: [`list:${publication.list}`], detail });
  if (writes.length > 0) await act.enqueue('finance.screen-changes', { snapshot });
  return { outcome: 'loaded', snapshot, counts: plan.counts };
}

const batch = 500;
/** A list that would lose more than a fifth of itself, and more than ten, is more likely cut off than forgiven. */
const massShare = 0.2;
const massFloor = 10;

function refuseMassDelisting(plan: LoadPlan, known: ReadonlyMap<string, KnownSubject>, publication: Publication): void {
  const listed = [...known.values()].filter((subject) => subject.status === 'listed').length;
  const removed = plan.counts.removed;
  if (publication.accept || removed <= massFloor || removed <= listed * massShare) return;
  throw listRoomFault('list-mass-delisting', { removed, listed });
}

function refuseOlder(reading: ListReading, have: string | undefined, publication: Publication): void {
  const given = reading.header.publishedOn;
  if (publication.accept || given === undefined || have === undefined) return;
  // Both come from the same publisher in the same form, so the text sorts as the time does, but for the zone.
  const older = Date.parse(given) < Date.parse(have);
  if (older) throw listRoomFault('list-older', { given, have });
}
