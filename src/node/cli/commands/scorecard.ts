import { stat } from 'node:fs/promises';
import { Command } from 'commander';
import { readEdition, writeEdition } from '#exchange';
import { countryViews, publishPact, verifyPact } from '#pact';
import { scorecardRoutes } from '#pact/contract';
import { CommandEnd, exitCodes } from '../exit-codes.ts';
import { runningNode } from '../running-node.ts';
import type { Terminal } from '../terminal.ts';
import { refusedEdition } from './refused-edition.ts';
import { scorecardWords as said } from './scorecard-words.ts';

interface PublishOptions {
  out: string;
  day?: string;
  /** The country views, four pages of each state in each language. */
  pdf: boolean;
}

export function scorecardCommand(terminal: Terminal): Command {
  return new Command('scorecard')
    .description(terminal.say(said.scorecard))
    .requiredOption('--out <folder>', terminal.say(said.out))
    .option('--day <day>', terminal.say(said.day))
    .option('--no-pdf', terminal.say(said.noPdf))
    .action((options: PublishOptions) => publish(terminal, options));
}

export function verifyCommand(terminal: Terminal): Command {
  return new Command('verify')
    .description(terminal.say(said.verify))
    .argument('<folder>', terminal.say(said.folder))
    .option('--trust <fingerprint>', terminal.say(said.trust))
    .option('--edition <hash>', terminal.say(said.edition))
    .action((folder: string, pins: { trust?: string; edition?: string }) => verify(terminal, folder, pins));
}

async function publish(terminal: Terminal, { out, day, pdf }: PublishOptions): Promise<void> {
  if (day !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(day))
    throw new CommandEnd(exitCodes.usage, terminal.say(said.badDay, { day }));
  const query = day === undefined ? {} : { day };
  const stream = await runningNode(terminal).download(scorecardRoutes.pactPublicLog, { query });
  const published = await publishPact(await new Response(stream).text(), pdf ? countryViews : undefined);
  if (published === undefined) throw new CommandEnd(exitCodes.refusedInput, terminal.say(said.noLog));
  if ('length' in published) throw refusedEdition(terminal, published);
  const { edition, hash, records, left } = published;
  if (!(await writeEdition(out, edition)))
    throw new CommandEnd(exitCodes.refusedInput, terminal.say(said.notEmpty, { folder: out }));
  if (left > 0) terminal.tell(said.left, { left });
  const counts = { day: published.day, folder: out, files: edition.size, records, hash };
  terminal.result({ ...counts, left }, terminal.say(said.written, counts));
}

async function verify(terminal: Terminal, folder: string, pins: { trust?: string; edition?: string }): Promise<void> {
  const there = await stat(folder).catch(() => undefined);
  if (there?.isDirectory() !== true)
    throw new CommandEnd(exitCodes.refusedInput, terminal.say(said.noFolder, { folder }));
  const files = await readEdition(folder);
  const found = 'code' in files ? [files] : await verifyPact(files, countryViews, pins);
  if ('length' in found) throw refusedEdition(terminal, found);
  if (pins.trust === undefined) terminal.tell(said.unpinned);
  terminal.result(found, terminal.say(said.holds, { ...found, holds: '' }));
}
