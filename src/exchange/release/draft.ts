import type { JudicialUse, OnwardUse } from '#records';
import type { Companion } from './companion.ts';
import type { DraftState } from './draft-state.ts';

export type DraftAct =
  | 'issue'
  | 'version'
  | 'revoke'
  | 'recall'
  | 'request'
  | 'clarify'
  | 'response'
  | 'consent-request'
  | 'consent';

export type Audience = 'public' | 'members' | 'named' | 'named-strict' | 'persons';

/** A marking in plain words; see `markingShape`. */
export interface PlainMarking {
  audience: Audience;
  /** Members named, by identity id; nobody for `public` and `members`. */
  members: readonly string[];
  purposes: readonly string[];
  onward: OnwardUse;
  judicial: JudicialUse;
  /** RFC 3339, UTC. */
  retainUntil?: string | undefined;
}

/** Properties of a STIX object as a person wrote them. */
export type Properties = Readonly<Record<string, unknown>>;

/** What leaves by a draft, before it is put into objects. */
export interface DraftContent {
  act: DraftAct;
  /** A kind of the node's list: the type, or `type+extension-definition--…`. */
  kind: string;
  type: string;
  title: string;
  properties: Properties;
  marking: PlainMarking;
  derivedFrom: readonly string[];
  /** Seen, approved, marked and published with the main object, and before it. */
  companions: readonly Companion[];
  about?: string | undefined;
  aboutVersions: readonly string[];
  reason?: string | undefined;
}

export interface Draft extends DraftContent {
  id: string;
  state: DraftState;
  objectId: string;
  revision: number;
  madeBy: string;
  madeByName: string;
  madeAt: Date;
  changedAt: Date;
  authors: readonly string[];
  authorNames: readonly string[];
  proposedBy?: string;
  proposedByName?: string;
  proposedAt?: Date;
  seen?: string;
  second?: { by: string; byName: string; at: Date; approved: boolean; reason: string };
  records: readonly string[];
}
