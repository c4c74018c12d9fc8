/**
 * Others on the same inputs in the same run, each by a full scan of the list, ties against; ours also by its index.
 * `run.ts [step]`: every so manyth question, 4 if not said. A peer that cannot be had here is named as not run, with
 * the reason, and the bench ends with 1.
 */
import { join } from 'node:path';
import { dataIsHere } from '../names/data.ts';
import { pythonWithNomenklatura, watchmanProgram } from './install.ts';
import { MEASURES, scan, searched } from './measures.ts';
import { type Answers, inputs, rowOf } from './questions.ts';
import { askProgram } from './spoken.ts';

if (dataIsHere()) {
  const step = Number(process.argv[2] ?? 4);
  const asked = inputs(step);
  const peers: readonly (readonly [name: string, answers: () => Answers])[] = [
    ...MEASURES.map((measure) => [measure.name, (): Answers => scan(measure, asked)] as const),
    ['Watchman', () => askProgram({ command: watchmanProgram(), words: [] }, asked)],
    [
      'nomenklatura logic-v2',
      () => askProgram({ command: pythonWithNomenklatura(), words: [join(import.meta.dirname, 'logic_v2.py')] }, asked),
    ],
    ['ours, by its index', () => searched(asked)],
  ];
  const head = [
    `every ${step}th question`,
    'UN Arabic → Latin r@1, r@10',
    'Latin aliases r@1, r@10',
    'name_bench F1, AUC',
    'a bearer',
    'questions',
  ];
  const widths = [28, 28, 28, 20, 10, 9];
  const print = (cells: readonly string[]): void =>
    console.log(cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | '));
  print(head);
  for (const [name, answers] of peers) {
    try {
      print(rowOf(answers(), asked));
    } catch (error) {
      console.error(`NOT RUN: ${name}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
  }
}
