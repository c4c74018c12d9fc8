import type { credibilities, IncidentKind, reliabilities } from './words.ts';

/** Where it was reported, how far that source and this report are to be relied on. */
export interface IncidentSource {
  readonly title: string;
  readonly url?: string | undefined;
  /** `2026-03-01` */
  readonly day?: string | undefined;
  /** `F` where nobody judged it. */
  readonly reliability: (typeof reliabilities)[number];
  /** `6` where nobody judged it. */
  readonly credibility: (typeof credibilities)[number];
}

/** What happened, where and between whom, as it was told. */
export interface Incident {
  readonly kind: IncidentKind;
  /** UCDP's type of violence: 1 with a state, 2 between groups, 3 against civilians; null where the source has no such number. */
  readonly violence: number | null;
  /** Days, `2026-03-01`. */
  readonly startedOn: string;
  readonly endedOn: string;
  /** 1 the day … 5 more than a month. */
  readonly datePrecision: number;
  /** ISO 3166-1 alpha-2; `''` where none was named that the standard knows. */
  readonly country: string;
  readonly countryAsTold: string;
  readonly place: string;
  /** First- and second-order administrative unit as the source names them; `''` where it does not. */
  readonly adm1: string;
  readonly adm2: string;
  /** Degrees (WGS 84). */
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** 1 the very place … 7 at sea or in the air. */
  readonly placePrecision: number;
  /** Organisations as they were named; never a person. */
  readonly sideA: string;
  readonly sideB: string;
  /** UCDP's numbers of the sides; `''` where the file has none. */
  readonly sideACode: string;
  readonly sideBCode: string;
  /** How far the source has settled it (UCDP's `code_status`); `''` where it says nothing. */
  readonly codeStatus: string;
  readonly killedLow: number;
  readonly killedBest: number;
  readonly killedHigh: number;
  readonly killedCivilians: number;
  readonly sources: IncidentSource[];
}
