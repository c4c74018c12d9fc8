import { type Act, type Language, need } from '#base';
import { insertEvent } from '../dossiers/event-store.ts';
import { lockOpenVersion, type Opened } from '../dossiers/open-version.ts';
import type { EventKind } from '../dossiers/tables.ts';
import type { Seat } from '../deps.ts';
import { thoughtFault } from '../faults.ts';
import { needSeat } from '../need-seat.ts';
import type { ReviewDeps } from './deps.ts';
import { openPublication } from './publish.ts';
import { checkSources } from './source-check.ts';
import { type Decision, rightOf, type Role, whyNotSign } from './stage.ts';
import { insertSourceCheck, standingOf } from './store.ts';
import { backToAuthors, refuseUnverified, touchDossier } from './submit.ts';
import { seen } from './tables.ts';

export interface DecisionInput {
  id: string;
  role: Role | 'dissent';
  /** Of `language` alone. */
  language?: Language | undefined;
  decision: Decision;
  reasons: string;
  /** Why a claim that names a community may stand; of the rights reviewer. */
  groupReason?: string | undefined;
  /** Any interest of the reviewer's own in the matter; '' where they declare none. */
  interest: string;
  /** The hash of what the reviewer saw. */
  seen: string;
}

const happened: Readonly<Record<Decision, EventKind>> = {
  agree: 'agreed',
  remark: 'agreed',
  return: 'returned',
  veto: 'vetoed',
  dissent: 'dissented',
};

/**
 * A reviewer's word on exactly what they saw (the right of the role). Whoever wrote says none; two scholars are of two
 * institutions; nobody fills two roles. `return` gives the dossier back to its authors, `veto` of the rights reviewer ends
 * the version, `dissent` is recorded beside and stops nothing. The editor's agreement checks every quotation again and opens
 * the draft by which it leaves. Errors: those of `ReviewRefusal`, `review-not-as-seen`, `review-reason`, `review-groups`.
 */
export async function decideReview(act: Act, deps: ReviewDeps, input: DecisionInput): Promise<void> {
  const { role, decision, reasons } = input;
  need(act.actor, rightOf[role]);
  const seat = await needSeat(act, deps);
  const opened = await lockOpenVersion(act, input.id, 'review');
  const { dossier, version } = opened;
  const standing = await standingOf(act.tx, version);
  const language = input.language ?? null;
  const who = { account: act.actor.id, person: seat.person, institution: seat.institution.institution_id };
  const refused = whyNotSign(standing, who, { role, language });
  if (refused !== undefined) throw thoughtFault(refused);
  if (input.seen !== version.content_hash) throw thoughtFault('review-not-as-seen');
  if (decision !== 'agree' && reasons.trim().length < 20) throw thoughtFault('review-reason');
  const agrees = decision === 'agree' || decision === 'remark';
  const groups = version.stored.namedGroups;
  if (role === 'rights' && agrees && groups.length > 0 && (input.groupReason ?? '').trim().length < 20)
    throw thoughtFault('review-groups', { groups: groups.join('، ') });
  await insertReview(act, opened, input, seat);
  if (role !== 'dissent') await endAssignment(act, version.id, { role, language });
  await insertEvent(act, dossier.id, {
    what: happened[decision],
    version: version.number,
    reason: reasons || undefined,
  });
  await act.audit({
    action: `thought.review.${decision}`,
    objects: [`dossier:${dossier.id}`],
    detail: { role, ...(language !== null && { language }), hash: version.content_hash },
  });
  await follow(act, deps, opened, input);
}

/** What follows of a word. */
async function follow(act: Act, deps: ReviewDeps, opened: Opened, { role, decision, language }: DecisionInput) {
  const { version, dossier } = opened;
  if (role === 'language' && language !== undefined) {
    const state = decision === 'return' ? 'returned' : 'accepted';
    await seen(act.tx)
      .updateTable('thought_language')
      .set({ state })
      .where('version', '=', version.id)
      .where('language', '=', language)
      .execute();
    await touchDossier(act, dossier.id);
  } else if (decision === 'return') await backToAuthors(act, opened);
  else if (decision === 'veto')
    await seen(act.tx)
      .updateTable('thought_version')
      .set({ state: 'vetoed', changed_at: act.clock.now() })
      .where('id', '=', version.id)
      .execute();
  else if (role === 'editor') {
    // A corpus may have changed since it was sent to review.
    const checked = await checkSources(act, deps.sources, version.content);
    refuseUnverified(checked.findings);
    await insertSourceCheck(act, version, checked);
    await openPublication(act, deps, opened);
  } else await touchDossier(act, dossier.id);
}

/** What was asked is done. */
async function endAssignment(act: Act, version: string, { role, language }: { role: Role; language: Language | null }) {
  await seen(act.tx)
    .updateTable('thought_assignment')
    .set({ ended_at: act.clock.now() })
    .where('version', '=', version)
    .where('role', '=', role)
    .where('language', 'is not distinct from', language)
    .where('ended_at', 'is', null)
    .execute();
}

async function insertReview(act: Act, { version }: Opened, input: DecisionInput, seat: Seat): Promise<void> {
  await seen(act.tx)
    .insertInto('thought_review')
    .values({
      id: act.newId(),
      version: version.id,
      round: version.round,
      role: input.role,
      language: input.language ?? null,
      decision: input.decision,
      reasons: input.reasons.trim(),
      group_reason: input.groupReason?.trim() || null,
      interest: input.interest.trim(),
      content_hash: version.content_hash,
      account: act.actor.id,
      account_name: act.actor.name,
      person: seat.person,
      institution: seat.institution.institution_id,
      institution_name: JSON.stringify(seat.institution.name),
      at: act.clock.now(),
    })
    .execute();
}
