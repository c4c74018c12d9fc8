import { readFile, stat } from 'node:fs/promises';
import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { Command } from 'commander';
import { zipSync } from 'fflate';
import { detectFormat, filesAt, type ListFormat } from '#finance';
import { CommandEnd, exitCodes } from '../exit-codes.ts';
import { runningNode, waitForJob } from '../running-node.ts';
import type { Terminal } from '../terminal.ts';
import { words } from '../words.ts';

/** Which of the official lists a format belongs to; a national table or FollowTheMoney file can be any. */
const listOfFormat: Partial<Record<ListFormat, string>> = {
  'un-xml': 'un',
  'ofac-csv': 'ofac-sdn',
  'ofac-advanced-xml': 'ofac-sdn',
  'eu-fsf-xml': 'eu-fsf',
  'uk-sanctions-xml': 'uk',
  'uk-sanctions-csv': 'uk',
  'uk-ofsi-csv': 'uk',
};

export function listsCommand(terminal: Terminal): Command {
  const lists = new Command('lists').description(terminal.say(words.lists));
  lists
    .command('load')
    .description(terminal.say(words.listsLoad))
    .argument('<files...>', terminal.say(words.listsLoadFiles))
    .option('--list <key>', terminal.say(words.listsKey))
    .option('--accept', terminal.say(words.listsAccept), false)
    .action((files: string[], options: { list?: string; accept: boolean }) => load(terminal, files, options));
  lists
    .command('delta')
    .description(terminal.say(words.listsDelta))
    .argument('<list>', terminal.say(words.listsKey))
    .option('--snapshot <id>', terminal.say(words.listsSnapshot))
    .action((list: string, options: { snapshot?: string }) => delta(terminal, list, options.snapshot));
  lists
    .command('status')
    .description(terminal.say(words.listsStatus))
    .action(() => status(terminal));
  lists
    .command('fetch')
    .description(terminal.say(words.listsFetch))
    .argument('<list>', terminal.say(words.listsKey))
    .action((list: string) => fetchNow(terminal, list));
  return lists;
}

async function load(terminal: Terminal, paths: string[], options: { list?: string; accept: boolean }): Promise<void> {
  for (const path of paths) {
    await stat(path).catch(() => {
      throw new CommandEnd(exitCodes.refusedInput, terminal.say(words.noFile, { file: path }));
    });
  }
  const files = await filesAt(paths);
  const list = options.list ?? (await listOf(terminal, await detectFormat({ files })));
  const running = runningNode(terminal);
  const [lists, node] = [await running.lists(), await running.node()];
  const before = (await lists.list({ params: { list } })).last?.id;
  const one = files.length === 1 ? files[0] : undefined;
  const upload =
    one?.path !== undefined
      ? { file: await openAsBlob(one.path), fileName: one.name }
      : { file: await zipped(files), fileName: `${list}.zip` };
  const { job } = await lists.loadList({
    params: { list },
    query: { accept: options.accept ? 'true' : 'false' },
    ...upload,
  });
  await waitForJob(node, job, terminal);
  const last = (await lists.list({ params: { list } })).last;
  if (last === undefined || last.id === before)
    terminal.result({ list, outcome: 'unchanged' }, terminal.say(words.unchanged, { list }));
  else
    terminal.result(
      { list, outcome: 'loaded', snapshot: last.id, ...last.counts },
      terminal.say(words.loaded, { list, ...last.counts }),
    );
}

async function listOf(terminal: Terminal, format: ListFormat): Promise<string> {
  const list = listOfFormat[format];
  if (list === undefined) throw new CommandEnd(exitCodes.usage, terminal.say(words.listNeeded, { format }));
  return list;
}

async function zipped(files: readonly { name: string; path?: string }[]): Promise<Blob> {
  const entries = await Promise.all(
    files.map(async ({ name, path }) => [basename(name), new Uint8Array(await readFile(path ?? name))] as const),
  );
  return new Blob([new Uint8Array(zipSync(Object.fromEntries(entries), { level: 1, mtime: '1990-01-01' }))]);
}

async function delta(terminal: Terminal, list: string, wanted: string | undefined): Promise<void> {
  const lists = await runningNode(terminal).lists();
  const snapshot = wanted ?? (await lists.list({ params: { list } })).last?.id;
  if (snapshot === undefined) throw new CommandEnd(exitCodes.refusedInput, terminal.say(words.noSnapshot, { list }));
  let after: string | undefined;
  do {
    const page = await lists.delta({
      params: { list, snapshot },
      query: { limit: 500, ...(after !== undefined && { after }) },
    });
    for (const row of page.items) {
      const changes = row.changes.map(
        (change) => `\n    ${change.field}: ${change.before || '–'} → ${change.after || '–'}`,
      );
      terminal.result(row, `${signOf[row.change]} ${row.ref}\t${row.name}${changes.join('')}`);
    }
    after = page.next;
  } while (after !== undefined);
}

const signOf = { added: '+', relisted: '+', changed: '~', removed: '-' } as const;

async function status(terminal: Terminal): Promise<void> {
  const lists = await runningNode(terminal).lists();
  for (const list of (await lists.lists({})).items) {
    const check = list.lastCheck === undefined ? '' : `\t${list.lastCheck.at} ${list.lastCheck.outcome}`;
    const loaded =
      list.last === undefined
        ? '–'
        : `${list.last.format} ${list.last.publishedAt ?? ''} ${list.last.sha256.slice(0, 12)}`;
    terminal.result(
      list,
      `${list.key}\t${list.listed}\t${list.delisted}\t${loaded}${check}\t${list.title[terminal.language]}`,
    );
  }
}

async function fetchNow(terminal: Terminal, list: string): Promise<void> {
  const running = runningNode(terminal);
  const [lists, node] = [await running.lists(), await running.node()];
  const { job } = await lists.checkList({ params: { list } });
  await waitForJob(node, job, terminal);
  const { last, lastCheck } = await lists.list({ params: { list } });
  if (lastCheck?.outcome !== 'loaded' || last === undefined)
    terminal.result({ list, outcome: 'unchanged' }, terminal.say(words.unchanged, { list }));
  else
    terminal.result(
      { list, outcome: 'loaded', snapshot: last.id, ...last.counts },
      terminal.say(words.loaded, { list, ...last.counts }),
    );
}
