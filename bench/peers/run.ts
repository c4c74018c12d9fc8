/**
 * Others on the same inputs in the same run: UN Arabic → Latin, derivable Latin aliases, name_bench. Full scan of the
 * list, ties against. nomenklatura's logic-v2 joins where `python3 -c "import nomenklatura"` works (see logic_v2.py).
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { compareNames } from '#names';
import { derivableQuestions, nativeQuestions } from '../names/accuracy.ts';
import { judgedPairs } from '../names/judged.ts';
import { DATA, dataIsHere } from '../names/data.ts';
import { PEERS, type Peer } from './measures.ts';

const OURS: Peer = {
  name: 'names (this repository)',
  score: (a, b) => compareNames({ kind: 'person', names: [a] }, { kind: 'person', names: [b] }).score,
};

function ranks(
  peer: Peer,
  clusters: ReadonlyMap<string, readonly string[]>,
  questions: readonly { query: string; id: string; others?: readonly string[] }[],
): { r1: number; r10: number } {
  let [r1, r10] = [0, 0];
  for (const { query, id, others } of questions) {
    const best = (names: readonly string[]): number => Math.max(0, ...names.map((name) => peer.score(query, name)));
    const right = best(others ?? clusters.get(id) ?? []);
    let before = 0;
    for (const [other, names] of clusters) if (other !== id && best(names) >= right) before++;
    if (before < 1) r1++;
    if (before < 10) r10++;
  }
  return { r1: r1 / questions.length, r10: r10 / questions.length };
}

function bestF1(peer: Peer): { f1: number; at: number; auc: number } {
  const scored = judgedPairs().map(({ a, b, match }) => ({
    match,
    score: peer === OURS ? compareNames(a, b).score : peer.score(a.names[0] ?? '', b.names[0] ?? ''),
  }));
  let [best, at] = [0, 0];
  for (let threshold = 0.5; threshold < 1; threshold += 0.01) {
    const flagged = scored.filter((pair) => pair.score >= threshold);
    const hits = flagged.filter((pair) => pair.match).length;
    const f1 = (2 * hits) / (flagged.length + scored.filter((pair) => pair.match).length);
    if (f1 > best) [best, at] = [f1, threshold];
  }
  let [wins, pairs] = [0, 0];
  for (const yes of scored)
    for (const no of scored)
      if (yes.match && !no.match)
        [wins, pairs] = [wins + (yes.score > no.score ? 1 : yes.score === no.score ? 0.5 : 0), pairs + 1];
  return { f1: best, at, auc: wins / pairs };
}

if (dataIsHere()) {
  const step = Number(process.argv[2] ?? 4);
  const native = nativeQuestions();
  const derivable = derivableQuestions();
  const some = <T>(items: readonly T[]): T[] => items.filter((_, at) => at % step === 0);
  console.log(`every ${step}th question; r@1 r@10 | r@1 r@10 | best F1 @ threshold, AUC`);
  for (const peer of [...PEERS, OURS]) {
    const arabic = ranks(peer, native.latin, some(native.questions));
    const aliases = ranks(peer, derivable.clusters, some(derivable.questions));
    const { f1, at, auc } = bestF1(peer);
    const cells = [
      `UN ar → lat ${arabic.r1.toFixed(3)} ${arabic.r10.toFixed(3)}`,
      `aliases ${aliases.r1.toFixed(3)} ${aliases.r10.toFixed(3)}`,
      `name_bench ${f1.toFixed(3)} @ ${at.toFixed(2)}, ${auc.toFixed(3)}`,
    ];
    console.log([peer.name.padEnd(28), ...cells].join(' | '));
  }
  const found = spawnSync(
    'python3',
    [join(import.meta.dirname, 'logic_v2.py'), join(DATA, 'peers/name_bench_dev.csv')],
    { encoding: 'utf8' },
  );
  console.log(found.status === 0 ? found.stdout.trim() : 'logic-v2: not run (nomenklatura is not installed here)');
}
