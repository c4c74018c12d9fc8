import { openAsBlob } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Command } from 'commander';
import { Refused } from '#base/client';
import { CommandEnd, exitCodes } from '../exit-codes.ts';
import { runningNode, waitForJob } from '../running-node.ts';
import type { Terminal } from '../terminal.ts';
import { words } from '../words.ts';

interface ImportOptions {
  replace: boolean;
  mapping?: string;
  create?: string;
  desk: string;
}

export function booksCommand(terminal: Terminal): Command {
  const books = new Command('books').description(terminal.say(words.books));
  books
    .command('import')
    .description(terminal.say(words.booksImport))
    .argument('<book>', terminal.say(words.bookKey))
    .argument('<file>', terminal.say(words.bookFile))
    .option('--replace', terminal.say(words.bookReplace), false)
    .option('--mapping <file>', terminal.say(words.bookMapping))
    .option('--create <title>', terminal.say(words.bookCreate))
    .option('--desk <desk>', terminal.say(words.bookDesk), 'main')
    .action((book: string, file: string, options: ImportOptions) => importBook(terminal, book, file, options));
  books
    .command('status')
    .description(terminal.say(words.booksStatus))
    .action(() => status(terminal));
  return books;
}

async function importBook(terminal: Terminal, book: string, path: string, options: ImportOptions): Promise<void> {
  await stat(path).catch(() => {
    throw new CommandEnd(exitCodes.refusedInput, terminal.say(words.noFile, { file: path }));
  });
  const running = runningNode(terminal);
  const [books, node] = [await running.books(), await running.node()];
  if (options.create !== undefined) {
    await books.makeBook({ body: { key: book, title: options.create, desk: options.desk } }).catch((error: unknown) => {
      if (!(error instanceof Refused && error.problem.status === 409)) throw error;
    });
  }
  const fileName = basename(path);
  const seen = await books.uploadBookFile({ params: { book }, file: await openAsBlob(path), fileName });
  const mapping = options.mapping === undefined ? seen.mapping : await mappingIn(terminal, options.mapping);
  const started = await books.importBook({
    params: { book },
    body: { file: seen.file, fileName, mapping, mode: options.replace ? 'replace' : 'update' },
  });
  await waitForJob(node, started.job, terminal);
  const ended = await books.import({ params: { book, import: started.id } });
  if (ended.rows.refused > 0) {
    const { items } = await books.refusals({ params: { book, import: started.id }, query: { limit: 20 } });
    for (const { line, message } of items) terminal.tell(words.refusedRow, { line, message });
  }
  terminal.result({ book, import: ended.id, ...ended.rows }, terminal.say(words.imported, { book, ...ended.rows }));
}

async function mappingIn(terminal: Terminal, path: string) {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    throw new CommandEnd(exitCodes.refusedInput, terminal.say(words.badJson, { file: path }));
  }
}

async function status(terminal: Terminal): Promise<void> {
  const books = await runningNode(terminal).books();
  for (const book of (await books.books({})).items) {
    terminal.result(book, `${book.key}\t${book.rows}\t${book.openAlerts}\t${book.screenedAt ?? '–'}\t${book.title}`);
  }
}
