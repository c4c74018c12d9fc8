import { type Act, commonFault } from '#base';
import type { DraftView, ExchangeDesk } from './desk.ts';
import type { Beginning } from './release/index.ts';

/** What a draft holds after a person put it forward. */
export interface PutForward {
  draft: string;
  /** Whether it waits for a second person now; else its page says what is to be mended. */
  proposed: boolean;
}

/** A record as it is written: what it says, what leaves beside it, and for whom. Its type is its kind. */
export type Written = Pick<Beginning, 'kind' | 'properties' | 'companions'> & {
  derivedFrom?: Beginning['derivedFrom'];
  audience: 'public' | 'members';
  /** An open draft that is written anew, and what its page calls it then. */
  draft?: string | undefined;
  title?: string;
  /** Of a new draft, where its companions follow from it. */
  objectId?: string;
  /** The own record that this is a further version of. */
  versionOf?: string | undefined;
};

type Desk = Pick<ExchangeDesk, 'openDraft' | 'ownRecord' | 'proposeDraft' | 'rewriteDraft' | 'viewDraft'>;

/**
 * Begins the draft of a record, or writes one anew, and proposes it as it stands where nothing is to be mended. What the
 * door of its kind asks is asked at both steps. A program's draft is not proposed: a person does that.
 */
export async function putForward(act: Act, desk: Desk, written: Written): Promise<PutForward> {
  const { kind, properties, companions = [], derivedFrom = [], audience } = written;
  const marking = { audience, members: [], purposes: [], onward: 'members' as const, judicial: 'yes' as const };
  const said = { properties, companions, derivedFrom, marking };
  const draft = written.draft ?? (await desk.openDraft(act, { ...(await beginningOf(act, desk, written)), ...said }));
  if (written.draft !== undefined) {
    if ((await desk.viewDraft(act, draft)).type !== kind) throw commonFault('not-found');
    await desk.rewriteDraft(act, { id: draft, title: written.title ?? '', ...said });
  }
  const { preview }: Pick<DraftView, 'preview'> = await desk.viewDraft(act, draft);
  const proposed = preview.problems.length === 0 && act.actor.kind === 'person';
  if (proposed) await desk.proposeDraft(act, { id: draft, seen: preview.seen });
  return { draft, proposed };
}

async function beginningOf(act: Act, desk: Desk, { kind, objectId, versionOf }: Written) {
  if (versionOf === undefined)
    return { act: 'issue' as const, kind, type: kind, ...(objectId !== undefined && { objectId }) };
  const { version } = await desk.ownRecord(act, versionOf);
  const about = { about: versionOf, aboutVersions: [version] };
  return { act: 'version' as const, kind, type: kind, objectId: versionOf, ...about };
}
