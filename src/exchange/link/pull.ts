import type { Call } from '#base';
import { microsecondsOf, timestampOf } from '../archive/index.ts';
import type { PeerAnswer } from './ask-peer.ts';
import { linkFault } from './faults.ts';
import { trustVersion } from './outbox-position.ts';
import type { PeerLine } from './peer-line.ts';
import { notePulled, readPeer } from './peer-store.ts';
import { outboxPath, taxiiType } from './taxii-paths.ts';

const mostObjects = 1000;
const mostBytes = 64 * 2 ** 20;
const within = 120_000;

export interface PullDeps {
  /** Lets an envelope through the gate; what fails there is in quarantine and does not come back. */
  admit(call: Call, member: string, envelope: Buffer): Promise<void>;
  /** Fetches the peer's trust list first where it is newer than ours: its records may be signed with a key of that one. */
  follow(version: number): Promise<void>;
}

/**
 * Fetches from a peer's outbox what we do not have of it, page by page, through the gate: while one page is checked, the
 * next is on its way. `date_added` is strictly increasing there (it is one order, given under one lock), so going on
 * after the last one seen loses nothing and repeats nothing. Gives the number of pages that held something.
 */
export async function pullFrom(deps: PullDeps, call: Call, line: PeerLine, signal: AbortSignal): Promise<number> {
  let place = (await readPeer(call.db, line.member)).pulled;
  let pages = 0;
  let coming: Promise<PeerAnswer> | undefined = ask(line, place, signal);
  while (coming !== undefined && !signal.aborted) {
    const answer: PeerAnswer = await coming;
    const next = placeAfter(answer, line.member);
    coming = next === undefined || !hasMore(answer) ? undefined : ask(line, next, signal);
    await deps.follow(trustVersion(answer.headers) ?? 0);
    if (next !== undefined) {
      await deps.admit(call, line.member, answer.body);
      pages += 1;
      place = next;
    }
    await notePulled(call.db, line.member, place, call.clock.now());
  }
  return pages;
}

function ask(line: PeerLine, after: number, signal: AbortSignal): Promise<PeerAnswer> {
  const query = new URLSearchParams({ limit: String(mostObjects), 'match[version]': 'all' });
  if (after > 0) query.set('added_after', timestampOf(after));
  const answer = line.ask({
    method: 'GET',
    path: `${outboxPath}?${query.toString()}`,
    headers: { accept: taxiiType },
    limit: mostBytes,
    within,
    signal,
  });
  // Nobody waits for it when the gate throws, or when the node stops before it is looked at.
  answer.catch(() => {});
  return answer;
}

/** `date_added` of the last object of a page; undefined when it held none. */
function placeAfter({ headers }: PeerAnswer, member: string): number | undefined {
  const last = headers['x-taxii-date-added-last'];
  if (last === undefined) return undefined;
  const place = typeof last === 'string' ? microsecondsOf(last) : undefined;
  if (place === undefined) throw linkFault('peer-refused', { member, status: 200, reason: 'X-TAXII-Date-Added-Last' });
  return place;
}

/** Whether the envelope says that there is more (TAXII 2.1 §3.7), read without parsing its objects. */
function hasMore({ body }: PeerAnswer): boolean {
  const edge = 200;
  const ends = `${body.subarray(0, edge).toString('latin1')} ${body.subarray(-edge).toString('latin1')}`;
  return /"more"\s*:\s*true/.test(ends);
}
