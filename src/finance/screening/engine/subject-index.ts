import { createNameIndex, type NameEntry } from '#names';
import type { ListedSubject } from '../../subject.ts';
import { judge } from '../judge.ts';
import { lookupKeys } from '../lookup-keys.ts';
import { boundedNames, kindOf, type Question } from '../question.ts';
import { nameCutoff } from './name-cutoff.ts';
import type { Hit, SearchLimits } from './protocol.ts';

/** What a search looks at before circumstances are weighed, and before the lists that were not asked are left out. */
const WIDEST = { all: 20, some: 100 };

export interface SubjectIndex {
  readonly size: number;
  readonly names: number;
  put(id: string, list: string, subject: ListedSubject): void;
  remove(id: string): void;
  search(question: Question, limits: SearchLimits): Hit[];
}

/** The listed subjects: by name, by identifier and day of birth, and whole. */
export function createSubjectIndex(): SubjectIndex {
  const bodies = new Map<string, { list: string; subject: ListedSubject }>();
  const byName = createNameIndex({ rarity: 'believed' });
  const byKey = new Map<string, Set<string>>();
  let names = 0;

  const remove = (id: string): void => {
    const held = bodies.get(id);
    if (held === undefined) return;
    for (const entry of entriesOf(id, held.subject)) byName.remove(entry.id);
    for (const key of lookupKeys(held.subject)) byKey.get(key)?.delete(id);
    names -= held.subject.names.length;
    bodies.delete(id);
  };

  return {
    get size() {
      return bodies.size;
    },
    get names() {
      return names;
    },
    remove,
    put(id, list, subject) {
      remove(id);
      bodies.set(id, { list, subject });
      names += subject.names.length;
      for (const entry of entriesOf(id, subject)) byName.put(entry);
      for (const key of lookupKeys(subject)) {
        const held = byKey.get(key);
        if (held === undefined) byKey.set(key, new Set([id]));
        else held.add(id);
      }
    },
    search(question, { cutoff, limit, lists }) {
      const kind = kindOf(question.schema);
      const widest = Math.max(limit, lists === undefined ? WIDEST.all : WIDEST.some);
      const met = new Set(lookupKeys(question).flatMap((key) => [...(byKey.get(key) ?? [])]));
      const asked = { names: question.names, ...(kind !== undefined && { kind }) };
      if (question.names.length > 0) {
        for (const hit of byName.search(asked, { cutoff: nameCutoff(cutoff), limit: widest })) {
          met.add(subjectIdOf(hit.id));
        }
      }
      const hits: Hit[] = [];
      for (const id of met) {
        const held = bodies.get(id);
        if (held === undefined || (lists !== undefined && !lists.includes(held.list))) continue;
        const explanation = judge(question, held.subject);
        if (explanation.score >= cutoff) hits.push({ subjectId: id, ...held, explanation });
      }
      return hits
        .toSorted((a, b) => b.explanation.score - a.explanation.score || (a.subjectId < b.subjectId ? -1 : 1))
        .slice(0, limit);
    },
  };
}

/** A legal entity may be a person or an organisation: it stands in the index as both. */
function entriesOf(id: string, subject: ListedSubject): NameEntry[] {
  const names = boundedNames(subject.names.map((name) => name.full));
  if (names.length === 0) return [];
  const kind = kindOf(subject.schema);
  if (kind !== undefined) return [{ id, kind, names }];
  return [
    { id, kind: 'organization', names },
    { id: `${id}#person`, kind: 'person', names },
  ];
}

function subjectIdOf(entryId: string): string {
  return entryId.endsWith('#person') ? entryId.slice(0, -'#person'.length) : entryId;
}
