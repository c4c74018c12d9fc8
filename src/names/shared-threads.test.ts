import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { isMainThread, parentPort, receiveMessageOnPort, Worker, workerData } from 'node:worker_threads';
import { attachNameIndex, compareNames, createNameIndex, type NameQuery, scoreOf, type SharedNames } from './index.ts';

// This file is its own worker: a thread started with `reads` searches until it is told to stop; when the index has gone
// on in other memory it reads on in the old until it is given the new.
// Every name here is invented.
const TURNS = ['Zaydan Khalfan al-Murrani', 'Zaydan Khalfan al-Fazzani', 'زيدان خلفان الدوري'];
const ASKED: NameQuery = { kind: 'person', names: ['Zaydan Khalfan Murrani'] };
const STEADY: NameQuery = { kind: 'person', names: ['Tshilumba Karagöz'] };

interface Reading {
  reads: number;
  /** How often each of the names was seen. */
  seen: Record<string, number>;
  /** Answers after the first that differed from the one before: the change was seen from outside. */
  turns: number;
  moves: number;
  wrong: string[];
}

if (!isMainThread && workerData?.reads !== undefined) {
  const { memory, board, at }: { memory: SharedNames; board: SharedArrayBuffer; at: number } = workerData.reads;
  let reader = attachNameIndex(memory, { rarity: 'believed' });
  const cells = new Int32Array(board);
  const rightScores = new Map(
    TURNS.map((name) => [name, compareNames(ASKED, { kind: 'person', names: [name] }).score]),
  );
  const reading: Reading = { reads: 0, seen: {}, turns: 0, moves: 0, wrong: [] };
  let last = '';
  parentPort?.postMessage('reading');
  while (Atomics.load(cells, 0) === 0) {
    const given = reader.moved && parentPort ? receiveMessageOnPort(parentPort) : undefined;
    if (given) {
      reader = attachNameIndex(given.message, { rarity: 'believed' });
      reading.moves++;
    }
    const hits = reader.search(ASKED, { cutoff: 0.1, limit: 200 }).filter((hit) => hit.id === 'turns');
    const name = hits[0]?.explanation.b ?? '';
    if (hits.length !== 1) reading.wrong.push(`${hits.length} hits: neither the old nor the new`);
    else if (rightScores.get(name) !== hits[0]?.score) reading.wrong.push(`${name} ${hits[0]?.score}`);
    else if (scoreOf(hits[0]?.explanation ?? { pairs: [] }) !== hits[0]?.score)
      reading.wrong.push(`${name}: not what its pairs say`);
    if (reader.search(STEADY)[0]?.id !== 'steady') reading.wrong.push('a name nobody touched was not found');
    reading.seen[name] = (reading.seen[name] ?? 0) + 1;
    if (last !== '' && name !== last) reading.turns++;
    last = name;
    reading.reads++;
    if (reading.turns > 20 && reading.moves > 0) Atomics.store(cells, at, 1);
  }
  parentPort?.postMessage(reading);
} else {
  describe('an index that several threads read while one writes', () => {
    it('shows the old or the new row, never parts of both, and nobody waits', { timeout: 120_000 }, async () => {
      const index = createNameIndex({ shared: true, rarity: 'believed' });
      index.put({ id: 'steady', kind: 'person', names: ['Tshilumba Karagöz'] });
      index.put({ id: 'turns', kind: 'person', names: [TURNS[0] ?? ''] });
      let { memory } = index;
      // Cell 0 stops the readers; each of the others says that its reader has seen enough.
      const board = new SharedArrayBuffer(3 * 4);
      const cells = new Int32Array(board);
      const workers = [1, 2].map(
        (at) => new Worker(new URL(import.meta.url), { workerData: { reads: { memory, board, at } }, execArgv: [] }),
      );
      const readings = workers.map((worker) => said<Reading>(worker, (message) => typeof message === 'object'));
      await Promise.all(workers.map((worker) => said(worker, (message) => message === 'reading')));
      let writes = 0;
      // Old rows are replaced, new words make every list and table grow, and both readers go on all the while.
      while (Atomics.load(cells, 1) + Atomics.load(cells, 2) < 2 || writes < 3000) {
        for (let step = 0; step < 20; step++, writes++) {
          index.put({ id: 'turns', kind: 'person', names: [TURNS[writes % TURNS.length] ?? ''] });
          index.put({ id: `n${writes % 900}`, kind: 'person', names: [`Rustem ${writes.toString(36)}vark Khalfan`] });
          if (writes % 7 === 0) index.remove(`n${(writes * 3) % 900}`);
        }
        if (index.memory !== memory) {
          memory = index.memory;
          for (const worker of workers) worker.postMessage(memory);
        }
        await wait(1);
      }
      Atomics.store(cells, 0, 1);
      for (const { reads, seen, turns, wrong } of await Promise.all(readings)) {
        assert.deepEqual(wrong.slice(0, 3), []);
        assert.ok(turns > 20 && reads > turns, `${turns} changes seen in ${reads} reads`);
        assert.deepEqual(Object.keys(seen).toSorted(), TURNS.toSorted());
      }
      await Promise.all(workers.map((worker) => worker.terminate()));
    });
  });
}

/** The first message of a thread that is meant; its death is a failure. */
function said<T>(worker: Worker, meant: (message: unknown) => boolean): Promise<T> {
  return new Promise((resolve, reject) => {
    worker.on('message', (message: T) => meant(message) && resolve(message));
    worker.on('error', reject);
  });
}
