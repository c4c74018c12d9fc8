import { openAsBlob } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Command } from 'commander';
import { matrixFile, matrixVersion, methodFiles } from '#thought';
import { CommandEnd, exitCodes } from '../exit-codes.ts';
import { runningNode } from '../running-node.ts';
import type { Terminal } from '../terminal.ts';
import { words } from '../words.ts';
import { methodsWords as said } from './methods-words.ts';

/** `npx mithaq methods import-disarm FILE` by a running node; `npx mithaq methods stix --out FILE` without one. */
export function methodsCommand(terminal: Terminal): Command {
  const methods = new Command('methods').description(terminal.say(said.methods));
  methods
    .command('import-disarm')
    .description(terminal.say(said.import))
    .argument('<file>', terminal.say(said.file))
    .action((file: string) => importFile(terminal, file));
  methods
    .command('stix')
    .description(terminal.say(said.stix))
    .requiredOption('--out <file>', terminal.say(said.out))
    .action(async ({ out }: { out: string }) => {
      await writeFile(out, matrixFile());
      const { number: version, date } = matrixVersion;
      terminal.result({ file: out, version, date }, terminal.say(said.written, { file: out, version }));
    });
  methods
    .command('pages')
    .description(terminal.say(said.pages))
    .requiredOption('--out <folder>', terminal.say(said.folder))
    .option('--dossiers <address>', terminal.say(said.dossiers))
    .action((options: PagesOptions) => writePages(terminal, options));
  return methods;
}

interface PagesOptions {
  out: string;
  /** Where the page of a dossier stands: `{language}` and `{uuid}` are filled in. */
  dossiers?: string;
}

async function writePages(terminal: Terminal, { out: folder, dossiers }: PagesOptions): Promise<void> {
  const linked =
    dossiers === undefined ? [] : (await (await runningNode(terminal).methods()).answeringDossiers({})).items;
  const files = methodFiles((code, language) =>
    linked
      .filter((one) => one.code === code)
      .map(({ id, title }) => ({
        title: [title[language], title.ar, title.en, title.fr].find((words) => words !== '') ?? id,
        address: (dossiers ?? '').replaceAll('{language}', language).replaceAll('{uuid}', id.split('--')[1] ?? ''),
      })),
  );
  for (const [path, text] of files) {
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const counts = { folder, files: files.size };
  terminal.result(counts, terminal.say(said.pagesWritten, counts));
}

async function importFile(terminal: Terminal, path: string): Promise<void> {
  const file = await openAsBlob(path).catch(() => {
    throw new CommandEnd(exitCodes.refusedInput, terminal.say(words.noFile, { file: path }));
  });
  const loaded = await (await runningNode(terminal).methods()).importDisarm({ file, fileName: basename(path) });
  const { version, techniques, notice, mended } = loaded;
  const list = mended.map(({ fault, count }) => `${fault} (${count})`).join(', ');
  const lines = [
    terminal.say(said.loaded, { version, techniques, notice }),
    ...(list === '' ? [] : [terminal.say(said.mended, { list })]),
  ];
  terminal.result({ ...loaded }, lines.join('\n'));
}
