import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { Command, InvalidArgumentError } from 'commander';
import type { z } from 'zod';
import { instanceShape, planInWorker, planShape } from '#military';
import { CommandEnd, exitCodes } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';
import { contributionsWords } from './contributions-words.ts';

interface PlanWords {
  out: string;
  previous?: string | undefined;
  steps?: number | undefined;
  seed?: number | undefined;
}

/** `npx mithaq contributions plan INSTANCE.json --out PLAN.json`: a proposal, made without a node. */
export function contributionsCommand(terminal: Terminal): Command {
  const say = (key: keyof typeof contributionsWords) => terminal.say(contributionsWords[key]);
  const command = new Command('contributions').description(say('contributions'));
  command
    .command('plan')
    .description(say('plan'))
    .argument('<instance>', say('instance'))
    .requiredOption('--out <file>', say('out'))
    .option('--previous <file>', say('previous'))
    .option('--steps <number>', say('steps'), count)
    .option('--seed <number>', say('seed'), count)
    .action((file: string, options: PlanWords) => planFile(file, options, terminal));
  return command;
}

/** Nothing stands at `out` unless all went well; the same files give the same bytes. */
async function planFile(file: string, { out, previous, ...options }: PlanWords, terminal: Terminal): Promise<void> {
  const instance = await read(file, instanceShape, terminal);
  const before = previous === undefined ? undefined : await read(previous, planShape, terminal);
  const plan = await planInWorker(instance, { ...options, previous: before?.lines });
  const part = `${out}.part`;
  try {
    await writeFile(part, `${JSON.stringify(plan, null, 1)}\n`);
    await rename(part, out);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  if (plan.lost.length > 0) terminal.tell(contributionsWords.lost, { count: plan.lost.length });
  const { lines, unmet, lost, met, metAtMost } = plan;
  const counts = { lines: lines.length, unmet: unmet.length, file: out };
  const said = { ...counts, met: hundredths(met), most: hundredths(metAtMost) };
  terminal.result({ ...counts, lost: lost.length, met, metAtMost }, terminal.say(contributionsWords.done, said));
}

async function read<T extends z.ZodType>(file: string, shape: T, terminal: Terminal): Promise<z.output<T>> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CommandEnd(exitCodes.refusedInput, terminal.say(contributionsWords.noFile, { file }));
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandEnd(exitCodes.refusedInput, terminal.say(contributionsWords.noJson, { file, why }));
  }
  const { data, error } = shape.safeParse(value);
  if (error === undefined) return data as z.output<T>;
  const where = error.issues.slice(0, 20).map(({ path, message }) => `  ${path.join('.') || '/'}: ${message}`);
  throw new CommandEnd(
    exitCodes.refusedInput,
    terminal.say(contributionsWords.refused, { file, where: where.join('\n') }),
  );
}

const hundredths = (part: number) => (Math.floor(part * 10_000) / 100).toFixed(2);

function count(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 2_000_000_000) throw new InvalidArgumentError('1..2000000000');
  return value;
}
