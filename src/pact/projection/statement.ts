import type { ArchivedRecord } from '#exchange';
import {
  type Capability,
  capabilityShape,
  type Commitment,
  type CommitmentEvidence,
  commitmentEvidenceShape,
  commitmentShape,
  type Meeting,
  meetingShape,
  type Outcome,
  outcomeShape,
  type ProgressReport,
  progressReportShape,
  type ProgressReview,
  progressReviewShape,
  type RecordObject,
  type Reply,
  replyShape,
  type Undertaking,
  undertakingShape,
  withoutSeal,
} from '#records';

/** What is kept of each kind beside its long texts. */
export interface Said {
  meeting: Pick<Meeting, 'name' | 'body' | 'held_on' | 'place' | 'languages'>;
  outcome: Pick<Outcome, 'meeting_ref' | 'code' | 'paragraph_numbers' | 'text' | 'axis'>;
  commitment: Pick<
    Commitment,
    'outcome_ref' | 'code' | 'title' | 'axis' | 'manner' | 'owners' | 'lead' | 'due' | 'indicator'
  > & { milestones: NonNullable<Commitment['milestones']> };
  undertaking: Pick<
    Undertaking,
    'commitment_ref' | 'state' | 'answer' | 'owner' | 'due' | 'milestones' | 'baseline' | 'target' | 'help_needed'
  >;
  'commitment-evidence': Pick<
    CommitmentEvidence,
    | 'commitment_refs'
    | 'state'
    | 'title'
    | 'evidence_kind'
    | 'dated_on'
    | 'url'
    | 'sha256'
    | 'publisher'
    | 'institution'
  >;
  'progress-report': Pick<
    ProgressReport,
    | 'commitment_ref'
    | 'state'
    | 'status'
    | 'as_of'
    | 'actual'
    | 'milestones_done'
    | 'evidence_refs'
    | 'institution'
    | 'reporter'
  >;
  'progress-review': Pick<
    ProgressReview,
    | 'report_ref'
    | 'report_version'
    | 'state'
    | 'finding'
    | 'status_found'
    | 'institution'
    | 'reviewer'
    | 'peer'
    | 'evidence_refs'
  >;
  reply: Pick<Reply, 'review_ref' | 'state' | 'asks_correction'>;
  capability: Pick<
    Capability,
    'name' | 'direction' | 'axis' | 'quantity' | 'unit' | 'valid_from' | 'valid_until' | 'commitment_refs'
  >;
}
export type StatementKind = keyof Said;

/** A version of a record of the pact as the projection keeps it. */
interface StatementOf<K extends StatementKind> {
  /** Of its record in the archive. */
  seq: number;
  id: string;
  /** Normalised (`YYYY-MM-DDThh:mm:ss.ffffffZ`): when its origin stated it. */
  version: string;
  kind: K;
  /** `identity--…`. */
  origin: string;
  own: boolean;
  revoked: boolean;
  /** The state it claims to speak for; absent where it speaks for none (a meeting, a commitment). */
  state?: string;
  said: Said[K];
}
export type Statement<K extends StatementKind = StatementKind> = { [One in K]: StatementOf<One> }[K];

/** How a kind is read: its shape, what of it is kept, what it concerns. */
interface Reading {
  shape: { safeParse(value: unknown): { success: boolean } };
  kept: readonly string[];
  /** What is read where the record leaves it out: STIX has no empty lists. */
  absent?: Readonly<Record<string, unknown>>;
  commitments?: string;
  about?: string;
}

const split = (names: string): readonly string[] => names.split(' ');

const readings: Readonly<Record<StatementKind, Reading>> = {
  meeting: { shape: meetingShape, kept: split('name body held_on place languages') },
  outcome: {
    shape: outcomeShape,
    kept: split('meeting_ref code paragraph_numbers text axis'),
    about: 'meeting_ref',
  },
  commitment: {
    shape: commitmentShape,
    kept: split('outcome_ref code title axis manner owners lead due indicator milestones'),
    absent: { milestones: [] },
    about: 'outcome_ref',
    commitments: 'id',
  },
  undertaking: {
    shape: undertakingShape,
    kept: split('commitment_ref state answer owner due milestones baseline target help_needed'),
    commitments: 'commitment_ref',
  },
  'commitment-evidence': {
    shape: commitmentEvidenceShape,
    kept: split('commitment_refs state title evidence_kind dated_on url sha256 publisher institution'),
    commitments: 'commitment_refs',
  },
  'progress-report': {
    shape: progressReportShape,
    kept: split('commitment_ref state status as_of actual milestones_done evidence_refs institution reporter'),
    commitments: 'commitment_ref',
  },
  'progress-review': {
    shape: progressReviewShape,
    kept: split('report_ref report_version state finding status_found institution reviewer peer evidence_refs'),
    about: 'report_ref',
  },
  reply: { shape: replyShape, kept: split('review_ref state asks_correction'), about: 'review_ref' },
  capability: {
    shape: capabilityShape,
    kept: split('name direction axis quantity unit valid_from valid_until commitment_refs'),
    commitments: 'commitment_refs',
  },
};

export const statementKinds = Object.keys(readings) as readonly StatementKind[];

/** A statement with what its row is found by. */
export type ReadStatement = Statement & { commitments: readonly string[]; about: string | undefined };

/**
 * What a record of the pact says; undefined where it is of no kind of the pact, not of its kind's shape (a commitment of
 * the withdrawn first shape), or a capability that names no commitment.
 */
export function readStatement(record: ArchivedRecord): ReadStatement | undefined {
  const object = withoutSeal(JSON.parse(record.body) as RecordObject);
  const kind = record.type as StatementKind;
  if (!Object.hasOwn(readings, kind)) return undefined;
  const { shape, kept, absent, commitments, about } = readings[kind];
  if (!shape.safeParse(object).success) return undefined;
  const concerned =
    commitments === undefined ? [] : [object[commitments]].flat().filter((id) => typeof id === 'string');
  if (kind === 'capability' && concerned.length === 0) return undefined;
  // Its shape was just held to; the names are those of `Said`.
  const said: unknown = {
    ...absent,
    ...Object.fromEntries(kept.filter((name) => object[name] !== undefined).map((name) => [name, object[name]])),
  };
  const { seq, id, version, origin, own, revoked } = record;
  const state = object['state'];
  return {
    seq,
    id,
    version,
    kind,
    origin,
    own,
    revoked,
    ...(typeof state === 'string' && { state }),
    said,
    commitments: concerned,
    about: about === undefined ? undefined : String(object[about]),
  } as ReadStatement;
}
