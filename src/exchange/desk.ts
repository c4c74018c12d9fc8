import { type Act, need } from '#base';
import type { z } from 'zod';
import { type Journey, journeys } from './journeys.ts';
import type { RecordObject } from '#records';
import type { ArchivedRecord } from './archived-record.ts';
import type { RequestInput } from './requests/index.ts';
import { askRequest } from './requests/index.ts';
import { lastHeard } from './link/index.ts';
import { type PutForward, putForward, type Written } from './put-forward.ts';
import { noteReceipt, type Received, type ReceiptType } from './receipts/index.ts';
import {
  type Beginning,
  type draftShape,
  type Member,
  type NamedRecord,
  namedRecords,
  needDoor,
  openDraftsNaming,
  openDraftsWith,
  openDraft,
  ownRecord,
  proposeDraft,
  type ReleaseDeps,
  rewriteDraft,
  type RewriteInput,
  type SecondInput,
  secondDraft,
  stableId,
  standBehind,
  takeBackDraft,
  viewDraft,
  withdrawDraft,
} from './release/index.ts';

/** A draft with exactly what would leave by it, as `/exchange/drafts/:id` shows it. */
export type DraftView = z.input<typeof draftShape>;

/** A draft that has not left: being written, proposed to a second person, or refused by them. */
export interface WaitingDraft {
  id: string;
  state: DraftView['state'];
}

/**
 * What an axis may ask of the exchange, and all of it: each of these is an act of the exchange with its rights asked and
 * its audit written, in the caller's transaction. Nothing leaves by it but through a draft that two people stand behind,
 * and receipts, which say nothing that a person wrote.
 */
export interface ExchangeDesk {
  /** This state's identity id; undefined before it joined an alliance. */
  own(act: Pick<Act, 'tx'>): Promise<string | undefined>;
  /** Every member of the accepted trust list, this state among them. */
  members(act: Pick<Act, 'tx'>): Promise<readonly Member[]>;
  /** When the node of each member, by identity id, was last heard; whoever never was is not in it. */
  lastHeard(act: Pick<Act, 'tx'>): Promise<ReadonlyMap<string, Date>>;
  /** Those of these records that the person who acts may see, by id. */
  namedRecords(act: Act, ids: readonly string[]): Promise<ReadonlyMap<string, NamedRecord>>;
  /** The last version of an own record that the person who acts may see; refuses one that was revoked. */
  ownRecord(act: Act, id: string): Promise<{ version: string; object: RecordObject }>;
  /** Begins a draft (right `exchange.compose`, or that of the kind's own door); gives its id. */
  openDraft(act: Act, beginning: Beginning): Promise<string>;
  /** Writes a draft of a kind with an own door anew; whoever does so is one of its authors. */
  rewriteDraft(act: Act, input: RewriteInput): Promise<void>;
  /** Begins a draft, or writes one anew, and proposes it where nothing is to be mended: what a person's form does. */
  putForward(act: Act, written: Written): Promise<PutForward>;
  /** The draft and its preview; `not-found` for whoever may not see it (right `exchange.read`). */
  viewDraft(act: Act, id: string): Promise<DraftView>;
  /** `seen`: the hash of the preview that the proposer saw. */
  proposeDraft(act: Act, input: { id: string; seen: string }): Promise<void>;
  /** Drafts this person sees that have not left yet and hold any of these records, by id of the record. */
  waitingDrafts(act: Act, records: readonly string[]): Promise<ReadonlyMap<string, readonly WaitingDraft[]>>;
  /** Drafts this person sees that have not left yet and name any of these records in what they say (right `exchange.read`). */
  draftsNaming(act: Act, records: readonly string[]): Promise<readonly (WaitingDraft & { kind: string })[]>;
  takeBackDraft(act: Act, id: string): Promise<void>;
  /** The second person's word; approved, it leaves in this transaction. Gives what left. */
  secondDraft(act: Act, input: SecondInput): Promise<readonly ArchivedRecord[]>;
  withdrawDraft(act: Act, input: { id: string; reason: string }): Promise<void>;
  /** Begins a request for information (right `exchange.requests`); gives the id of its draft. */
  askRequest(act: Act, input: RequestInput): Promise<string>;
  /** Has the originators of these versions told what became of them here, with the next receipt; once for each version. */
  noteReceipt(act: Act, records: readonly Received[], what: ReceiptType): Promise<void>;
  /** Accounts that wrote, proposed or approved any draft by which a version of an own record left. */
  standBehind(act: Pick<Act, 'tx'>, record: string): Promise<readonly string[]>;
  /** How far own records came at the members that are to have them: times, and nothing of what they say. */
  journeys(act: Act, records: readonly string[]): Promise<readonly Journey[]>;
  /** A STIX id of this type that follows from a UUID nobody else knows and a name. */
  recordId(type: string, namespace: string, name: string): string;
}

/** The desk on top of the rooms of release, requests and receipts. */
export function exchangeDesk(deps: ReleaseDeps): ExchangeDesk {
  const desk: ExchangeDesk = {
    own: (act) => deps.own(act),
    members: (act) => deps.members(act),
    lastHeard: (act) => lastHeard(act.tx),
    namedRecords,
    ownRecord: (act, id) => ownRecord(act, id),
    openDraft: async (act, beginning) => {
      if (deps.kinds.get(beginning.kind)?.ownDoor === undefined) need(act.actor, 'exchange.compose');
      await needDoor(act, deps, beginning, 'write');
      return openDraft(act, beginning);
    },
    putForward: (act, written) => putForward(act, desk, written),
    rewriteDraft: (act, input) => rewriteDraft(act, deps, input),
    viewDraft: (act, id) => {
      need(act.actor, 'exchange.read');
      return viewDraft(act, deps, id);
    },
    proposeDraft: (act, input) => proposeDraft(act, deps, input),
    waitingDrafts: async (act, records) => waitingByRecord(await openDraftsWith(act.tx, act.actor, records)),
    draftsNaming: (act, records) => {
      need(act.actor, 'exchange.read');
      return openDraftsNaming(act.tx, act.actor, records);
    },
    takeBackDraft,
    secondDraft: (act, input) => secondDraft(act, deps, input),
    withdrawDraft,
    askRequest: (act, input) => askRequest(act, deps, input),
    noteReceipt: (act, records, what) => noteReceipt(act, records, what),
    standBehind: ({ tx }, record) => standBehind(tx, record),
    journeys: (act, records) => journeys(act, deps, records),
    recordId: (type, namespace, name) => `${type}--${stableId(namespace, name)}`,
  };
  return desk;
}

function waitingByRecord(drafts: Awaited<ReturnType<typeof openDraftsWith>>): Map<string, WaitingDraft[]> {
  const found = new Map<string, WaitingDraft[]>();
  for (const { id, state, records } of drafts)
    for (const record of records) found.set(record, [...(found.get(record) ?? []), { id, state }]);
  return found;
}
