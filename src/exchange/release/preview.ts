import { createHash } from 'node:crypto';
import type { Act } from '#base';
import { canonical, checkObject, kindFault, mayRead, type RecordObject, type Release } from '#records';
import { readRecord } from '../archive/index.ts';
import { releaseTogether } from '../publication/index.ts';
import { companionBases } from './companion.ts';
import { composeObjects, withTimes } from './compose-objects.ts';
import { definitionOf } from './definitions.ts';
import { houseReader, type Member, type ReleaseDeps } from './deps.ts';
import type { Draft } from './draft.ts';
import { type DraftProblem, problemOf } from './problem.ts';
import { holdersOf, recipientsOf } from './reach.ts';
import { heldVersions } from './reach-store.ts';
import { recalledReach } from './recall-notice.ts';
import { objectOf } from './record-object.ts';
import { unreadableReferences } from './references.ts';
import { type Source, sourcesOf, widerThan } from './sources.ts';

/** Exactly what leaves by a draft, to whom, under which conditions, as things stand in this transaction. */
export interface Preview {
  /** SHA-256 over everything here but the problems, hex. */
  seen: string;
  objects: readonly RecordObject[];
  release: Release;
  recipients: readonly string[];
  losing: readonly string[];
  recalledFrom: readonly string[];
  consents: readonly string[];
  problems: readonly DraftProblem[];
  /** The versions before, where new ones leave, by id. */
  bases: ReadonlyMap<string, RecordObject>;
}

/** Stands for this state before it joined an alliance, so that a draft can be looked at. Nothing leaves with it. */
const NOBODY = 'identity--00000000-0000-4000-8000-000000000000';

/** Looks at a draft as the second person will. Reads as the house; who sees a draft was decided before. */
export async function preview(act: Act, deps: ReleaseDeps, draft: Draft): Promise<Preview> {
  const own = await deps.own(act);
  const members = (await deps.members(act)).filter((member) => member.id !== own);
  const base = isNextVersion(draft) ? await readRecord(act, houseReader, draft.about ?? '') : undefined;
  const baseObject = base === undefined ? undefined : objectOf(base);
  const beside = await companionBases(act, draft);
  const bases = new Map([...beside.bases].map(([id, { object }]) => [id, object]));
  const objects = composeObjects(draft, { own: own ?? NOBODY, definitionOf, base: baseObject, bases });
  if (baseObject !== undefined) bases.set(draft.objectId, baseObject);
  const release = await releaseTogether(act, objects[0] ?? {}, objects);
  const recipients = recipientsOf(release, members);
  const held = draft.about === undefined ? [] : await heldVersions(act.tx, houseReader, draft.about);
  const before = new Set(held.flatMap((version) => holdersOf(version.keys, members)));
  const losing = isNextVersion(draft) ? [...before].filter((member) => !mayRead(release, member)).sort() : [];
  const recalledFrom = draft.act === 'recall' ? recalledReach(draft, held, members) : [];
  const rests =
    isNextVersion(draft) && draft.about !== undefined && !endsForHolders(deps, draft, recipients, before)
      ? [draft.about]
      : [];
  const sources = await sourcesOf(act.tx, [...draft.derivedFrom, ...rests], own ?? NOBODY, act.clock.now());
  const judged = sources.map((source) => judge(act, release, source));
  const shown = {
    objects,
    release,
    recipients,
    losing,
    recalledFrom,
    consents: [...new Set(judged.flatMap((one) => one.rests))].sort(),
  };
  const { about = null, aboutVersions, reason = null } = draft;
  const stands = [...beside.bases].map(([id, { version }]) => `${id} ${version}`).sort();
  const rest = stands.length === 0 ? {} : { stands };
  const text = canonical({ act: draft.act, about, aboutVersions, reason, ...shown, ...rest });
  const say = (code: Parameters<typeof problemOf>[1], where: string) => problemOf(act.language, code, where);
  const stale = isNextVersion(draft)
    ? base?.version !== draft.aboutVersions[0]
    : draft.act === 'issue' && (await heldVersions(act.tx, houseReader, draft.objectId)).length > 0;
  return {
    seen: createHash('sha256').update(text).digest('hex'),
    ...shown,
    problems: [
      ...(own === undefined ? [say('no-identity', '')] : []),
      ...(recipients.length === 0 ? [say('nobody', '/marking/members')] : []),
      ...(stale ? [say('base-changed', '')] : []),
      ...(draft.act === 'recall' && recalledFrom.length === 0 ? [say('recall-nobody', '')] : []),
      ...unknownMembers(act, draft, members),
      ...beside.problems,
      ...objects.flatMap((object, n) => wrongIn(act, object, n)),
      ...judged.flatMap((one) => one.problems),
      ...(await unreadableReferences(act, draft, own ?? NOBODY, release)),
    ],
    bases,
  };
}

/** Whether what leaves is a further version of the record the draft is about. */
export const isNextVersion = ({ act }: Pick<Draft, 'act'>): boolean =>
  act === 'version' || act === 'revoke' || act === 'clarify';

/** What ends a measure, for those alone who were told of it. */
const endsForHolders = (deps: ReleaseDeps, draft: Draft, recipients: readonly string[], before: ReadonlySet<string>) =>
  deps.kinds.get(draft.kind)?.ends?.(draft.properties) === true && recipients.every((one) => before.has(one));

function judge(act: Act, derived: Release, source: Source): { rests: readonly string[]; problems: DraftProblem[] } {
  const where = '/derivedFrom';
  if (source.release === undefined)
    return { rests: [], problems: [problemOf(act.language, 'source-gone', where, { id: source.id })] };
  const { wider, rests } = widerThan(derived, { release: source.release, consents: source.consents });
  const problems = wider.map((part) => problemOf(act.language, `wider-${part}`, where, { id: source.id }));
  return { rests, problems };
}

function unknownMembers(act: Act, { marking }: Draft, members: readonly Member[]): DraftProblem[] {
  return marking.members
    .filter((id) => !members.some((member) => member.id === id))
    .map((member) => problemOf(act.language, 'member-unknown', '/marking/members', { member }));
}

/** The MUSTs of STIX 2.1 and the shapes of our kinds, as it would be if it left now. */
function wrongIn(act: Act, object: RecordObject, n: number): DraftProblem[] {
  const now = act.clock.now().toISOString();
  const created = object['created'] ?? now;
  const times = object['type'] === 'marking-definition' ? { created } : { created, modified: now };
  const [timed = object] = withTimes([object], act.clock.now(), new Map());
  const whole = { ...timed, ...times };
  const at = `/objects/${n}`;
  const { errors } = checkObject(whole, { language: act.language });
  if (errors.length > 0) return errors.map(({ code, where, message }) => ({ code, where: at + where, message }));
  const fault = kindFault(whole);
  return fault === undefined ? [] : [{ code: 'kind', where: at + fault.where, message: fault.message }];
}
