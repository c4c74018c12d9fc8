import type { PactStatus, reviewFindings } from '#records';

/** A report as far as the rules go. */
export interface ReportFact {
  id: string;
  /** When its state signed it. */
  version: string;
  /** `identity--…` of the state that made it. */
  origin: string;
  status: PactStatus;
  asOf: string;
  actual?: number | undefined;
  milestonesDone: readonly string[];
  /** UUID of the institution that reported. */
  institution: string;
  reporter: string;
  evidence: readonly EvidenceFact[];
}

/** A piece of evidence: the day it bears, and when it was given. */
export interface EvidenceFact {
  datedOn: string;
  version: string;
}

/** A review as far as the rules go. */
export interface ReviewFact {
  id: string;
  version: string;
  origin: string;
  /** Id and version of the report it looked at. */
  report: string;
  reportVersion: string;
  finding: (typeof reviewFindings)[number];
  statusFound: PactStatus;
  institution: string;
  reviewer: string;
}

/** One commitment at one state, as one reader may know it. Only what counts is in it: what that state itself said. */
export interface CellFacts {
  /** Since when it is owed: the day the commitment was stated. */
  since: string;
  /** The day it is due: the state's own, where it gave one, else the commitment's. */
  due: string;
  milestones: readonly { code: string; due: string }[];
  reports: readonly ReportFact[];
  reviews: readonly ReviewFact[];
}
