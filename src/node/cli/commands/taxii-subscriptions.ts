import { Command } from 'commander';
import { runningNode, waitForJob } from '../running-node.ts';
import type { Terminal } from '../terminal.ts';
import { secretIn } from './taxii-accounts.ts';
import { taxiiWords as said } from './taxii-words.ts';

interface Added {
  collection: string;
  into: string;
  title?: string;
  every: string;
  username?: string;
  passwordFile?: string;
}

/** `mithaq taxii subscriptions`: what the node reads from other servers. */
export function subscriptionsOfTaxii(terminal: Terminal): Command {
  const subscriptions = new Command('subscriptions').description(terminal.say(said.subscriptions));
  subscriptions
    .command('list')
    .description(terminal.say(said.list))
    .action(() => list(terminal));
  subscriptions
    .command('add')
    .description(terminal.say(said.add))
    .argument('<api-root>', terminal.say(said.remoteRoot))
    .requiredOption('--collection <id>', terminal.say(said.remote))
    .requiredOption('--into <collection>', terminal.say(said.into))
    .option('--title <title>', terminal.say(said.title))
    .option('--every <minutes>', terminal.say(said.every), '15')
    .option('--username <name>', terminal.say(said.username))
    .option('--password-file <file>', terminal.say(said.secret))
    .action((apiRoot: string, options: Added) => add(terminal, apiRoot, options));
  subscriptions
    .command('run')
    .description(terminal.say(said.run))
    .argument('<id>', terminal.say(said.id))
    .action(async (id: string) => {
      const running = runningNode(terminal);
      const { job } = await (await running.subscriptions()).runSubscription({ params: { id } });
      await waitForJob(await running.node(), job, terminal);
      await list(terminal, id);
    });
  subscriptions
    .command('remove')
    .description(terminal.say(said.remove))
    .argument('<id>', terminal.say(said.id))
    .action(async (id: string) => {
      terminal.result(await (await runningNode(terminal).subscriptions()).removeSubscription({ params: { id } }), id);
    });
  return subscriptions;
}

async function list(terminal: Terminal, only?: string): Promise<void> {
  const { subscriptions } = await (await runningNode(terminal).subscriptions()).subscriptions({});
  for (const one of subscriptions.filter(({ id }) => only === undefined || id === only)) {
    const problem = one.problem === undefined ? '' : `\n  ${terminal.say(one.problem.message)}`;
    const last = one.lastOkAt ?? terminal.say(said.never);
    const { title, objects } = one;
    terminal.result(one, `${one.id}  ${terminal.say(said.state, { title, objects, last, problem })}`);
  }
}

async function add(terminal: Terminal, apiRoot: string, options: Added): Promise<void> {
  const password = await secretIn(terminal, options.passwordFile);
  const body = {
    apiRoot,
    remote: options.collection,
    collection: options.into,
    title: options.title ?? new URL(apiRoot).host,
    everyMinutes: Number(options.every),
    ...(options.username !== undefined && { username: options.username }),
    ...(password !== undefined && { password }),
  };
  const made = await (await runningNode(terminal).subscriptions()).makeSubscription({ body });
  terminal.result(made, made.id);
}
