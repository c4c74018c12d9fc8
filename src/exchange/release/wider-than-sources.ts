import { sql } from 'kysely';
import type { Act } from '#base';
import type { Release } from '#records';
import { standingConsents } from './consent-store.ts';
import { widerThan } from './sources.ts';

/** What a state derived from records, as it is marked. */
interface Derived {
  origin: string;
  release: Release;
  sources: readonly string[];
}

/**
 * In what something a state derived is wider than a record of another state that is here and that it rests on, and than
 * the consents of that record's originator allow it. Taken back or not, a source binds by its newest version. Its own
 * records bind nobody but through their own sources, and what is not here cannot be asked.
 */
export async function widerThanSources(
  act: Act,
  derived: readonly Derived[],
): Promise<readonly ({ source: string; parts: readonly string[] } | undefined)[]> {
  const held = await sourcesHere(act, [...new Set(derived.flatMap(({ sources }) => sources))]);
  const verdicts: ({ source: string; parts: readonly string[] } | undefined)[] = [];
  for (const { origin, release, sources } of derived) {
    let verdict: { source: string; parts: readonly string[] } | undefined;
    for (const source of sources) {
      const versions = held.get(source) ?? [];
      const last = versions.at(-1);
      if (last === undefined || versions.some((version) => version.origin === origin)) continue;
      const consents = await standingConsents(act.tx, source, origin, act.clock.now());
      const { wider } = widerThan(release, { release: last.release, consents });
      if (wider.length > 0) verdict ??= { source, parts: wider };
    }
    verdicts.push(verdict);
  }
  return verdicts;
}

/** No reader is asked for: nobody is shown what is found. */
async function sourcesHere({ tx }: Act, ids: readonly string[]) {
  const { rows } = await sql<{ id: string; origin: string; release: Release }>`select id, origin, release
    from exchange_record where id = any(${ids}::text[]) order by id, version`.execute(tx);
  return Map.groupBy(rows, ({ id }) => id);
}
