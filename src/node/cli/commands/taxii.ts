import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { Command } from 'commander';
import { CommandEnd, exitCodes } from '../exit-codes.ts';
import { runningNode } from '../running-node.ts';
import type { Terminal } from '../terminal.ts';
import { words } from '../words.ts';
import { accountsOfTaxii } from './taxii-accounts.ts';
import { subscriptionsOfTaxii } from './taxii-subscriptions.ts';
import { taxiiWords as said } from './taxii-words.ts';

export function taxiiCommand(terminal: Terminal): Command {
  const taxii = new Command('taxii').description(terminal.say(said.taxii));
  taxii
    .command('show')
    .description(terminal.say(said.show))
    .action(() => show(terminal));
  taxii
    .command('open')
    .description(terminal.say(said.open))
    .argument('<on|off>', terminal.say(said.onOrOff))
    .action((how: string) => open(terminal, how));
  taxii
    .command('bring')
    .description(terminal.say(said.bring))
    .argument('<file>', terminal.say(said.bringFile))
    .requiredOption('--account <name>', terminal.say(said.bringAccount))
    .option('--page-size <n>', terminal.say(said.pageSize))
    .action((file: string, options: { account: string; pageSize?: string }) => bring(terminal, file, options));
  taxii.addCommand(rootsOfTaxii(terminal));
  taxii.addCommand(collectionsOfTaxii(terminal));
  taxii.addCommand(accountsOfTaxii(terminal));
  taxii.addCommand(subscriptionsOfTaxii(terminal));
  return taxii;
}

async function show(terminal: Terminal): Promise<void> {
  const { address, discovery, roots, collections } = await (await runningNode(terminal).taxii()).taxii({});
  const strangers = terminal.say(discovery.open ? said.opened : said.closed);
  terminal.result({ address, open: discovery.open }, `${address}  ${strangers}`);
  for (const root of roots) {
    terminal.result(root, `${root.path}  ${root.title}  ${root.id}`);
    for (const one of collections.filter((collection) => collection.root === root.id)) {
      const count = one.objects === undefined ? '' : `  ${one.objects}`;
      terminal.result(one, `  ${one.id}  ${one.kind}${one.view ? `:${one.view}` : ''}  ${one.title}${count}`);
    }
  }
}

async function open(terminal: Terminal, how: string): Promise<void> {
  if (how !== 'on' && how !== 'off') throw new CommandEnd(exitCodes.usage, terminal.say(said.onOrOff));
  const taxii = await runningNode(terminal).taxii();
  const { discovery } = await taxii.taxii({});
  const changed = await taxii.changeTaxiiDiscovery({ body: { ...discovery, open: how === 'on' } });
  terminal.result({ open: changed.open }, terminal.say(changed.open ? said.opened : said.closed));
}

async function bring(terminal: Terminal, path: string, options: { account: string; pageSize?: string }): Promise<void> {
  const file = await openAsBlob(path).catch(() => {
    throw new CommandEnd(exitCodes.refusedInput, terminal.say(words.noFile, { file: path }));
  });
  const taxii = await runningNode(terminal).taxii();
  const query = { account: options.account, ...(options.pageSize !== undefined && { pageSize: options.pageSize }) };
  const counts = await taxii.bringTaxiiServer({ file, fileName: basename(path), query });
  terminal.result(counts, terminal.say(said.brought, counts));
}

function rootsOfTaxii(terminal: Terminal): Command {
  const roots = new Command('roots').description(terminal.say(said.roots));
  roots
    .command('add')
    .description(terminal.say(said.add))
    .argument('<path>', terminal.say(said.path))
    .requiredOption('--title <title>', terminal.say(said.title))
    .option('--page-size <n>', terminal.say(said.pageSize), '500')
    .action(async (path: string, options: { title: string; pageSize: string }) => {
      const body = { path, title: options.title, pageSize: Number(options.pageSize) };
      const made = await (await runningNode(terminal).taxii()).makeTaxiiRoot({ body });
      terminal.result(made, made.id);
    });
  roots
    .command('remove')
    .description(terminal.say(said.remove))
    .argument('<id>', terminal.say(said.id))
    .action(async (id: string) => {
      terminal.result(await (await runningNode(terminal).taxii()).removeTaxiiRoot({ params: { id } }), id);
    });
  return roots;
}

type View = 'own' | 'all' | 'public';

function collectionsOfTaxii(terminal: Terminal): Command {
  const collections = new Command('collections').description(terminal.say(said.collections));
  collections
    .command('add')
    .description(terminal.say(said.add))
    .argument('<title>', terminal.say(said.title))
    .requiredOption('--root <root>', terminal.say(said.root))
    .option('--view <view>', terminal.say(said.view))
    .action(async (title: string, options: { root: string; view?: string }) => {
      const taxii = await runningNode(terminal).taxii();
      const { roots } = await taxii.taxii({});
      const root = roots.find((one) => one.path === options.root)?.id ?? options.root;
      // The node judges the view; its words are better than a list kept twice.
      const view = options.view as View | undefined;
      const body = { title, root, kind: view === undefined ? ('plain' as const) : ('records' as const), view };
      const made = await taxii.makeTaxiiCollection({ body });
      terminal.result(made, made.id);
    });
  collections
    .command('remove')
    .description(terminal.say(said.remove))
    .argument('<id>', terminal.say(said.id))
    .option('--objects <n>', terminal.say(said.objects), '0')
    .action(async (id: string, { objects }: { objects: string }) => {
      const taxii = await runningNode(terminal).taxii();
      terminal.result(await taxii.removeTaxiiCollection({ params: { id }, query: { objects } }), id);
    });
  return collections;
}
