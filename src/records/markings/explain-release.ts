import type { RecordObject } from '../signature/seal.ts';
import { type MarkingLookup, markingsOf } from './marking.ts';
import { originatorOf, releaseByMarkings } from './release.ts';
import type { JudicialUse, OnwardUse, Purpose } from './releasability.ts';
import type { TlpLevel } from './tlp.ts';

/** One reason for who may see a record, or for what they may do; `marking` is the id it follows from, if one does. */
export type ReleaseReason =
  | { readonly code: 'unmarked' | 'no-releasability' | 'red-needs-names' | 'originator-sees' }
  | { readonly code: 'unknown-marking'; readonly marking: string }
  | { readonly code: 'tlp'; readonly marking: string; readonly level: TlpLevel }
  | { readonly code: 'all-members'; readonly marking: string }
  | { readonly code: 'named-members'; readonly marking: string; readonly members: readonly string[] }
  | { readonly code: 'purposes'; readonly purposes: readonly Purpose[] }
  | { readonly code: 'onward'; readonly onward: OnwardUse }
  | { readonly code: 'judicial'; readonly judicial: JudicialUse }
  | { readonly code: 'retain-until'; readonly until: string };

/** The reasons in two lists: who may see it, and what may they do. The sentences are `releaseWords`. */
export interface ReleaseExplanation {
  readonly who: readonly ReleaseReason[];
  readonly what: readonly ReleaseReason[];
}

/** Explains `releaseOf` for the same object and lookup, as facts a screen turns into sentences. */
export function explainRelease(object: RecordObject, lookup: MarkingLookup): ReleaseExplanation {
  const markings = markingsOf(object, lookup);
  const release = releaseByMarkings(markings, originatorOf(object));
  const who: ReleaseReason[] = [];
  for (const marking of markings) {
    const { id } = marking;
    if (marking.kind === 'tlp') who.push({ code: 'tlp', marking: id, level: marking.level });
    if (marking.kind === 'unknown') who.push({ code: 'unknown-marking', marking: id });
    if (marking.kind !== 'releasability') continue;
    if (marking.value.all_members) who.push({ code: 'all-members', marking: id });
    else who.push({ code: 'named-members', marking: id, members: marking.value.releasable_to });
  }
  const known = who.every(({ code }) => code !== 'unknown-marking');
  const named = who.some(({ code }) => code === 'all-members' || code === 'named-members');
  const open = release.readers === 'public' || release.tlp === 'clear' || release.tlp === 'green';
  if (who.length === 0) who.push({ code: 'unmarked' });
  else if (known && !named && !open) who.push({ code: 'no-releasability' });
  else if (known && release.tlp === 'red' && who.some(({ code }) => code === 'all-members'))
    who.push({ code: 'red-needs-names' });
  if (typeof release.readers !== 'string') who.push({ code: 'originator-sees' });
  return {
    who,
    what: [
      { code: 'purposes', purposes: release.purposes },
      { code: 'onward', onward: release.onward },
      { code: 'judicial', judicial: release.judicial },
      ...(release.retainUntil === null ? [] : [{ code: 'retain-until', until: release.retainUntil } as const]),
    ],
  };
}
