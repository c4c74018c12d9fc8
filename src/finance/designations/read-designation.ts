import type { ArchivedRecord } from '#exchange';
import { type Designation, designationShape, type RecordObject, withoutSeal } from '#records';
import type { DesignationStatus } from './tables.ts';

/** A designation as its record says it. */
export interface SaidDesignation {
  ref: string;
  version: string;
  name: string;
  measures: string[];
  legalBasis: string;
  criterion: string;
  reasons: string;
  appealContact: string;
  status: DesignationStatus;
  subjectRefs: string[];
  effectiveFrom: Date;
  reviewBy: Date | undefined;
  /** By the designator's clock. */
  signedAt: Date;
}

/** What a record of a designation says; undefined for one that is none. A revoked one is taken back. */
export function readDesignation(record: ArchivedRecord): SaidDesignation | undefined {
  const { data } = designationShape.safeParse(withoutSeal(JSON.parse(record.body) as RecordObject));
  if (data === undefined) return undefined;
  return {
    ref: record.id,
    version: record.version,
    name: data.name,
    measures: [...new Set(data.measures)],
    legalBasis: wordsOf(data, 'legal_basis'),
    criterion: wordsOf(data, 'criterion'),
    reasons: data.reasons,
    appealContact: data.appeal_contact,
    status: record.revoked ? 'recalled' : data.status,
    subjectRefs: [...new Set(data.subject_refs)],
    effectiveFrom: new Date(data.effective_from),
    reviewBy: data.review_by === undefined ? undefined : new Date(data.review_by),
    signedAt: new Date(record.version),
  };
}

/** Of a member whose node speaks an older version of the kind, the word may be missing. */
function wordsOf(data: Designation, property: string): string {
  const value: unknown = Object.entries(data).find(([name]) => name === property)?.[1];
  return typeof value === 'string' ? value : '';
}
