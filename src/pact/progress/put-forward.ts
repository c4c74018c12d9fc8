import { type Act, commonFault } from '#base';
import type { ExchangeDesk } from '#exchange';
import type { PactDeps } from '../deps.ts';

type Beginning = Parameters<ExchangeDesk['openDraft']>[1];

/** What a draft holds after a person put it forward. */
export interface PutForward {
  draft: string;
  /** Whether it waits for a second person now; else its page says what is to be mended. */
  proposed: boolean;
}

/** A record as it is written: what it says, what leaves beside it, and for whom. */
export type Written = Pick<Beginning, 'kind' | 'properties' | 'companions' | 'derivedFrom'> & {
  audience: 'public' | 'members';
  /** An open draft that is written anew. */
  draft?: string | undefined;
  /** Of a new draft, where its companions follow from it. */
  objectId?: string;
};

/**
 * Begins the draft of a record, or writes one anew, and proposes it as it stands where nothing is to be mended. What the
 * door of its kind asks is asked at both steps. A program's draft is not proposed: a person does that.
 */
export async function putForward(act: Act, { desk }: Pick<PactDeps, 'desk'>, written: Written): Promise<PutForward> {
  const { kind, properties, companions = [], derivedFrom, audience, objectId } = written;
  const marking = { audience, members: [], purposes: [], onward: 'members' as const, judicial: 'yes' as const };
  const object = objectId === undefined ? {} : { objectId };
  const said = { properties, companions, derivedFrom, marking };
  const draft = written.draft ?? (await desk.openDraft(act, { act: 'issue', kind, type: kind, ...said, ...object }));
  if (written.draft !== undefined) {
    if ((await desk.viewDraft(act, draft)).type !== kind) throw commonFault('not-found');
    await desk.rewriteDraft(act, { id: draft, title: titleOf(properties), ...said });
  }
  const { preview } = await desk.viewDraft(act, draft);
  const proposed = preview.problems.length === 0 && act.actor.kind === 'person';
  if (proposed) await desk.proposeDraft(act, { id: draft, seen: preview.seen });
  return { draft, proposed };
}

const titles = ['title', 'report_text', 'review_text', 'reply_text'] as const;

/** What its page calls it: the first words it says. */
function titleOf(properties: Beginning['properties']): string {
  const words = titles.map((name) => properties[name]).find((one) => typeof one === 'string');
  return typeof words === 'string' ? words.slice(0, 200) : '';
}
