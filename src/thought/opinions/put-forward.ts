import type { Act } from '#base';
import type { ThoughtDeps } from '../deps.ts';

/** For everybody who may read the dossier, which is everybody. */
const toAll = { audience: 'public', members: [], purposes: [], onward: 'members', judicial: 'yes' } as const;

/** Begins the draft of a record and proposes it as it stands, where nothing is to be mended. */
export async function putForward(
  act: Act,
  { desk }: Pick<ThoughtDeps, 'desk'>,
  kind: 'dossier-review' | 'correction',
  properties: Readonly<Record<string, unknown>>,
): Promise<{ draft: string; proposed: boolean }> {
  const beginning = {
    act: 'issue',
    kind,
    type: kind,
    properties,
    companions: [],
    derivedFrom: [],
    marking: toAll,
  } as const;
  const draft = await desk.openDraft(act, beginning);
  const { preview } = await desk.viewDraft(act, draft);
  const proposed = preview.problems.length === 0;
  if (proposed) await desk.proposeDraft(act, { id: draft, seen: preview.seen });
  return { draft, proposed };
}
