import { ORIGIN_EXTENSION, type RecordObject } from '../signature/seal.ts';
import { type Marking, type MarkingLookup, markingsOf } from './marking.ts';
import { type JudicialUse, judicialUses, type OnwardUse, onwardUses, type Purpose, purposes } from './releasability.ts';
import { stricterTlp, type TlpLevel } from './tlp.ts';

/** Everybody, every member of the alliance, or the members named (identity ids, sorted, each once). */
export type Readers = 'public' | 'members' | readonly string[];

/** Who may see a record, and what they may do with it. Ordered: `strictest` is the meet, `isNotWider` the order. */
export interface Release {
  /** A list always holds the object's originator, who never loses sight of its own. */
  readonly readers: Readers;
  readonly tlp: TlpLevel;
  /** In the vocabulary's order. */
  readonly purposes: readonly Purpose[];
  readonly onward: OnwardUse;
  readonly judicial: JudicialUse;
  /** RFC 3339; null: no limit. */
  readonly retainUntil: string | null;
}

/** The widest release there is: what CLEAR alone gives. */
export const widestRelease: Release = {
  readers: 'public',
  tlp: 'clear',
  purposes,
  onward: 'members',
  judicial: 'yes',
  retainUntil: null,
};

/** How far a recipient may pass on what carries this level and says nothing more (TLP 2.0, "Community" read as members). */
const onwardOfTlp: Readonly<Record<TlpLevel, OnwardUse>> = {
  clear: 'members',
  green: 'members',
  amber: 'within-state',
  'amber+strict': 'with-consent',
  red: 'none',
};

/**
 * The release of an object by all its markings together, the strictest of each (granular ones count for the whole).
 * CLEAR: public; GREEN: members; AMBER and stricter: only whom a releasability marking names, and RED takes no "all
 * members" for a name. No marking, or one that is not understood: nobody but the originator, which is the state that
 * sealed the object, or else its creator.
 */
export function releaseOf(object: RecordObject, lookup: MarkingLookup): Release {
  return releaseByMarkings(markingsOf(object, lookup), originatorOf(object));
}

/** As `releaseOf`, from markings already read. */
export function releaseByMarkings(markings: readonly Marking[], originator: string | undefined): Release {
  const own: readonly string[] = originator === undefined ? [] : [originator];
  let release = widestRelease;
  let named = false;
  let graded = false;
  let everybody = false;
  for (const marking of markings) {
    if (marking.kind === 'unknown') release = strictest(release, closedTo(own));
    else if (marking.kind === 'tlp') {
      graded = true;
      const readers = marking.level === 'clear' ? 'public' : 'members';
      release = strictest(release, {
        ...widestRelease,
        readers,
        tlp: marking.level,
        onward: onwardOfTlp[marking.level],
      });
    } else if (marking.kind === 'releasability') {
      const { all_members: all, releasable_to: to, retain_until: until, ...value } = marking.value;
      named = true;
      everybody ||= all;
      release = strictest(release, {
        readers: all ? 'members' : sorted([...to, ...own]),
        tlp: 'clear',
        purposes: purposes.filter((purpose) => value.purposes.includes(purpose)),
        onward: value.onward,
        judicial: value.judicial_use,
        retainUntil: until ?? null,
      });
    }
  }
  if (!graded)
    release = {
      ...release,
      tlp: stricterTlp(release.tlp, 'amber'),
      onward: stricterOnward(release.onward, onwardOfTlp.amber),
    };
  const open = release.tlp === 'clear' || release.tlp === 'green';
  const nameless = release.tlp === 'red' && everybody;
  return open || (named && !nameless) ? release : { ...release, readers: own };
}

/** Nobody but the originator, nothing but to hold it. */
function closedTo(readers: Readers): Release {
  return { readers, tlp: 'red', purposes: [], onward: 'none', judicial: 'no', retainUntil: null };
}

/** The originator of an object: the state whose seal it carries, else its creator. Whether the seal holds is the gate's. */
export function originatorOf(object: RecordObject): string | undefined {
  const extensions = object['extensions'] as Readonly<Record<string, RecordObject | undefined>> | null | undefined;
  const origin = extensions?.[ORIGIN_EXTENSION]?.['origin'] ?? object['created_by_ref'];
  return typeof origin === 'string' ? origin : undefined;
}

/** Whether the reader is among them. `reader` is a member's identity id, or null for the public. */
export function mayRead({ readers }: Release, reader: string | null): boolean {
  if (readers === 'public') return true;
  if (reader === null) return false;
  return readers === 'members' || readers.includes(reader);
}

/** The strictest of both in everything: commutative, associative, idempotent; never wider than either. */
export function strictest(a: Release, b: Release): Release {
  return {
    readers: commonReaders(a.readers, b.readers),
    tlp: stricterTlp(a.tlp, b.tlp),
    purposes: a.purposes.filter((purpose) => b.purposes.includes(purpose)),
    onward: stricterOnward(a.onward, b.onward),
    judicial: lower(judicialUses, a.judicial, b.judicial),
    retainUntil: earlier(a.retainUntil, b.retainUntil),
  };
}

/** Which parts of a release are wider than allowed. */
export type WiderPart = 'readers' | 'tlp' | 'purposes' | 'onward' | 'judicial' | 'retain-until';

/** What is wider in a derived record than its sources together allow; empty when nothing is. Consent is asked for these. */
export function notWider(derived: Release, sources: readonly Release[]): readonly WiderPart[] {
  const allowed = sources.reduce(strictest, widestRelease);
  const met = strictest(derived, allowed);
  const wider: WiderPart[] = [];
  if (String(met.readers) !== String(derived.readers)) wider.push('readers');
  if (met.tlp !== derived.tlp) wider.push('tlp');
  if (met.purposes.length !== derived.purposes.length) wider.push('purposes');
  if (met.onward !== derived.onward) wider.push('onward');
  if (met.judicial !== derived.judicial) wider.push('judicial');
  if (met.retainUntil !== derived.retainUntil) wider.push('retain-until');
  return wider;
}

function commonReaders(a: Readers, b: Readers): Readers {
  if (a === 'public') return b;
  if (b === 'public') return a;
  if (a === 'members') return b;
  if (b === 'members') return a;
  return a.filter((reader) => b.includes(reader));
}

function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  const [first, second] = [Date.parse(a), Date.parse(b)];
  if (first !== second) return first < second ? a : b;
  return a < b ? a : b;
}

const sorted = (ids: readonly string[]) => [...new Set(ids)].sort();
const stricterOnward = (a: OnwardUse, b: OnwardUse) => lower(onwardUses, a, b);
const lower = <Value>(scale: readonly Value[], a: Value, b: Value): Value =>
  scale.indexOf(a) < scale.indexOf(b) ? a : b;
