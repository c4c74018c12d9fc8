import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { type Language, languages } from '#base';
import { fileOnDisk, type InputFile } from '#base/tabular';
import {
  type Assessment,
  assessAll,
  dataVersionOf,
  type GroupEvent,
  hashOf,
  indexPage,
  indicatorsJson,
  type InputHash,
  knownTies,
  lineageFiles,
  lineageGraph,
  manifest,
  readActorTable,
  readEvents,
  readReport,
  readTies,
  type ReportFile,
  type ReportName,
  reportShapes,
  type Reports,
} from '#military';
import { CommandEnd, exitCodes } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';
import { assessWords } from './assess-words.ts';

type AssessWords = { actors: string; out: string; ties?: string; fewest?: number; pages: readonly Language[] } & {
  [Name in ReportName]?: string;
};
const reportNames = Object.keys(reportShapes) as ReportName[];

/** `npx mithaq assess EVENTS.csv --actors FILE --out DIR`: indicators and proposals, without a node. */
export function assessCommand(terminal: Terminal): Command {
  const say = (key: keyof typeof assessWords) => terminal.say(assessWords[key]);
  const command = new Command('assess')
    .description(say('assess'))
    .argument('<events>', say('events'))
    .requiredOption('--actors <file>', say('actors'))
    .requiredOption('--out <folder>', say('out'))
    .option('--ties <file>', say('ties'))
    .option('--fewest <number>', say('fewest'), count)
    .option('--pages <languages>', say('pages'), languageList, [...languages]);
  for (const name of reportNames) command.option(`--${name} <file>`, say(name));
  return command.action((events: string, options: AssessWords) => assessFiles(events, options, terminal));
}

/** Nothing stands in `out` unless all went well; the same files give the same bytes everywhere. */
async function assessFiles(eventsFile: string, options: AssessWords, terminal: Terminal): Promise<void> {
  const out = resolve(options.out);
  await mayWrite(out, terminal);
  const inputs: InputHash[] = [];
  const input = async (path: string, name: string): Promise<InputFile> => {
    inputs.push(await hashOfFile(path, name, terminal));
    return fileOnDisk(path);
  };
  const actors = await readActorTable(await input(options.actors, 'actors'));
  const ties = options.ties === undefined ? [] : await readTies(await input(options.ties, 'ties'));
  const reports: Reports = {};
  for (const name of reportNames) {
    const path = options[name];
    if (path !== undefined) Object.assign(reports, { [name]: await readReport(name, await input(path, name)) });
  }
  const events: GroupEvent[] = [];
  for await (const event of readEvents(await input(eventsFile, 'events'))) {
    events.push(event);
    if (events.length % 5_000 === 0) terminal.progress(events.length, undefined, say(terminal, 'unitEvents'));
  }
  const work = assessAll(lineageGraph(actors, [...knownTies, ...ties]), events, { reports, fewest: options.fewest });
  const dataVersion = dataVersionOf(inputs);
  const part = await ownPart(out);
  try {
    const written: InputHash[] = [];
    const write = async (file: ReportFile) => {
      const path = join(part, file.path);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, file.text);
      written.push(hashOf(file));
    };
    const all: Assessment[] = [];
    for (const one of work.each()) {
      all.push(one);
      for (const file of lineageFiles(one, options.pages, dataVersion)) await write(file);
      terminal.progress(all.length, work.total, say(terminal, 'unitLineages'));
    }
    for (const language of options.pages) await write(indexPage(all, work.tooFew.length, language, dataVersion));
    await write(indicatorsJson(all, work.tooFew, dataVersion));
    await write(manifest(inputs, written));
    await rm(out, { recursive: true, force: true });
    await rename(part, out);
    const counts = {
      lineages: all.length,
      few: work.tooFew.length,
      events: events.length,
      dataVersion,
      folder: options.out,
    };
    terminal.result(counts, terminal.say(assessWords.done, { ...counts, version: dataVersion.slice(0, 16) }));
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    throw error;
  }
}

/**
 * A folder beside `out` for this process alone: two at once never write into each other's. What a process left that was
 * killed is taken away; a manifest is written last, so that it is never taken for a whole.
 */
async function ownPart(out: string): Promise<string> {
  const begin = `${basename(out)}.part-`;
  for (const name of await readdir(dirname(out)).catch(() => [])) {
    const left = name.startsWith(begin) ? Number(name.slice(begin.length)) : Number.NaN;
    if (Number.isInteger(left) && !isRunning(left))
      await rm(join(dirname(out), name), { recursive: true, force: true });
  }
  const part = `${out}.part-${process.pid}`;
  await rm(part, { recursive: true, force: true });
  return part;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const say = (terminal: Terminal, key: keyof typeof assessWords) => terminal.say(assessWords[key]);

/** A folder that holds anything but an assessment is left alone. */
async function mayWrite(out: string, terminal: Terminal): Promise<void> {
  const there = await readdir(out).catch(() => []);
  if (there.length === 0) return;
  const text = await readFile(join(out, 'manifest.json'), 'utf8').catch(() => '');
  if (text.includes('"kind": "mithaq-assessment"')) return;
  throw new CommandEnd(exitCodes.refusedInput, terminal.say(assessWords.notEmpty, { folder: out }));
}

async function hashOfFile(path: string, name: string, terminal: Terminal): Promise<InputHash> {
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const chunk of fileOnDisk(path).open()) {
      hash.update(chunk);
      bytes += chunk.length;
    }
  } catch {
    throw new CommandEnd(exitCodes.refusedInput, terminal.say(assessWords.noFile, { file: path }));
  }
  return { name, sha256: hash.digest('hex'), bytes };
}

function count(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 1_000_000) throw new InvalidArgumentError('1..1000000');
  return value;
}

function languageList(text: string): Language[] {
  const wanted = text === 'none' ? [] : text.split(',');
  if (!wanted.every((one) => languages.some((language) => language === one)))
    throw new InvalidArgumentError('ar,en,fr|none');
  return languages.filter((language) => wanted.includes(language));
}
