import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inventedObject, openTestDoor, type TestDoor } from './invented.ts';

const reader = 'reader:password1';
interface Page {
  more?: boolean;
  next?: string;
  objects?: { id: string; version?: string; date_added?: string }[];
}

async function page(door: TestDoor, address: string): Promise<Page & { last: string }> {
  const answer = await door.ask(reader, address);
  assert.equal(answer.status, 200);
  return { ...((await answer.json()) as Page), last: answer.headers.get('x-taxii-date-added-last') ?? '' };
}

describe('a walk through a plain collection', () => {
  it('by next or by added_after meets everything once, though the clock stands still and others write meanwhile', async () => {
    await using door = await openTestDoor();
    const feed = await door.feed({ read: true, write: true }, 7);
    const write = (from: number, count: number) =>
      door.post(reader, `${feed}/objects/`, {
        objects: Array.from({ length: count }, (_, n) => inventedObject(from + n)),
      });
    await write(0, 40);
    const [byNext, byDate]: [string[], string[]] = [[], []];
    let next = '';
    let after = '';
    for (let turn = 0; turn < 30; turn += 1) {
      if (turn < 6) await write(1000 + turn * 3, 3);
      const one = await page(door, `${feed}/objects/${next === '' ? '' : `?next=${next}`}`);
      if (next !== '' || turn === 0) byNext.push(...(one.objects ?? []).map(({ id }) => id));
      next = one.next ?? '';
      const other = await page(door, `${feed}/objects/${after === '' ? '' : `?added_after=${after}`}`);
      byDate.push(...(other.objects ?? []).map(({ id }) => id));
      after = other.last === '' ? after : other.last;
      if (next === '' && other.more !== true) break;
    }
    const all = (await page(door, `${feed}/manifest/?limit=7`)).objects ?? [];
    assert.equal(all.length, 7);
    assert.equal(new Set(byDate).size, byDate.length);
    assert.equal(byDate.length, 58);
    assert.equal(new Set(byNext).size, byNext.length);
    assert.equal(byNext.length, 58);
  });

  it('gives every version a date of its own, later than all before, even when the clock goes back', async () => {
    await using door = await openTestDoor();
    const feed = await door.feed({ read: true, write: true }, 1000);
    for (let turn = 0; turn < 5; turn += 1) {
      const objects = Array.from({ length: 20 }, (_, n) =>
        inventedObject(n, { modified: `2026-01-0${turn + 1}T00:00:00.00${n % 10}Z` }),
      );
      assert.equal((await door.post(reader, `${feed}/objects/`, { objects })).status, 202);
      door.clock.pass(-60_000);
    }
    const { objects = [] } = await page(door, `${feed}/manifest/?match[version]=all`);
    const dates = objects.map((one) => one.date_added ?? '');
    assert.equal(dates.length, 100);
    assert.deepEqual(dates, [...new Set(dates)].sort());
  });

  it('takes the same envelope twice as once, observables without versions too', async () => {
    await using door = await openTestDoor();
    const feed = await door.feed({ read: true, write: true });
    const url = {
      type: 'url',
      spec_version: '2.1',
      id: `url--10000000-0000-5000-8000-000000000001`,
      value: 'http://x.example/',
    };
    for (let turn = 0; turn < 3; turn += 1) {
      await door.post(reader, `${feed}/objects/`, { objects: [inventedObject(1), url] });
      door.clock.pass(1000);
    }
    await door.post(reader, `${feed}/objects/`, { objects: [{ ...url, value: 'http://y.example/' }] });
    const { objects = [] } = await page(door, `${feed}/manifest/?match[version]=all`);
    assert.deepEqual(
      objects.map(({ id }) => id),
      [inventedObject(1).id, url.id, url.id],
    );
    const last = await door.ask(reader, `${feed}/objects/${url.id}/`);
    assert.match(await last.text(), /y\.example/);
  });

  it('refuses a next of other filters', async () => {
    await using door = await openTestDoor();
    const feed = await door.feed({ read: true, write: true }, 2);
    await door.post(reader, `${feed}/objects/`, { objects: [1, 2, 3, 4].map((n) => inventedObject(n)) });
    const { next } = await page(door, `${feed}/objects/?match[type]=indicator`);
    assert.equal((await page(door, `${feed}/objects/?next=${next}&limit=1&match[type]=indicator`)).objects?.length, 1);
    for (const query of ['', '&match[type]=malware', '&match[type]=indicator&added_after=2026-01-01T00:00:00Z'])
      assert.equal((await door.ask(reader, `${feed}/objects/?next=${next}${query}`)).status, 400, query);
    assert.equal((await door.ask(reader, `${feed}/manifest/?next=${next}&match[type]=indicator`)).status, 400);
  });
});
