import type { Call } from '#base';
import { readPage } from '../archive/index.ts';
import type { ArchivedRecord } from '../archived-record.ts';
import { memberReader } from '../reader.ts';
import { headers } from './outbox-position.ts';
import type { PeerLine } from './peer-line.ts';
import { notePushed, readPeer } from './peer-store.ts';
import { inboxPath, taxiiType } from './taxii-paths.ts';

const mostObjects = 500;
const mostBytes = 5 * 2 ** 20;
const within = 120_000;

/**
 * Pushes to a peer's inbox what we issued, in order, as far as its release lets that member read it, beginning after the
 * last it acknowledged. What the peer takes is noted batch by batch: cut off anywhere, the next push goes on from there,
 * and what came twice is known there. Gives the number of records pushed.
 */
export async function pushTo(call: Call, line: PeerLine, trustVersion: number, signal: AbortSignal): Promise<number> {
  const reader = memberReader(line.member);
  let most = mostObjects;
  let sent = 0;
  while (!signal.aborted) {
    const { peer, page } = await call.transact(async (act) => {
      const before = await readPeer(act.tx, line.member);
      const filter = { own: true, versions: ['all'] };
      return { peer: before, page: await readPage(act, reader, filter, before.pushed, most) };
    });
    const batch = fitting(page.records);
    const last = batch.at(-1);
    if (last === undefined) return sent;
    const { status } = await line.ask(
      {
        method: 'POST',
        path: inboxPath,
        headers: {
          'content-type': taxiiType,
          accept: taxiiType,
          [headers.after]: String(peer.pushedAdded),
          [headers.last]: String(last.added),
          [headers.trust]: String(trustVersion),
        },
        body: `{"objects":[${batch.map(({ body }) => body).join(',')}]}`,
        limit: 8 * 2 ** 20,
        within,
        signal,
      },
      [413],
    );
    // Too much at once for this peer: half of it. One that alone is too much must not hold up those behind it.
    if (status === 413 && batch.length > 1) {
      most = Math.ceil(batch.length / 2);
      continue;
    }
    if (status === 413) call.log.warn({ member: line.member, id: last.id }, 'a record is too large for a peer');
    await notePushed(call.db, line.member, last, call.clock.now());
    sent += batch.length;
    if (!page.more && batch.length === page.records.length) return sent;
  }
  return sent;
}

/** As many from the front as make a batch: at least one. */
function fitting(records: readonly ArchivedRecord[]): ArchivedRecord[] {
  let bytes = 0;
  const fits = records.findIndex(({ body }, at) => {
    bytes += Buffer.byteLength(body) + 1;
    return at > 0 && bytes > mostBytes;
  });
  return records.slice(0, fits < 0 ? records.length : fits);
}
