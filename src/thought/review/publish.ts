import { type Act, need } from '#base';
import { insertEvent } from '../dossiers/event-store.ts';
import { headOf } from '../dossiers/make-dossier.ts';
import { lockOpenVersion, type Opened } from '../dossiers/open-version.ts';
import { languagesOf, type Version } from '../dossiers/version-store.ts';
import { thoughtFault } from '../faults.ts';
import { needSeat } from '../need-seat.ts';
import { composeRecord } from './compose-record.ts';
import type { ReviewDeps } from './deps.ts';
import { checkSources } from './source-check.ts';
import { insertSourceCheck, reviewsOf } from './store.ts';
import { backToAuthors, refuseUnverified, touchDossier } from './submit.ts';
import { seen } from './tables.ts';

/** For everybody: an answer that is kept back answers nobody. */
const toAll = { audience: 'public', members: [], purposes: [], onward: 'members', judicial: 'yes' } as const;

/** A dossier is looked at again after twelve months. */
export function reReviewBy(published: Date): Date {
  const due = new Date(published);
  due.setUTCFullYear(due.getUTCFullYear() + 1);
  return due;
}

async function propertiesOf(act: Act, { personKey }: ReviewDeps, { dossier, version }: Opened) {
  const { tier } = version.stored;
  if (tier === undefined) throw new Error(`a reviewed claim without a tier: ${version.claim}`);
  const accepted = (await languagesOf(act.tx, version.id)).filter(({ state }) => state === 'accepted');
  const reviews = (await reviewsOf(act.tx, version.id)).filter(({ round }) => round === version.round);
  return composeRecord(
    version.content,
    {
      number: version.number,
      tier,
      contentHash: version.content_hash,
      exercise: dossier.exercise,
      // Of the day it is accepted: it is published that day or later, and looked at again no later for it.
      reviewDue: reReviewBy(act.clock.now()).toISOString(),
      accepted: accepted.map(({ language }) => language),
      reviews,
    },
    personKey,
  );
}

/** The version is accepted, and the draft stands by which it leaves. It was refused before: its draft is written anew. */
export async function openPublication(act: Act, deps: ReviewDeps, opened: Opened): Promise<void> {
  const { dossier, version } = opened;
  const properties = await propertiesOf(act, deps, opened);
  const title = version.content.title.en || version.content.title.ar || version.content.title.fr;
  const leaving = { title, properties, marking: toAll, derivedFrom: [], companions: [] };
  let { draft } = version;
  if (draft === null) draft = await deps.desk.openDraft(act, { ...(await beginningOf(act, deps, opened)), ...leaving });
  else await deps.desk.rewriteDraft(act, { id: draft, ...leaving });
  await seen(act.tx)
    .updateTable('thought_version')
    .set({ state: 'accepted', draft, changed_at: act.clock.now() })
    .where('id', '=', version.id)
    .execute();
  await touchDossier(act, dossier.id);
  await insertEvent(act, dossier.id, { what: 'accepted', version: version.number });
}

async function beginningOf(act: Act, { desk }: ReviewDeps, { dossier }: Opened) {
  const of = { kind: 'dossier', type: 'dossier', objectId: dossier.record } as const;
  if (dossier.status !== 'published') return { ...of, act: 'issue' as const };
  const { version } = await desk.ownRecord(act, dossier.record);
  const reason = 'A further version, reviewed whole';
  return { ...of, act: 'version' as const, about: dossier.record, aboutVersions: [version], reason };
}

const draftOf = ({ draft }: Version): string => {
  if (draft === null) throw thoughtFault('dossier-not-open');
  return draft;
};

/** Neither an author nor, by another account, the same person. */
function refuseAuthor({ version }: Opened, act: Act, person: string): void {
  if (version.authors.includes(act.actor.id) || version.author_persons.includes(person))
    throw thoughtFault('review-own');
}

/** An editor stands behind exactly what leaves; it now waits for another person. */
export async function proposePublication(
  act: Act,
  deps: ReviewDeps,
  input: { id: string; seen: string },
): Promise<void> {
  need(act.actor, 'thought.edit');
  const { person } = await needSeat(act, deps);
  const opened = await lockOpenVersion(act, input.id, 'accepted');
  const { dossier, version } = opened;
  refuseAuthor(opened, act, person);
  await deps.desk.proposeDraft(act, { id: draftOf(version), seen: input.seen });
  await seen(act.tx)
    .updateTable('thought_version')
    .set({
      state: 'proposed',
      changed_at: act.clock.now(),
      proposed_by: act.actor.id,
      proposed_by_person: person,
      proposed_by_name: act.actor.name,
    })
    .where('id', '=', version.id)
    .execute();
  await touchDossier(act, dossier.id);
  await insertEvent(act, dossier.id, { what: 'proposed', version: version.number });
  await act.audit({ action: 'thought.dossier.propose', objects: [`dossier:${dossier.id}`, `draft:${version.draft}`] });
}

/**
 * The second person (right `thought.publish.approve`): neither author nor proposer. Approved, every quotation is checked
 * once more and the record leaves in this transaction; refused, the dossier goes back to its authors.
 */
export async function secondPublication(
  act: Act,
  deps: ReviewDeps,
  input: { id: string; approve: boolean; reason: string; seen: string },
): Promise<void> {
  need(act.actor, 'thought.publish.approve');
  const { person } = await needSeat(act, deps);
  const opened = await lockOpenVersion(act, input.id, 'proposed');
  const { dossier, version } = opened;
  refuseAuthor(opened, act, person);
  if (version.proposed_by === act.actor.id || version.proposed_by_person === person) throw thoughtFault('review-twice');
  const { approve, reason } = input;
  if (approve) {
    const checked = await checkSources(act, deps.sources, version.content);
    refuseUnverified(checked.findings);
    await insertSourceCheck(act, version, checked);
  }
  const left = await deps.desk.secondDraft(act, { id: draftOf(version), approve, reason, seen: input.seen });
  if (approve) await writePublished(act, opened, { person, record: left.find(({ id }) => id === dossier.record) });
  else await backToAuthors(act, opened);
  const what = approve ? 'published' : 'refused';
  await insertEvent(act, dossier.id, { what, version: version.number, reason });
  await act.audit({
    action: `thought.dossier.${what}`,
    objects: [`dossier:${dossier.id}`, ...left.map(({ id }) => `record:${id}`)],
    detail: { reason, hash: version.content_hash },
  });
}

async function writePublished(
  act: Act,
  { dossier, version }: Opened,
  { person, record }: { person: string; record: { version: string } | undefined },
): Promise<void> {
  if (record === undefined) throw new Error(`the dossier ${dossier.record} did not leave`);
  const now = act.clock.now();
  await seen(act.tx)
    .updateTable('thought_version')
    .set({ state: 'superseded', changed_at: now })
    .where('dossier', '=', dossier.id)
    .where('state', '=', 'published')
    .execute();
  await seen(act.tx)
    .updateTable('thought_version')
    .set({
      state: 'published',
      changed_at: now,
      second_by: act.actor.id,
      second_by_person: person,
      second_by_name: act.actor.name,
      second_at: now,
      record_version: record.version,
    })
    .where('id', '=', version.id)
    .execute();
  await seen(act.tx)
    .updateTable('thought_dossier')
    .set({
      ...headOf(version.content),
      status: 'published',
      published_version: record.version,
      re_review_by: reReviewBy(now),
      re_review_called_at: null,
      changed_at: now,
    })
    .where('id', '=', dossier.id)
    .execute();
}
