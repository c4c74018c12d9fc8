// What another member's node asks at the link, by real mutual TLS with its own certificate, held against the oracle.
import assert from 'node:assert/strict';
import type { Who } from '../../src/exchange/archive/leak.fixture.ts';
import { inventedTime } from '../../src/exchange/archive/invented.ts';
import type { State } from './constellation.ts';
import { lineAs } from './line-as.ts';
import { canariesIn, lastSeen, PEER, type Piece, sees, US } from './leak.world.ts';

const taxii = 'application/taxii+json;version=2.1';
const who: Who = { as: 'member', state: 1 };
const nameOf = (piece: Piece): string => `${piece.id} ${inventedTime(piece.second)}`;

/** Gives how many decisions were checked. */
export async function askAtLink(us: State, peer: State, pieces: readonly Piece[], roll: (sides: number) => number) {
  await using line = await lineAs(peer, us);
  let cases = 0;
  const ask = async (path: string, accept = taxii) => {
    const { status, headers, body } = await line.ask({ method: 'GET', path, headers: { accept } });
    const text = body.toString();
    for (const n of canariesIn(text + JSON.stringify(headers)))
      assert.ok(
        pieces.some((piece) => piece.n === n && sees(piece, who)),
        `the peer reads of ${n} at ${path}`,
      );
    cases += 1;
    const { date: _, ...told } = headers;
    return { status, headers: told, text };
  };
  /** When the one before a place of `all` was added: a moment that this reader knows. */
  const addedAt = async (place: number): Promise<string> => {
    const { text } = await ask(`/taxii2/alliance/collections/outbox/manifest/?match[version]=all&limit=${place || 1}`);
    const { objects = [] } = JSON.parse(text) as { objects?: { id: string; date_added: string }[] };
    return place === 0 ? '2000-01-01T00:00:00Z' : (objects.at(-1)?.date_added ?? '');
  };
  const walk = async (path: string): Promise<string[]> => {
    const found: string[] = [];
    for (let next = ''; ; ) {
      const { status, text } = await ask(`${path}limit=${1 + roll(50)}${next}`);
      assert.equal(status, 200, path);
      const page = JSON.parse(text) as {
        more?: boolean;
        next?: string;
        objects?: { id: string; modified?: string; version?: string }[];
      };
      const named = (page.objects ?? []).map(
        (one) => `${one.id} ${new Date(one.modified ?? one.version ?? 0).toISOString()}`,
      );
      found.push(...named.filter((name) => pieces.some((piece) => name.startsWith(piece.id))));
      if (page.more !== true) return found;
      next = `&next=${encodeURIComponent(page.next ?? '')}`;
    }
  };
  const own = pieces.filter(({ origin }) => origin === 0);
  const all = own.filter((piece) => sees(piece, who));
  const last = lastSeen(own, who);
  const root = '/taxii2/alliance/collections';
  const type = (pieces[roll(pieces.length)] as Piece).type;
  const some = pieces.filter(() => roll(5) === 0).slice(0, 60);
  const from = roll(Math.min(all.length, 400) + 1);
  for (const kind of ['objects', 'manifest'])
    for (const [query, expected] of [
      ['?', last],
      ['?match[version]=all&', all],
      [`?match[type]=${type}&match[version]=all&`, all.filter((piece) => piece.type === type)],
      [`?match[id]=${some.map(({ id }) => id).join()}&`, last.filter(({ id }) => some.some((one) => one.id === id))],
      [`?match[version]=all&added_after=${await addedAt(from)}&`, all.slice(from)],
    ] as const) {
      assert.deepEqual(await walk(`${root}/outbox/${kind}/${query}`), expected.map(nameOf), `${kind}${query}`);
      cases += pieces.length;
    }
  // A state serves others its own records alone: the collections of what came from elsewhere are not there.
  for (const collection of ['all', 'public', 'exchange', 'finance', 'media'])
    for (const end of ['', 'objects/', 'manifest/', `objects/${some[0]?.id}/`]) {
      const nowhere = 'x'.repeat(collection.length);
      const missing = await ask(`${root}/${nowhere}/${end}`);
      const real = await ask(`${root}/${collection}/${end}`);
      assert.equal(real.status, 404);
      assert.deepEqual({ ...real, text: real.text.replaceAll(collection, nowhere) }, missing, collection);
    }
  for (let n = 0; n < 30; n += 1) {
    const { id } = pieces[roll(pieces.length)] as Piece;
    const theirs = all.some((piece) => piece.id === id);
    const nobody = id.replace(/.{12}$/, '000009999999');
    for (const end of ['', 'versions/']) {
      const real = await ask(`${root}/outbox/objects/${id}/${end}`);
      assert.equal(real.status, theirs ? 200 : 404, id);
      if (theirs) continue;
      const missing = await ask(`${root}/outbox/objects/${nobody}/${end}`);
      assert.deepEqual({ ...real, text: real.text.replaceAll(id, nobody) }, missing);
    }
  }
  // Of other states' records nobody is told more than the place and a hash, and only the origin so much.
  for (const path of ['/log-seen?from=0', '/log-seen/records?from=0']) {
    const { status, text } = await ask(path, 'application/json');
    assert.equal(status, 200);
    const { leaves, records = [] } = JSON.parse(text) as { leaves?: unknown[]; records?: string[] };
    const theirs = (await us.records()).filter(({ origin }) => origin === PEER);
    assert.equal((leaves ?? records).length, theirs.length);
    for (const record of records) assert.ok(theirs.some(({ id }) => record.includes(id)));
  }
  for (const path of ['/log/checkpoint', `/mirror/${US}/checkpoint`, `/mirror/${PEER}/checkpoint`, '/log/tile/0/000'])
    await ask(path, '*/*');
  for (const path of ['/trust/lists?after=0', '/trust/proposals']) await ask(path, 'application/json');
  return cases;
}
