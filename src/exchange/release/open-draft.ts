import type { Act } from '#base';
import { checkCompanions, type Companion } from './companion.ts';
import type { DraftContent } from './draft.ts';
import { insertDraftEvent } from './draft-event-store.ts';
import { insertDraft } from './draft-store.ts';
import { titleOf } from './record-object.ts';
import { stableId } from './stable-id.ts';

/** What somebody begins; the title follows from what is written. */
export type Beginning = Omit<DraftContent, 'title' | 'aboutVersions' | 'companions'> & {
  title?: string;
  aboutVersions?: readonly string[];
  companions?: readonly Companion[];
  /** Of a further version; else the draft gets an id of its own. */
  objectId?: string;
};

/** Begins a draft: nothing leaves by it before two people stand behind it. Whether this actor may was asked before. */
export async function openDraft(act: Act, beginning: Beginning): Promise<string> {
  const id = act.newId();
  const { objectId = `${beginning.type}--${stableId(id, 'object')}`, companions = [], ...content } = beginning;
  checkCompanions(companions);
  const title = content.title ?? titleOf({ type: content.type, ...content.properties });
  await insertDraft(act, id, objectId, {
    ...content,
    title,
    companions,
    aboutVersions: content.aboutVersions ?? [],
  });
  await insertDraftEvent(act, id, 'made', content.reason);
  await act.audit({
    action: 'exchange.draft.make',
    objects: [`draft:${id}`, ...(content.about === undefined ? [] : [`record:${content.about}`])],
    detail: { act: content.act, type: content.type },
  });
  return id;
}
