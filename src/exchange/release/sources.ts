import type { Tx } from '#base';
import { mayRead, notWider, type Release, type WiderPart } from '#records';
import { type Consent, standingConsents } from './consent-store.ts';
import { houseReader } from './deps.ts';
import { derivedFrom, heldVersions } from './reach-store.ts';

/** Another state's record that what leaves rests on, and what its originator consented to beyond its marking. */
export interface Source {
  id: string;
  /** Undefined: it is not here, or not any more. */
  release: Release | undefined;
  consents: readonly Consent[];
}

const MOST = 1_000;

/**
 * The records of other states that these rest on, own records in between followed to their own sources: a condition is
 * not shed by writing twice. The strictest of all versions of a source counts.
 */
export async function sourcesOf(tx: Tx, ids: readonly string[], own: string, now: Date): Promise<Source[]> {
  const found = new Map<string, Source>();
  const seen = new Set<string>();
  let next = [...ids];
  while (next.length > 0 && seen.size < MOST) {
    const ours: string[] = [];
    for (const id of next) {
      if (seen.has(id)) continue;
      seen.add(id);
      const versions = await heldVersions(tx, houseReader, id);
      if (versions.some((version) => version.own)) ours.push(id);
      else found.set(id, { id, release: versions.at(-1)?.release, consents: await standingConsents(tx, id, own, now) });
    }
    next = ours.length === 0 ? [] : await derivedFrom(tx, houseReader, ours);
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What a consent covers of a derived release: the members it names, for the purposes it names. */
function covers(consent: Consent, derived: Release): boolean {
  return consent.purposes.length === 0 || derived.purposes.every((purpose) => consent.purposes.includes(purpose));
}

/** In what a derived release is wider than a source and its consents allow, and which consents it rests on. Pure. */
export function widerThan(
  derived: Release,
  source: { release: Release; consents: readonly Consent[] },
): { wider: readonly WiderPart[]; rests: readonly string[] } {
  const { release } = source;
  if (typeof release.readers === 'string' || typeof derived.readers === 'string')
    return { wider: notWider(derived, [release]), rests: [] };
  const beyond = derived.readers.filter((reader) => !mayRead(release, reader));
  const valid = source.consents.filter((consent) => covers(consent, derived));
  const used = valid.filter((consent) => beyond.some((reader) => consent.members.includes(reader)));
  const readers = [...new Set([...release.readers, ...used.flatMap((consent) => consent.members)])].sort();
  return { wider: notWider(derived, [{ ...release, readers }]), rests: used.map((consent) => consent.id) };
}
