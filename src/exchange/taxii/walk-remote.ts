import { timestampOf } from '../archive/index.ts';
import { RemoteProblem } from './remote-answer.ts';
import { type RemoteCollection, type RemotePage, readRemotePage } from './remote-collection.ts';
import { momentOf } from './timestamp.ts';

/** Where the reading of a foreign collection stands; kept from run to run. */
export interface RemotePlace {
  /** The date of addition up to which everything was read, as the server writes it. */
  readUpTo?: string | undefined;
  /** Of the one page there was, when nothing new was in it. */
  etag?: string | undefined;
  accept?: string | undefined;
}

/** One page on its way in, and the place to keep once it is stored. */
export interface Step {
  slices: readonly Uint8Array[];
  place: RemotePlace;
  /** More objects bear this one date than the server gives at once, and it offers no way to the rest. */
  gap?: string;
}

export interface Manner {
  fetch?: typeof fetch;
  signal?: AbortSignal;
}

const usualPage = 500;
const largestPage = 32_000;

/**
 * Walks through what a server added since the place. By `next` where the server gives one; by the date of addition where
 * it says there is more and gives none. Every walk begins a microsecond before the place: servers in the field give many
 * objects one date, and where a page ended among them the rest would be lost. What is met again is known by id and
 * version. Throws `RemoteProblem`; `stuck` where a server gives the same page for ever.
 */
export async function* walkRemote(
  remote: RemoteCollection,
  from: RemotePlace,
  manner: Manner = {},
): AsyncGenerator<Step> {
  let { readUpTo, accept } = from;
  let after = beginAt(readUpTo);
  let limit = usualPage;
  let next: string | undefined;
  let before: Uint8Array | undefined;
  for (let turn = 0; ; turn += 1) {
    const asked = { after, limit, next, etag: turn === 0 ? from.etag : undefined };
    const page = await askPage({ ...remote, accept }, asked, manner);
    ({ accept } = page);
    if (page.unchanged) return yield { slices: [], place: { ...from, accept } };
    readUpTo = later(readUpTo, page.last);
    const quiet = turn === 0 && !page.more && readUpTo === from.readUpTo;
    const place = { readUpTo, accept, etag: quiet ? page.etag : undefined };
    const [first] = page.slices;
    const again = first === undefined || (before !== undefined && Buffer.compare(before, first) === 0);
    if (page.more && page.next !== undefined) {
      if (again) throw new RemoteProblem('stuck');
      yield { slices: page.slices, place };
      [next, before] = [page.next, first];
      continue;
    }
    const onward = beginAt(readUpTo);
    const stands = page.more && onward === after;
    const full = stands && limit >= largestPage;
    yield { slices: page.slices, place, ...(full && readUpTo !== undefined && { gap: readUpTo }) };
    if (!page.more) return;
    if (full && (readUpTo === undefined || after === readUpTo)) throw new RemoteProblem('stuck');
    limit = stands && !full ? limit * 4 : usualPage;
    [after, next, before] = [full ? readUpTo : onward, undefined, undefined];
  }
}

interface Asked {
  after: string | undefined;
  limit: number;
  next: string | undefined;
  etag: string | undefined;
}

function askPage(remote: RemoteCollection, asked: Asked, manner: Manner): Promise<RemotePage> {
  const { after, limit, next, etag } = asked;
  const query = {
    'match[version]': 'all',
    limit: String(limit),
    ...(after !== undefined && { added_after: after }),
    ...(next !== undefined && { next }),
  };
  return readRemotePage(remote, query, { ...manner, etag });
}

function beginAt(readUpTo: string | undefined): string | undefined {
  const at = readUpTo === undefined ? undefined : momentOf(readUpTo);
  return at === undefined ? readUpTo : timestampOf(at - 1);
}

function later(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return (momentOf(other) ?? 0) > (momentOf(one) ?? 0) ? other : one;
}
