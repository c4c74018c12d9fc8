import type { z } from 'zod';
import { type Act, commonFault, need, say } from '#base';
import type { Release } from '#records';
import { readRecord } from '../archive/index.ts';
import { localReader } from '../reader.ts';
import { noteOpened, receiptsFor } from '../receipts/index.ts';
import { memberNames, namedRecords, openDraftsAbout, type ReleaseDeps, releaseView } from '../release/index.ts';
import { findOnBoard } from './board-store.ts';
import type { requestShape } from './contract.ts';
import { requestFaults } from './faults.ts';
import { boardReader } from './list-requests.ts';
import { type EventRow, listEventsFor, listParties, type PartyRow } from './request-store.ts';
import { clockOf, clockView, rowView } from './request-view.ts';

type View = z.input<typeof requestShape>;

/** One request with each clock and answer. Opening what came in is its read receipt. */
export async function readRequest(act: Act, deps: ReleaseDeps, id: string): Promise<View> {
  need(act.actor, 'exchange.read');
  const who = boardReader(act);
  const request = await findOnBoard(act.tx, who, id);
  const record = request && (await readRecord(act, localReader(act.actor), id, request.version));
  if (request === undefined || record === undefined) throw commonFault('not-found');
  if (request.direction === 'in') await noteOpened(act, record);
  const nameOf = await memberNames(act, deps);
  const events = await listEventsFor(act.tx, who.reader, id);
  const named = await namedRecords(act, [...request.about, ...events.flatMap((event) => event.records)]);
  const title = (ref: string) => named.get(ref)?.title ?? ref;
  const receipts = request.direction === 'out' ? await receiptsFor(act.tx, id, request.version) : [];
  const partyView = (party: PartyRow): View['parties'][number] => {
    const heard = (what: string) => receipts.find((one) => one.member === party.member && one.what === what)?.at;
    const [received, read] = [heard('received'), heard('read')];
    return {
      member: nameOf(party.member),
      state: party.state,
      ...clockView(request.asked_at, clockOf(party), who.now),
      ...(received !== undefined && { receivedAt: received.toISOString() }),
      ...(read !== undefined && { readAt: read.toISOString() }),
      answers: events.filter((event) => event.member === party.member).flatMap((event) => answerView(event, title)),
    };
  };
  return {
    ...rowView({ ...request, unread: false }, who.now, nameOf),
    text: request.text,
    about: request.about.map((ref) => ({ id: ref, title: title(ref), here: named.has(ref) })),
    legalBasis: request.legal_basis,
    release: releaseView(act, record.release as Release, nameOf),
    parties: (await listParties(act.tx, id)).map(partyView),
    clarifications: events
      .filter((event) => event.kind === 'clarified')
      .map(({ version, text, at }) => ({ version, text, at: at.toISOString() })),
    drafts: (await openDraftsAbout(act.tx, act.actor, id)).map((draft) => ({ ...draft })),
    may: mayDo(act, request),
  };
}

function answerView(event: EventRow, title: (id: string) => string): View['parties'][number]['answers'] {
  const { kind, record, ground, text, records, at } = event;
  if (kind === 'clarified') return [];
  return [
    {
      id: record,
      outcome: kind,
      // The column holds what the record's shape let through.
      ...(ground !== null && { ground: ground as View['parties'][number]['answers'][number]['ground'] }),
      text,
      records: records.map((id) => ({ id, title: title(id) })),
      at: at.toISOString(),
    },
  ];
}

function mayDo(act: Act, { direction, state }: { direction: 'in' | 'out'; state: string }): View['may'] {
  const works = act.actor.rights.has('exchange.requests');
  const over = state === 'withdrawn' || state === 'settled';
  const code = over ? 'request-over' : direction === 'in' ? 'request-not-ours' : 'request-not-asked';
  return {
    answer: works && direction === 'in' && !over,
    clarify: works && direction === 'out' && state === 'asked-back',
    withdraw: works && direction === 'out' && state !== 'withdrawn',
    assign: works && direction === 'in',
    why: say(requestFaults[code].message, act.language),
  };
}
