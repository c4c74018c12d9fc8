import type { z } from 'zod';
import type { ArchivedRecord } from '#exchange';
import type { RecordObject } from '#records';
import { isByItsState, reviewFact } from '../projection/cells.ts';
import type { Statement } from '../projection/statement.ts';
import { datingOf, heardLate } from '../rules/dating.ts';
import { sameTime } from '../rules/days.ts';
import type { ReportFact } from '../rules/facts.ts';
import { mayVerify, verificationOf } from '../rules/verification.ts';
import type { commitmentPageShape } from './page-contract.ts';
import type { MayReview } from './why-not-review.ts';

type Page = z.input<typeof commitmentPageShape>;
type Entry = Page['history'][number];
type Report = Extract<Entry, { what: 'report' }>['said'];
type Review = Report['reviews'][number];
type Evidence = Report['evidence'][number];

/** What a history is told from: every version that one reader may read, and what else is known of it. */
export interface Told {
  statements: readonly Statement[];
  /** The records themselves, by their number: long texts stand in them alone. */
  records: ReadonlyMap<number, ArchivedRecord>;
  states: ReadonlyMap<string, string>;
  nameOf: (origin: string) => string;
  mayReview: (report: string) => MayReview;
  /** Whether who asks may reply for this state. */
  mayReply: boolean;
}

/**
 * All that was said of a commitment at one state, in the order in which it was said: each version, what was revoked among
 * them, a review in the report it looked at, a reply in the review it answers. Pure.
 */
export function historyOf(told: Told, speakers: ReadonlySet<string>): Entry[] {
  const entries = told.statements.flatMap((one): Entry[] => {
    const { state = '' } = one;
    if (one.kind === 'commitment')
      return [{ what: 'commitment', said: { ...eventOf(told, one), due: one.said.due, title: one.said.title } }];
    if (!speakers.has(state)) return [];
    if (one.kind === 'undertaking') return [{ what: 'undertaking', said: undertakingOf(told, one) }];
    if (one.kind === 'commitment-evidence') return [{ what: 'evidence', said: evidenceOf(told, one) }];
    if (one.kind === 'progress-report') return [{ what: 'report', said: reportOf(told, one) }];
    return [];
  });
  return entries.toSorted((a, b) => (a.said.version < b.said.version ? -1 : Number(a.said.version > b.said.version)));
}

function eventOf(told: Told, one: Statement) {
  const { id, version, own, revoked, origin, state = '' } = one;
  const added = told.records.get(one.seq)?.added;
  const heard = added === undefined ? version : new Date(added / 1000).toISOString();
  return {
    id,
    version,
    heard,
    heardLate: heardLate({ version, heard, own }),
    by: told.nameOf(origin),
    own,
    revoked,
    replaced: told.statements.some((other) => other.id === id && other.version > version),
    counts: isByItsState(one, told.states),
    state,
  };
}

function bodyOf(told: Told, { seq }: Statement): RecordObject {
  return JSON.parse(told.records.get(seq)?.body ?? '{}') as RecordObject;
}
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function undertakingOf(told: Told, one: Statement<'undertaking'>) {
  const { reason, resources } = bodyOf(told, one) as { reason?: unknown; resources?: { text?: unknown } };
  const { answer, due, owner } = one.said;
  return {
    ...eventOf(told, one),
    answer,
    ...(typeof reason === 'string' && { reason }),
    ...(due !== undefined && { due }),
    ...(owner !== undefined && { owner }),
    ...(typeof resources?.text === 'string' && { resources: resources.text }),
  };
}

function evidenceOf(told: Told, one: Statement<'commitment-evidence'>): Evidence {
  const { title, evidence_kind: kind, dated_on: datedOn, url, sha256, publisher, institution } = one.said;
  return {
    ...eventOf(told, one),
    title,
    kind,
    datedOn,
    dating: datingOf({ datedOn, version: firstOf(told, one).version }),
    ...(url !== undefined && { url }),
    ...(sha256 !== undefined && { sha256 }),
    ...(publisher !== undefined && { publisher }),
    institution,
  };
}

/** A correction of evidence is no later giving of it. */
const firstOf = (told: Told, one: Statement): Statement =>
  told.statements.find(({ id, version }) => id === one.id && version < one.version) ?? one;

function reportOf(told: Told, one: Statement<'progress-report'>): Report {
  const { status, as_of: asOf, actual, milestones_done: milestonesDone = [], evidence_refs: refs = [] } = one.said;
  const reviews = told.statements.filter(
    (other): other is Statement<'progress-review'> =>
      other.kind === 'progress-review' &&
      other.said.report_ref === one.id &&
      sameTime(other.said.report_version, one.version),
  );
  const fact = factOf(one);
  const counting = reviews.filter((review) => !review.revoked && isByItsState(review, told.states));
  const last = counting.filter(
    ({ id, version }) => !reviews.some((other) => other.id === id && other.version > version),
  );
  const evidence = told.statements.filter(
    (other): other is Statement<'commitment-evidence'> =>
      other.kind === 'commitment-evidence' && refs.includes(other.id) && other.origin === one.origin,
  );
  const event = eventOf(told, one);
  const { mayReview, whyNot } = told.mayReview(one.id);
  return {
    ...event,
    status,
    asOf,
    ...(actual !== undefined && { actual }),
    milestonesDone: [...milestonesDone],
    text: textOf(bodyOf(told, one)['report_text']),
    institution: one.said.institution,
    verification: verificationOf(fact, last.map(reviewFact)),
    evidence: evidence
      .filter(({ id, version }) => !evidence.some((other) => other.id === id && other.version > version))
      .map((piece) => evidenceOf(told, piece)),
    reviews: reviews.map((review) => reviewOf(told, review, fact)),
    mayReview: mayReview && event.counts && !event.revoked && !event.replaced,
    ...(whyNot !== undefined && { whyNot }),
  };
}

function reviewOf(told: Told, one: Statement<'progress-review'>, report: ReportFact): Review {
  const event = eventOf(told, one);
  const replies = told.statements.filter(
    (other): other is Statement<'reply'> => other.kind === 'reply' && other.said.review_ref === one.id,
  );
  return {
    ...event,
    reportVersion: one.said.report_version,
    finding: one.said.finding,
    statusFound: one.said.status_found,
    text: textOf(bodyOf(told, one)['review_text']),
    institution: one.said.institution,
    peer: one.said.peer,
    verifies: event.counts && !event.revoked && mayVerify(report, reviewFact(one)),
    replies: replies.map((reply) => ({
      ...eventOf(told, reply),
      text: textOf(bodyOf(told, reply)['reply_text']),
      asksCorrection: reply.said.asks_correction,
    })),
    mayReply: told.mayReply && !event.revoked,
  };
}

const factOf = ({ id, version, origin, said }: Statement<'progress-report'>): ReportFact => ({
  id,
  version,
  origin,
  status: said.status,
  asOf: said.as_of,
  actual: said.actual,
  milestonesDone: said.milestones_done ?? [],
  institution: said.institution.institution_id,
  reporter: said.reporter,
  evidence: [],
});
