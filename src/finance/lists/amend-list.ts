import { createHash } from 'node:crypto';
import type { Act } from '#base';
import type { ListedSubject } from '../subject.ts';
import { type LoadPlan, writesOf } from './plan-load.ts';
import { insertSnapshot } from './snapshot-store.ts';
import { canonical, subjectHash } from './subject-hash.ts';
import { bodiesOf, knownSubjects, writeSubjects } from './subject-store.ts';

/** A list that grows entry by entry: what one publication in it, a record for instance, brings and takes away. */
export interface Amendment {
  list: string;
  format: string;
  /** Where it came from, for people: the record's id. */
  from: string;
  publishedAt: string;
  subjects: readonly ListedSubject[];
  /** Refs of the entries that are listed no longer. */
  gone: readonly string[];
}

/**
 * Brings entries of a list to where an amendment wants them and leaves all others alone; gives the snapshot, or nothing
 * where no entry differs. The list must be locked. Whoever calls this has the changes screened.
 */
export async function amendList(act: Act, amendment: Amendment): Promise<string | undefined> {
  const known = await knownSubjects(act.tx, amendment.list);
  const plan = planOf(amendment, known);
  if (plan.fresh.length + plan.gone.length === 0) return undefined;
  const [at, snapshot] = [act.clock.now(), act.newId()];
  const text = canonical([amendment.subjects, amendment.gone]);
  await insertSnapshot(act.tx, {
    id: snapshot,
    list: amendment.list,
    format: amendment.format,
    published_at: amendment.publishedAt,
    sha256: createHash('sha256').update(text).digest('hex'),
    bytes: Buffer.byteLength(text),
    source: amendment.from,
    loaded_at: at,
    loaded_by: act.actor.name,
    ...plan.counts,
  });
  const touched = [...plan.fresh.map((fresh) => fresh.subject.ref), ...plan.gone.map((gone) => gone.ref)];
  const bodies = await bodiesOf(
    act.tx,
    touched.flatMap((ref) => known.get(ref)?.id ?? []),
  );
  await writeSubjects(
    act.tx,
    amendment.list,
    snapshot,
    at,
    writesOf(plan, known, bodies, () => act.newId()),
  );
  return snapshot;
}

function planOf({ subjects, gone: leaving }: Amendment, known: Awaited<ReturnType<typeof knownSubjects>>): LoadPlan {
  const listed = [...known.values()].filter((one) => one.status === 'listed');
  const fresh = subjects
    .map((subject) => ({ subject, hash: subjectHash(subject) }))
    .filter(({ subject: { ref }, hash }) => known.get(ref)?.status !== 'listed' || known.get(ref)?.hash !== hash);
  const gone = listed.filter((one) => leaving.includes(one.ref));
  const added = fresh.filter(({ subject }) => known.get(subject.ref)?.status !== 'listed').length;
  const counts = { added, changed: fresh.length - added, removed: gone.length };
  return { fresh, gone, counts: { ...counts, unchanged: listed.length - counts.changed - gone.length } };
}
