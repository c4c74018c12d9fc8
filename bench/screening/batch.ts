// Real lists over a file of people who are on none: names a second and core, p50 and p99 of one question, memory, and
// how many are wrongly taken for somebody. node bench/screening/batch.ts NAMES.csv LIST... [--names=20000]
import { fileOnDisk } from '../../src/base/tabular/index.ts';
import { sourcesOf, filesAt } from '../../src/finance/lists/list-source.ts';
import { readList } from '../../src/finance/lists/read-list.ts';
import { createSubjectIndex } from '../../src/finance/screening/engine/subject-index.ts';
import type { Question } from '../../src/finance/screening/question.ts';
import { readNames } from '../../src/finance/screening/stateless/names-file.ts';
import { DEFAULT_THRESHOLD } from '../../src/names/index.ts';

const words = process.argv.slice(2);
const most = Number(words.find((word) => word.startsWith('--names='))?.slice(8) ?? Number.POSITIVE_INFINITY);
const [namesFile, ...lists] = words.filter((word) => !word.startsWith('--'));
if (namesFile === undefined || lists.length === 0) {
  console.error('usage: node bench/screening/batch.ts NAMES.csv LIST... [--names=20000]');
  process.exit(2);
}
let from = performance.now();
const index = createSubjectIndex();
for (const source of await sourcesOf(await filesAt(lists))) {
  const reading = await readList(source);
  for await (const subject of reading)
    index.put(`${reading.header.format}:${subject.ref}`, reading.header.format, subject);
}
console.log(
  `${index.size} subjects, ${index.names} names read and indexed in ${((performance.now() - from) / 1000).toFixed(1)} s`,
);

const questions: Question[] = [];
for await (const { question } of readNames(fileOnDisk(namesFile))) {
  if (questions.length >= most) break;
  questions.push(question);
}
const times = new Float64Array(questions.length);
let matched = 0;
from = performance.now();
const cpu = process.cpuUsage();
for (const [at, question] of questions.entries()) {
  const start = performance.now();
  if (index.search(question, { cutoff: DEFAULT_THRESHOLD, limit: 10 }).length > 0) matched += 1;
  times[at] = performance.now() - start;
}
const seconds = (performance.now() - from) / 1000;
const { user, system } = process.cpuUsage(cpu);
times.sort();
const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(3);
console.log(
  `${questions.length} names in ${seconds.toFixed(1)} s: ${Math.round(questions.length / seconds)} a second (${Math.round((questions.length * 1e6) / (user + system))} a second of processor time)`,
);
console.log(
  `one question: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms; ${Math.round(process.memoryUsage().rss / 1e6)} MB resident`,
);
console.log(
  `taken for somebody at ${DEFAULT_THRESHOLD}: ${matched} of ${questions.length} (${((matched / questions.length) * 10_000).toFixed(1)} in 10,000)`,
);
