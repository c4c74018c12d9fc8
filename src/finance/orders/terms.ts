import { createHash } from 'node:crypto';
import type { Language, Text } from '#base';
import { canonical } from '#records';
import type { Holder } from './holder.ts';
import type { Licence, OrderKind, ReleaseGround } from './order.ts';

/** What an order says, as it is served: the machine-readable half of a letter. */
export interface OrderTerms {
  type: 'mithaq-order';
  version: '1';
  id: string;
  number: string;
  kind: OrderKind;
  /** Who orders: the authority whose node this is. */
  issuer: Text;
  entity: { key: string; names: Text };
  language: Language;
  holder: Holder;
  measures: readonly string[];
  /** The provision, and under which national ground this state gives effect to it. */
  legalBasis: string;
  nationalGround: string;
  instructions: string;
  servedAt: string;
  /** A freeze is answered by then. */
  answerBy?: string;
  /** A release or a licence: which freeze it is about. */
  freeze?: { id: string; number: string };
  ground?: ReleaseGround;
  /** Freezes of the same holder that stand beside this one: a release does not touch them. */
  others: readonly string[];
  licence?: Licence;
}

/** RFC 8785, so that the same order is the same bytes everywhere. */
export const termsText = (terms: OrderTerms): string => canonical(terms);

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
