// A large archive for the benchmarks, filled through its own store: records of eight states, one of them this one, half
// CLEAR and half GREEN, one in twenty a newer version of another, a fifth of them relationships.
import type { Call } from '#base';
import { inventedMember, inventedRecord, inventedRelease, inventedTime } from '../../src/exchange/archive/invented.ts';
import { storeRecords } from '../../src/exchange/archive/index.ts';

const BATCH = 500;
const types = ['indicator', 'malware', 'identity', 'relationship', 'tool'];
const description = 'Words of an exercise about shipments, couriers and depots that nobody has seen. '.repeat(7);
/** One of them stands in every record: a word of many. */
const places = ['Marsa', 'Wadi', 'Jabal', 'Qasr', 'Bahr', 'Sahl', 'Rimal'];

/** Fills an empty archive; gives the number of its last record. */
export async function fillArchive(call: Call, records: number, told: (line: object) => void): Promise<number> {
  const begin = performance.now();
  let last = 0;
  for (let from = 0; from < records; from += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, records - from) }, (_, k) => invented(from + k));
    const stored = await call.transact((act) => storeRecords(act, batch, []));
    const end = stored.at(-1);
    if (end?.state !== 'stored') throw new Error('not stored');
    last = end.record.seq;
    if ((from + BATCH) % 100_000 === 0)
      told({ filled: from + BATCH, seconds: Math.round((performance.now() - begin) / 1000) });
  }
  return last;
}

function invented(n: number) {
  const older = n % 20 === 19 ? n - 10 : undefined;
  const origin = older ?? n;
  const type = types[origin % 5] ?? 'tool';
  return inventedRecord({
    index: n,
    type,
    ...(older !== undefined && { id: inventedRecord({ index: older, type }).statement.id }),
    modified: inventedTime(n % 40_000_000),
    origin: inventedMember(origin % 8),
    own: origin % 8 === 0,
    release: inventedRelease(n % 2 === 0 ? 'public' : 'members'),
    // A word that one record in 10,000 has, and one that only this one has (its name).
    more: { description: `${description}${places[n % 7]} Rare${n % 9973}` },
  });
}
