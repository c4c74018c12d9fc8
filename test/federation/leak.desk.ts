// What somebody at the desks asks by HTTP, held against the oracle: every answer is looked through for words of what they
// may not see, and every list is compared with the one the oracle draws up.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { inventedMember, inventedTime } from '../../src/exchange/archive/invented.ts';
import { type Who, words } from '../../src/exchange/archive/leak.fixture.ts';
import type { Signed } from '../../src/node/testing.ts';
import { canariesIn, canaryOf, lastSeen, objectOfPiece, type Piece, sees, US } from './leak.world.ts';

export interface Reader {
  name: string;
  who: Who;
  ask: Signed;
  /** Versions this person has opened. */
  opened: Set<string>;
}

/** What is known of a canary that stands in no record: who may see the draft it stands in. */
export type Words = ReadonlyMap<number, (who: Who) => boolean>;

interface Row {
  id: string;
  version?: string;
}

/** `totalIsLeast`: the count stopped there. */
type Page = { items: Row[]; total: number; totalIsLeast?: boolean; next?: string };

const silent = new Set(['marking-definition', 'delivery-receipt', 'relationship', 'extension-definition']);
const nameOf = (piece: Piece): string => `${piece.id} ${inventedTime(piece.second)}`;
const rowName = ({ id, version = '' }: Row): string => `${id} ${new Date(version).toISOString()}`;

export class DeskLeaks {
  readonly pieces: Piece[] = [];
  readonly drafted = new Map<number, (who: Who) => boolean>();
  readonly #roll: (sides: number) => number;
  cases = 0;

  constructor(roll: (sides: number) => number) {
    this.#roll = roll;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.#roll(list.length)] as T;
  }

  /** Asks, and looks the whole answer through. */
  async ask(reader: Reader, path: string, init: { method?: string; body?: unknown } = {}) {
    const { method = 'GET', body } = init;
    const json = { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const put = () => reader.ask(`/api/v1/exchange${path}`, { method, ...(body !== undefined && json) });
    let answer = await put();
    // Who asks as much as this is told to slow down.
    for (; answer.status === 429; answer = await put())
      await sleep(1000 * Number(answer.headers.get('retry-after') ?? 1));
    const text = await answer.text();
    const headers = [...answer.headers].filter(([name]) => !/^(date|x-request-id|x-ratelimit-.*)$/.test(name));
    // What they looked for stands in their own question.
    const asked = new Set(canariesIn(decodeURIComponent(path) + (JSON.stringify(body) ?? '')));
    for (const n of canariesIn(text + JSON.stringify(headers))) {
      const may = this.drafted.get(n)?.(reader.who) ?? this.#of(n).some((piece) => sees(piece, reader.who));
      assert.ok(may || asked.has(n), `${reader.name} ${method} ${path} (${answer.status}) reads of ${n}: ${text}`);
    }
    this.cases += 1;
    if (answer.status === 200) this.#noteOpened(reader, method === 'GET' ? path : '', text);
    return { status: answer.status, text, headers };
  }

  /** Looking at another state's record, or at a request of it, opens it. */
  #noteOpened(reader: Reader, path: string, text: string): void {
    const [, door, id] = /^\/(sheets|requests)\/([a-z-]+--[^/?]+)$/.exec(path) ?? [];
    const piece = this.pieces.find((one) => one.id === id);
    if (piece === undefined || piece.origin === 0) return;
    const { version = inventedTime(piece.second) } = JSON.parse(text) as { version?: string };
    reader.opened.add(`${id} ${new Date(door === 'sheets' ? version : inventedTime(piece.second)).toISOString()}`);
  }

  #of(n: number): Piece[] {
    return this.pieces.filter((piece) => piece.n === n);
  }

  async json<T>(reader: Reader, path: string): Promise<T> {
    const { status, text } = await this.ask(reader, path);
    assert.equal(status, 200, `${reader.name} ${path}: ${text}`);
    return JSON.parse(text) as T;
  }

  /** Every page of a list; that its total is what is found, too. */
  async walk(reader: Reader, path: string, counted = true): Promise<Row[]> {
    const found: Row[] = [];
    const limit = 1 + this.#roll(100);
    for (let after = ''; ; ) {
      const at = `${path}${path.includes('?') ? '&' : '?'}limit=${limit}${after}`;
      const page = await this.json<Page>(reader, at);
      found.push(...page.items);
      if (page.next === undefined) {
        const { total, totalIsLeast = false } = page;
        const right = totalIsLeast ? total <= found.length : total === found.length;
        assert.ok(right || !counted, `${reader.name} counts ${total} of ${found.length}: ${path}`);
        return found;
      }
      assert.equal(page.items.length, limit, `${reader.name} ${path}: a page is thinned out`);
      after = `&after=${encodeURIComponent(page.next)}`;
    }
  }

  async #same(reader: Reader, path: string, expected: readonly Piece[], counted = true): Promise<void> {
    const found = (await this.walk(reader, path, counted)).map(rowName);
    assert.deepEqual(found, expected.toReversed().map(nameOf), `${reader.name} ${path}`);
    this.cases += this.pieces.length;
  }

  /** The archive's lists, the boxes, the board, and what waits. */
  async lists(reader: Reader): Promise<void> {
    const { who } = reader;
    const last = lastSeen(this.pieces, who);
    const all = this.pieces.filter((piece) => sees(piece, who));
    const types = [...new Set(this.pieces.map(({ type }) => type))];
    const typed = (list: readonly Piece[], type: string) => list.filter((piece) => piece.type === type);
    const origin = inventedMember(this.#roll(5));
    const [type, word] = [this.pick(types), this.pick(words)];
    const one = this.pick(this.pieces);
    const of = `types=${types.join()}`;
    await this.#same(reader, `/records?${of}`, last);
    await this.#same(reader, `/records?${of}&versions=all`, all);
    await this.#same(
      reader,
      `/records?types=${type}&own=true`,
      typed(last, type).filter((p) => p.origin === 0),
    );
    await this.#same(
      reader,
      `/records?${of}&origin=${origin}`,
      last.filter((p) => inventedMember(p.origin) === origin),
    );
    await this.#same(
      reader,
      `/records?q=${canaryOf(one.n)}`,
      last.filter(({ n }) => n === one.n),
      false,
    );
    const exported = (await this.ask(reader, `/records/export?${of}&versions=all`)).text.trim().split('\n');
    assert.deepEqual(exported, all.length === 0 ? [''] : all.map((piece) => JSON.stringify(objectOfPiece(piece))));
    for (const [box, inside] of [
      ['inbox', last.filter((piece) => piece.origin !== 0)],
      ['outbox', last.filter((piece) => piece.origin === 0)],
    ] as const) {
      const speaks = inside.filter((piece) => !silent.has(piece.type));
      await this.#same(reader, `/${box}`, speaks);
      await this.#same(reader, `/${box}?type=${type}`, typed(inside, type));
      await this.#same(
        reader,
        `/${box}?q=${word}`,
        speaks.filter((p) => JSON.stringify(objectOfPiece(p)).includes(word)),
      );
      await this.#same(
        reader,
        `/${box}?q=${canaryOf(one.n)}`,
        speaks.filter(({ n }) => n === one.n),
      );
      if (box === 'outbox') continue;
      const unread = speaks.filter((piece) => !reader.opened.has(nameOf(piece)));
      await this.#same(reader, '/inbox?unread=mine', unread);
      await this.#same(
        reader,
        `/inbox?origin=${origin}`,
        speaks.filter((p) => inventedMember(p.origin) === origin),
      );
      const { unreadMine } = await this.json<{ unreadMine: number }>(reader, '/workbench');
      assert.equal(unreadMine, Math.min(1000, unread.length), `${reader.name} counts what is unread`);
    }
    await this.#flows(reader, all);
  }

  async #flows(reader: Reader, all: readonly Piece[]): Promise<void> {
    const ids = (pieces: readonly Piece[]) => pieces.map(({ id }) => id).sort();
    const found = async (path: string) => (await this.walk(reader, path)).map(({ id }) => id).sort();
    const says = (piece: Piece, name: string) => JSON.stringify(piece.says[name] ?? '');
    const board = all.filter(
      (piece) =>
        piece.type === 'information-request' &&
        piece.says['purpose'] !== 'onward-use' &&
        (piece.origin === 0 || says(piece, 'addressed_to_refs').includes(US)),
    );
    assert.deepEqual(await found('/requests'), ids(board), reader.name);
    const [asked, told] = [this.pick(this.pieces), this.pick(this.pieces)];
    assert.deepEqual(await found(`/requests?q=${canaryOf(asked.n)}`), ids(board.filter(({ n }) => n === asked.n)));
    // What of these is heeded follows from more than who may see it: nothing that may not be seen is among them.
    const seen = new Set(all.map(({ id }) => id));
    for (const path of ['/consents', '/recalls', `/consents?record=${told.id}`, '/recalls?direction=in'])
      for (const id of await found(path)) assert.ok(seen.has(id), `${reader.name} ${path}: ${id}`);
    const summary = await this.json<{ in: { open: number }; out: { open: number } }>(reader, '/requests/summary');
    assert.ok(summary.in.open + summary.out.open <= board.length);
    await this.walk(reader, '/drafts');
    this.cases += 6 * this.pieces.length;
  }

  /** The page of a record, and everything else that hangs on its id. */
  async record(reader: Reader, piece: Piece): Promise<void> {
    const { id } = piece;
    const theirs = this.pieces.filter((one) => one.id === id && sees(one, reader.who));
    const versions = theirs.map(({ second }) => inventedTime(second));
    const said = `${reader.name} ${id}`;
    const { status, text } = await this.ask(reader, `/sheets/${id}`);
    assert.equal(status, theirs.length > 0 ? 200 : 404, said);
    if (status === 200) {
      const sheet = JSON.parse(text) as {
        version: string;
        history: { version: string }[];
        referencedBy: Row[];
        requests: Row[];
        references: (Row & { here: boolean })[];
      };
      assert.deepEqual(
        sheet.history.map(({ version }) => new Date(version).toISOString()),
        versions.sort().reverse(),
        said,
      );
      const readable = new Set(this.pieces.filter((one) => sees(one, reader.who)).map((one) => one.id));
      for (const one of [...sheet.referencedBy, ...sheet.requests])
        assert.ok(readable.has(one.id), `${said}: ${one.id}`);
      for (const one of sheet.references) assert.ok(readable.has(one.id) || !one.here, `${said} is here: ${one.id}`);
    }
    const at = inventedTime(piece.second);
    const { status: old } = await this.ask(reader, `/records/${id}?version=${at}`);
    assert.equal(old, versions.includes(at) ? 200 : 404, `${said} ${at}`);
    const other = this.pick(this.pieces.filter((one) => one.id === id));
    const both = versions.includes(at) && versions.includes(inventedTime(other.second));
    const changes = `/sheets/${id}/changes?from=${at}&to=${inventedTime(other.second)}`;
    assert.equal((await this.ask(reader, changes)).status, both ? 200 : 404, changes);
    const board = piece.type === 'information-request' && piece.says['purpose'] !== 'onward-use' && theirs.length > 0;
    if (board) await this.ask(reader, `/requests/${id}`);
  }
}
