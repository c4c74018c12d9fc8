import type { ListedSubject } from '../subject.ts';
import { searchText } from '../search-text.ts';
import type { KnownSubject, SubjectWrite } from './subject-store.ts';
import { changesBetween } from './changes-between.ts';

export interface LoadCounts {
  added: number;
  changed: number;
  removed: number;
  unchanged: number;
}

export interface ReadSubject {
  subject: ListedSubject;
  hash: string;
}

/** What a publication holds against what is known: the subjects to write, and how many stay as they are. */
export interface LoadPlan {
  /** New, changed or listed again. */
  fresh: ReadSubject[];
  /** Listed until now and no longer in the publication. */
  gone: KnownSubject[];
  counts: LoadCounts;
}

/** Compares while reading: holds in memory only what differs. */
export async function planLoad(
  subjects: AsyncIterable<ListedSubject>,
  known: ReadonlyMap<string, KnownSubject>,
  hashOf: (subject: ListedSubject) => string,
  seen: (n: number) => Promise<void>,
): Promise<LoadPlan> {
  const fresh: ReadSubject[] = [];
  const met = new Set<string>();
  const counts: LoadCounts = { added: 0, changed: 0, removed: 0, unchanged: 0 };
  for await (const subject of subjects) {
    met.add(subject.ref);
    const hash = hashOf(subject);
    const before = known.get(subject.ref);
    if (before?.status === 'listed' && before.hash === hash) counts.unchanged += 1;
    else {
      fresh.push({ subject, hash });
      counts[before?.status === 'listed' ? 'changed' : 'added'] += 1;
    }
    if (met.size % 1000 === 0) await seen(met.size);
  }
  const gone = [...known.values()].filter((before) => before.status === 'listed' && !met.has(before.ref));
  counts.removed = gone.length;
  return { fresh, gone, counts };
}

/** The rows a plan writes. `bodies` holds the stored bodies of what is changed or gone. */
export function writesOf(
  plan: LoadPlan,
  known: ReadonlyMap<string, KnownSubject>,
  bodies: ReadonlyMap<string, ListedSubject>,
  newId: () => string,
): SubjectWrite[] {
  const fresh = plan.fresh.map(({ subject, hash }): SubjectWrite => {
    const before = known.get(subject.ref);
    const body = before === undefined ? undefined : bodies.get(before.id);
    const change = before === undefined ? 'added' : before.status === 'delisted' ? 'relisted' : 'changed';
    return {
      ...columnsOf(subject, hash),
      id: before?.id ?? newId(),
      version: (before?.version ?? 0) + 1,
      status: 'listed',
      change,
      changes: body === undefined ? [] : changesBetween(body, subject),
    };
  });
  const gone = plan.gone.flatMap((before): SubjectWrite[] => {
    const body = bodies.get(before.id);
    if (body === undefined) return [];
    const version = before.version + 1;
    return [
      { ...columnsOf(body, before.hash), id: before.id, version, status: 'delisted', change: 'removed', changes: [] },
    ];
  });
  return [...fresh, ...gone];
}

function columnsOf(subject: ListedSubject, hash: string) {
  const words = [...subject.names.map((name) => name.full), ...subject.refs];
  return {
    ref: subject.ref,
    refs: subject.refs,
    schema: subject.schema,
    name: subject.names[0]?.full ?? subject.ref,
    search: searchText(words.join(' | ')),
    body: subject,
    hash,
  };
}
