import type { starterDossiers } from '#thought/starter';
import { reason } from './officers.ts';
import type { House, ThoughtPerson } from './thought-officers.ts';

type Content = (typeof starterDossiers)[number]['content'];
type Sent = Parameters<ThoughtPerson['makeDossier']>[0]['body']['content'];

/** A dossier that has left, as its record. */
export interface Published {
  /** At its own node. */
  id: string;
  /** `dossier--…`. */
  record: string;
  /** `modified` of the version, RFC 3339. */
  version: string;
}

/** A call takes arrays that it might write to. */
const sent = (content: Content): Sent => structuredClone(content) as unknown as Sent;

/** Writes a dossier of the exercise, and has it reviewed and published by the people who must. */
export async function published(house: House, content: Content): Promise<Published> {
  const { id, record } = await house.people.author.makeDossier({ body: { content: sent(content), exercise: true } });
  await letThrough(house, id);
  return { id, record, version: await versionOf(house, record) };
}

/** Writes its next version, reviewed whole like the first. */
export async function publishedAgain(house: House, { id }: Published, content: Content): Promise<void> {
  const { author } = house.people;
  const params = { id };
  const begun = await author.beginVersion({ params, body: { reason } });
  await author.changeDossier({ params, body: { revision: begun.version.revision, content: sent(content) } });
  await letThrough(house, id);
}

async function versionOf({ people }: House, record: string): Promise<string> {
  const { items } = await people.editor.knownDossiers({ query: { limit: 100 } });
  return new Date(items.find((one) => one.id === record)?.version ?? 0).toISOString();
}

/** Every role signs what it saw, in the order of the house; the editor proposes, and the second person lets it leave. */
async function letThrough({ people }: House, id: string): Promise<void> {
  const params = { id };
  const { contentHash: seen } = await people.author.submitDossier({ params });
  const agree = { decision: 'agree', seen } as const;
  await people.scholar.decideReview({ params, body: { ...agree, role: 'scholar-a' } });
  await people.jurist.decideReview({ params, body: { ...agree, role: 'scholar-b' } });
  await people.rights.decideReview({ params, body: { ...agree, role: 'rights' } });
  for (const language of ['ar', 'en', 'fr'] as const)
    await people.linguist.decideReview({ params, body: { ...agree, role: 'language', language } });
  const { leaving } = await people.editor.decideReview({ params, body: { ...agree, role: 'editor' } });
  const proposed = await people.editor.proposePublication({ params, body: { seen: leaving?.seen ?? '' } });
  await people.deputy.secondPublication({
    params,
    body: { approve: true, reason, seen: proposed.leaving?.seen ?? '' },
  });
}
