import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { readEdition, writeEdition } from '#exchange';
import {
  installedScripture,
  libraryFonts,
  librarySearch,
  type LibraryMeans,
  openPlates,
  publishLibrary,
  verifyLibrary,
} from '#thought';
import { libraryRoutes } from '#thought/contract';
import { CommandEnd, exitCodes } from '../exit-codes.ts';
import { runningNode } from '../running-node.ts';
import type { Terminal } from '../terminal.ts';
import { libraryWords as words } from './library-words.ts';
import { refusedEdition } from './refused-edition.ts';
import { scorecardWords as said } from './scorecard-words.ts';

interface BuildOptions {
  out: string;
  address?: string;
  day?: string;
  /** Cards and PDFs of every dossier. */
  plates: boolean;
}

export function libraryCommand(terminal: Terminal): Command {
  const library = new Command('library').description(terminal.say(words.library));
  library
    .command('build')
    .description(terminal.say(words.build))
    .requiredOption('--out <folder>', terminal.say(said.out))
    .option('--address <url>', terminal.say(words.address))
    .option('--day <day>', terminal.say(said.day))
    .option('--no-plates', terminal.say(words.noPlates))
    .action((options: BuildOptions) => build(terminal, options));
  library
    .command('verify')
    .description(terminal.say(words.verify))
    .argument('<folder>', terminal.say(said.folder))
    .option('--trust <fingerprint>', terminal.say(said.trust))
    .option('--edition <hash>', terminal.say(said.edition))
    .action((folder: string, pins: { trust?: string; edition?: string }) => verify(terminal, folder, pins));
  return library;
}

async function build(
  terminal: Terminal,
  { out, address = 'http://127.0.0.1/library/', day, plates }: BuildOptions,
): Promise<void> {
  if (day !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(day))
    throw new CommandEnd(exitCodes.usage, terminal.say(said.badDay, { day }));
  if (!/^https?:\/\/[^\s"'<>]+\/$/.test(address))
    throw new CommandEnd(exitCodes.usage, terminal.say(words.badAddress, { address }));
  const query = day === undefined ? {} : { day };
  const node = runningNode(terminal);
  const stream = await node.download(libraryRoutes.libraryLog, { query });
  const text = await new Response(stream).text();
  const { items } = await (await node.methods()).answeringDossiers({});
  const links = items.map(({ code, id }) => [code, id] as const);
  const made = await publishLibrary(text, address, await means(plates), links);
  if (made === undefined) throw new CommandEnd(exitCodes.refusedInput, terminal.say(said.noLog));
  if ('length' in made) throw refusedEdition(terminal, made);
  const { edition, hash, records, left } = made;
  if (!(await writeEdition(out, edition)))
    throw new CommandEnd(exitCodes.refusedInput, terminal.say(said.notEmpty, { folder: out }));
  if (left > 0) terminal.tell(said.left, { left });
  const counts = { day: made.day, folder: out, files: edition.size, records, hash };
  terminal.result({ ...counts, left }, terminal.say(said.written, counts));
}

async function verify(terminal: Terminal, folder: string, pins: { trust?: string; edition?: string }): Promise<void> {
  const there = await stat(folder).catch(() => undefined);
  if (there?.isDirectory() !== true)
    throw new CommandEnd(exitCodes.refusedInput, terminal.say(said.noFolder, { folder }));
  const files = await readEdition(folder);
  const found = 'code' in files ? [files] : await verifyLibrary(files, await means(true), pins);
  if ('length' in found) throw refusedEdition(terminal, found);
  if (pins.trust === undefined) terminal.tell(said.unpinned);
  terminal.result(found, terminal.say(said.holds, { ...found, holds: '' }));
}

/** The text of the Quran and the hands as this installation has them. */
async function means(plates: boolean): Promise<LibraryMeans> {
  const [scripture] = await installedScripture().catch(() => []);
  const search = await librarySearch(join(import.meta.dirname, '../../../../dist/web/library-search.js'));
  return { scripture, fonts: await libraryFonts(), search, ...(plates && { plates: await openPlates() }) };
}
