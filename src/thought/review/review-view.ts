import type { z } from 'zod';
import { type Act, commonFault, need, say } from '#base';
import type { Seat } from '../deps.ts';
import { hidesAuthors } from '../dossiers/blind.ts';
import { findDossier } from '../dossiers/dossier-store.ts';
import { currentOf } from '../dossiers/dossier-view.ts';
import { isOpen, type Version, versionsOf } from '../dossiers/version-store.ts';
import { thoughtFaults } from '../faults.ts';
import type { reviewViewShape } from './contract.ts';
import type { ReviewDeps } from './deps.ts';
import {
  byLanguage,
  isTurn,
  ownTurns,
  rightOf,
  roles,
  type Standing,
  type Turn,
  turnsOf,
  whyNotSign,
} from './stage.ts';
import {
  assignmentsOf,
  type AssignmentRow,
  commentsOf,
  type ReviewRow,
  reviewsOf,
  sourceCheckOf,
  standingOf,
} from './store.ts';

type View = z.input<typeof reviewViewShape>;

/** How the review of a dossier stands, for whoever acts (right `thought.read`). */
export async function viewReview(act: Act, deps: ReviewDeps, id: string): Promise<View> {
  need(act.actor, 'thought.read');
  const { actor } = act;
  const dossier = await findDossier(act.tx, id);
  if (dossier === undefined) throw commonFault('not-found');
  const versions = await versionsOf(act.tx, id);
  const version = currentOf(versions);
  if (version === undefined) throw commonFault('not-found');
  const standing = await standingOf(act.tx, version);
  const seat = await deps.seatOf(act, actor.id);
  const check = await sourceCheckOf(act.tx, version);
  const assignments = (await assignmentsOf(act.tx, version.id)).filter(({ ended_at: ended }) => ended === null);
  const everybody = versions.flatMap(({ authors }) => authors);
  const hidden = hidesAuthors(actor, { blind: dossier.blind, open: isOpen(version), authors: everybody });
  const leaving = await leavingOf(act, deps, version);
  return {
    state: version.state,
    round: version.round,
    contentHash: version.content_hash,
    stages: stagesOf(act, standing, assignments),
    signatures: (await reviewsOf(act.tx, version.id)).map(signatureView),
    ...(check !== undefined && {
      sources: {
        verified: check.verified,
        quotations: check.quotations,
        checkedAt: check.checked_at.toISOString(),
        findings: [...check.findings],
      },
    }),
    comments: (await commentsOf(act.tx, version.id)).map((one) => ({
      id: one.id,
      place: one.place,
      language: one.language,
      fromWord: one.from_word,
      toWord: one.to_word,
      words: one.words,
      said: one.said,
      ...(!(hidden && everybody.includes(one.account)) && { by: one.account_name }),
      at: one.at.toISOString(),
      round: one.round,
      resolved: one.resolved_at !== null,
      mayResolve:
        one.resolved_at === null &&
        (one.account === actor.id || version.authors.includes(actor.id) || actor.rights.has('thought.edit')),
    })),
    ...(leaving !== undefined && { leaving }),
    ...(version.proposed_by_name !== null && {
      publishedBy: {
        proposed: version.proposed_by_name,
        ...(version.second_by_name !== null && { second: version.second_by_name }),
      },
    }),
    may: mayDo(act, version, standing, { seat, assignments }),
  };
}

/** Each stage as it stands, the languages apart. */
function stagesOf(act: Act, standing: Standing, assignments: readonly AssignmentRow[]): View['stages'] {
  const languages = standing.languages.filter(({ state }) => ['offered', 'accepted', 'returned'].includes(state));
  const stages = roles.flatMap((role): Turn[] =>
    role === 'language'
      ? languages.map(({ language }) => ({ role, language })).sort(byLanguage)
      : [{ role, language: null }],
  );
  return stages.map(({ role, language }) => {
    const signed = standing.signatures.find((one) => one.role === role && one.language === language);
    const given = assignments.find((one) => one.role === role && one.language === language);
    const said = { agree: 'agreed', remark: 'agreed', return: 'returned', veto: 'vetoed', dissent: 'agreed' } as const;
    return {
      role,
      ...(language !== null && { language }),
      state: signed !== undefined ? said[signed.decision] : isTurn(standing, role, language) ? 'turn' : 'before',
      ...(given !== undefined && {
        assigned: {
          name: given.account_name,
          dueAt: given.due_at.toISOString(),
          overdue: given.due_at <= act.clock.now(),
          mine: given.account === act.actor.id,
        },
      }),
    };
  });
}

const signatureView = (row: ReviewRow): View['signatures'][number] => ({
  role: row.role,
  ...(row.language !== null && { language: row.language }),
  decision: row.decision,
  reasons: row.reasons,
  ...(row.group_reason !== null && { groupReason: row.group_reason }),
  interest: row.interest,
  by: row.account_name,
  institution: row.institution_name,
  at: row.at.toISOString(),
  round: row.round,
});

/** What leaves, for whoever may see the draft. */
async function leavingOf(act: Act, { desk }: ReviewDeps, { draft, state }: Version): Promise<View['leaving']> {
  if (draft === null || (state !== 'accepted' && state !== 'proposed') || !act.actor.rights.has('exchange.read'))
    return undefined;
  const { preview } = await desk.viewDraft(act, draft);
  return {
    seen: preview.seen,
    sentences: preview.release.sentences,
    recipients: preview.recipients.map(({ name }) => ({ name })),
  };
}

const noTurns = { sign: [], delegate: [], dissent: false, propose: false, second: false, why: '' };

function mayDo(
  { actor, language: tongue }: Act,
  version: Version,
  standing: Standing,
  { seat, assignments }: { seat: Seat | undefined; assignments: readonly AssignmentRow[] },
): View['may'] {
  const holds = (right: string) => actor.rights.has(right);
  const comment = ['thought.write', ...Object.values(rightOf)].some(holds) && actor.kind === 'person';
  const assign = holds('thought.edit') && version.state === 'review';
  if (actor.kind !== 'person' || seat === undefined) {
    const why =
      seat === undefined && actor.kind === 'person' ? say(thoughtFaults['thought-unseated'].message, tongue) : '';
    return { ...noTurns, comment: comment && seat !== undefined, assign, why };
  }
  const who = { account: actor.id, person: seat.person, institution: seat.institution.institution_id };
  const own = version.authors.includes(actor.id) || version.author_persons.includes(seat.person);
  const sign = ownTurns(standing, actor, who);
  const wanted = turnsOf(standing).filter(({ role }) => holds(rightOf[role]));
  const refusal = sign.length > 0 ? undefined : wanted.map((turn) => whyNotSign(standing, who, turn)).find(Boolean);
  const plain = <T extends { role: (typeof roles)[number]; language: 'ar' | 'en' | 'fr' | null }>({
    role,
    language,
  }: T) => ({
    role,
    ...(language !== null && { language }),
  });
  return {
    sign: sign.map(plain),
    delegate: assignments.filter(({ account }) => account === actor.id).map(plain),
    dissent: holds(rightOf.dissent) && version.state === 'review' && !own,
    comment,
    assign,
    propose: holds('thought.edit') && holds('exchange.compose') && version.state === 'accepted' && !own,
    second:
      holds('thought.publish.approve') &&
      holds('exchange.approve') &&
      version.state === 'proposed' &&
      !own &&
      version.proposed_by !== actor.id &&
      version.proposed_by_person !== seat.person,
    why: refusal === undefined ? '' : say(thoughtFaults[refusal].message, tongue),
  };
}
