/** What a newer publication does to an older one, by `ref`, each in the order met. */
export interface Delta {
  added: string[];
  changed: string[];
  removed: string[];
  unchanged: number;
}

/** The exact difference of two publications given as `ref` → `subjectHash`. */
export function deltaOf(previous: ReadonlyMap<string, string>, next: ReadonlyMap<string, string>): Delta {
  const delta: Delta = { added: [], changed: [], removed: [], unchanged: 0 };
  for (const [ref, hash] of next) {
    const before = previous.get(ref);
    if (before === undefined) delta.added.push(ref);
    else if (before === hash) delta.unchanged += 1;
    else delta.changed.push(ref);
  }
  for (const ref of previous.keys()) if (!next.has(ref)) delta.removed.push(ref);
  return delta;
}
