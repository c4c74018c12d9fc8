// The world of the leak test: records invented at random from a seed, and an oracle that tells who may see what. The
// oracle is plain code over what was invented; it shares nothing with the archive, its keys, or the records' releases.
import { createHash } from 'node:crypto';
import { RELEASABILITY_EXTENSION, tlpId, tlpLevels, type TlpLevel } from '#records';
import { inventedId, inventedMember, inventedTime } from './invented.ts';

/** Random numbers that a seed gives again (mulberry32). */
export function dice(seed: number): (sides: number) => number {
  let state = seed >>> 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % sides;
  };
}

/** One version of a record: what its state wrote, and how it marked it. */
export interface Told {
  n: number;
  id: string;
  second: number;
  /** 0 is this node's own state. */
  origin: number;
  type: string;
  word: string;
  target: string;
  tlp: TlpLevel | undefined;
  named: { all: boolean; to: number[]; onward: 'none' | 'within-state' | 'members' } | undefined;
  /** Carries a marking that nobody here understands. */
  strange: boolean;
  /** Who lost it again: `public`, `members`, `local` or a state's number. */
  lost: Set<string>;
}

export type Who = { as: 'person' | 'officer' | 'public' } | { as: 'member'; state: number };

export const STATES = 5;
export const types = ['tool', 'malware', 'report'] as const;
export const axisOf: Readonly<Record<string, string>> = { tool: 'media', malware: 'finance', report: 'exchange' };
export const words = ['شحنة', 'courier', 'réseau', 'depot'] as const;

export function tellWorld(size: number, roll: (sides: number) => number): Told[] {
  const pick = <T>(list: readonly T[]): T => list[roll(list.length)] as T;
  const told: Told[] = [];
  while (told.length < size) {
    const serial = told.length;
    const type = pick(types);
    const origin = roll(3) === 0 ? 0 : roll(STATES);
    for (let version = 0; version <= (roll(3) === 0 ? roll(4) : 0) && told.length < size; version += 1)
      told.push({
        n: told.length,
        id: inventedId(type, serial),
        second: 1 + told.length,
        origin,
        type,
        word: pick(words),
        target: inventedId('identity', roll(8)),
        tlp: roll(12) === 0 ? undefined : pick(tlpLevels),
        named:
          roll(2) === 0
            ? undefined
            : {
                all: roll(3) === 0,
                to: Array.from({ length: STATES }, (_, n) => n).filter(() => roll(3) === 0),
                onward: pick(['none', 'within-state', 'members'] as const),
              },
        strange: roll(15) === 0,
        lost: new Set(),
      });
  }
  return told;
}

/** Everything a page needs of it as a STIX object; its markings are looked up by `markingOf`. */
export function objectOf(one: Told) {
  const refs = [
    ...(one.tlp === undefined ? [] : [tlpId(one.tlp)]),
    ...(one.named === undefined ? [] : [inventedId('marking-definition', one.n)]),
    ...(one.strange ? [inventedId('marking-definition', 999_999)] : []),
  ];
  return {
    type: one.type,
    spec_version: '2.1',
    id: one.id,
    created: inventedTime(0),
    modified: inventedTime(one.second),
    created_by_ref: inventedMember(one.origin),
    name: `Record ${one.word}`,
    object_refs: [one.target],
    ...(refs.length > 0 && { object_marking_refs: refs }),
  };
}

export function markingOf(one: Told) {
  return {
    type: 'marking-definition',
    spec_version: '2.1',
    id: inventedId('marking-definition', one.n),
    created: inventedTime(0),
    created_by_ref: inventedMember(one.origin),
    extensions: {
      [RELEASABILITY_EXTENSION]: {
        extension_type: 'property-extension',
        all_members: one.named?.all,
        releasable_to: one.named?.to.map(inventedMember),
        purposes: ['screening'],
        onward: one.named?.onward,
        judicial_use: 'no',
        originator: inventedMember(one.origin),
      },
    },
  };
}

export const contentOf = (one: Told): string => createHash('sha256').update(`${one.n}`).digest('base64url');

/** Whom it is meant for, by its markings alone. */
function meantFor({ tlp = 'amber', named, strange }: Told): 'everybody' | 'members' | ReadonlySet<number> {
  if (strange) return new Set();
  if (named === undefined) {
    if (tlp === 'clear') return 'everybody';
    return tlp === 'green' ? 'members' : new Set();
  }
  if (named.all) return tlp === 'red' ? new Set() : 'members';
  return new Set(named.to);
}

/** Whether this node may show it to that reader. */
export function maySee(one: Told, who: Who): boolean {
  if (who.as === 'officer' || who.as === 'person') {
    const persons = one.tlp === 'red' || one.strange;
    return !(persons ? who.as === 'person' : one.lost.has('local'));
  }
  const meant = meantFor(one);
  // Another state's record is passed on only where everybody it is meant for may pass it to every member.
  if (one.origin !== 0) {
    const widely = one.tlp === 'clear' || one.tlp === 'green';
    if (typeof meant !== 'string' || !widely || (one.named !== undefined && one.named.onward !== 'members'))
      return false;
  }
  if (meant === 'everybody') return !one.lost.has('public');
  if (who.as !== 'member') return false;
  if (meant === 'members') return !one.lost.has('members');
  return meant.has(who.state) && !one.lost.has(String(who.state));
}

/** The versions a reader may see, and of these the last of each id, in the order of storing. */
export function seenBy(who: Who, stored: readonly Told[]): { all: Told[]; last: Told[]; first: Told[] } {
  const all = stored.filter((one) => maySee(one, who));
  const end = (better: (a: number, b: number) => boolean) => {
    const best = new Map<string, Told>();
    for (const one of all) {
      const other = best.get(one.id);
      if (other === undefined || better(one.second, other.second)) best.set(one.id, one);
    }
    return all.filter((one) => best.get(one.id) === one);
  };
  return { all, last: end((a, b) => a > b), first: end((a, b) => a < b) };
}
