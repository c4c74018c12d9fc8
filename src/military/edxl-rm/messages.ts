import type { Content } from '../edxl/content.ts';
import { messageContent } from './grammar.ts';

/**
 * The sixteen messages of EDXL-RM 1.0 (§3.2): whether one answers another and so must name it (`PrecedingMessageID`), and
 * whether it may speak of no resource.
 */
const rules = {
  RequestResource: { answers: false, empty: false },
  ResponseToRequestResource: { answers: true, empty: false },
  RequisitionResource: { answers: false, empty: false },
  CommitResource: { answers: true, empty: false },
  RequestInformation: { answers: false, empty: true },
  ResponseToRequestInformation: { answers: true, empty: true },
  OfferUnsolicitedResource: { answers: false, empty: false },
  ReleaseResource: { answers: false, empty: false },
  RequestReturn: { answers: false, empty: false },
  ResponseToRequestReturn: { answers: true, empty: false },
  RequestQuote: { answers: false, empty: false },
  ResponseToRequestQuote: { answers: true, empty: false },
  RequestResourceDeploymentStatus: { answers: false, empty: false },
  ReportResourceDeploymentStatus: { answers: false, empty: false },
  RequestExtendedDeploymentDuration: { answers: false, empty: false },
  ResponseToRequestExtendedDeploymentDuration: { answers: true, empty: false },
} as const;

export type MessageName = keyof typeof rules;
export const messageNames = Object.keys(rules) as readonly MessageName[];

export const isMessageName = (name: string): name is MessageName => Object.hasOwn(rules, name);

export const contentOf = (name: MessageName): Content => messageContent(name, rules[name]);
