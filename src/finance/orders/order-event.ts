import type { AnswerKind } from './answer.ts';
import type { LicenceGround, ReleaseGround } from './order.ts';

export type OrderEventKind =
  | 'proposed'
  | 'approved'
  | 'refused'
  | 'withdrawn'
  | 'lapsed'
  | 'acknowledged'
  | 'answered'
  | 'accepted'
  | 'returned'
  /** Its ground ended, and another decision about the same subject carries it from then on. */
  | 'ground-moved'
  | 'released'
  /** After a restored backup: the entity said that it stands. */
  | 'confirmed'
  | 'licensed'
  | 'licence-ended'
  | 'reported';

/** The facts of one step in an order's history, free of language. */
export interface OrderEventDetail {
  reason?: string;
  ground?: ReleaseGround | LicenceGround;
  /** Number of the order that came of it. */
  number?: string;
  kind?: AnswerKind;
  answer?: string;
  corrects?: string;
  /** Draft of the report. */
  draft?: string;
}
