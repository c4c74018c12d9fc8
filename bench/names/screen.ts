/** UN 2018 and OFAC 2021 over 50,000 synthetic customers: names a second, latency, memory, false-positive rate by threshold. */
import { createNameIndex, DEFAULT_THRESHOLD } from '#names';
import { dataIsHere, rows, wilson } from './data.ts';
import { realLists } from './speed.ts';

if (dataIsHere()) {
  const index = createNameIndex();
  let listed = 0;
  const building = performance.now();
  for (const entry of realLists()) {
    index.put(entry);
    listed += entry.names.length;
  }
  console.log(
    `lists: ${index.size} bearers, ${listed} names, built in ${((performance.now() - building) / 1000).toFixed(1)} s`,
  );
  const book = rows('peers/yente/negatives_us.csv').map((row) => row.full_name ?? '');
  const times: number[] = [];
  const scores: number[] = [];
  const before = process.cpuUsage();
  const clock = performance.now();
  for (const name of book) {
    const start = performance.now();
    scores.push(index.search({ kind: 'person', names: [name] }, { limit: 10 })[0]?.score ?? 0);
    times.push(performance.now() - start);
  }
  const wall = (performance.now() - clock) / 1000;
  const used = process.cpuUsage(before);
  const seconds = (used.user + used.system) / 1e6;
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => `${(sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(3)} ms`;
  console.log(
    `${book.length} names: ${(book.length / seconds).toFixed(0)} a second of processor time, ${(book.length / wall).toFixed(0)} by the clock`,
  );
  console.log(
    `p50 ${at(0.5)}, p99 ${at(0.99)}, longest ${at(0.99999)}; ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB resident`,
  );
  for (const threshold of [DEFAULT_THRESHOLD, 0.8, 0.85, 0.9, 0.95]) {
    const flagged = scores.filter((score) => score >= threshold).length;
    const [low, high] = wilson(flagged, scores.length);
    const per = (share: number): string => (share * 10_000).toFixed(1);
    console.log(
      `at ${threshold}: ${flagged} flagged, ${per(flagged / scores.length)} in 10,000 [${per(low)}, ${per(high)}]`,
    );
  }
}
