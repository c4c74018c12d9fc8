import { Command, Option } from 'commander';
import { requestRoutes } from '#exchange/contract';
import { CommandEnd, exitCodes } from '../exit-codes.ts';
import { runningNode } from '../running-node.ts';
import type { Terminal } from '../terminal.ts';
import { requestsWords as said } from './requests-words.ts';

const outcomes = ['answered', 'partly', 'refused', 'asked-back'] as const;
const grounds = requestRoutes.answerRequest.body.shape.ground.unwrap().options;

interface Asking {
  to?: string[];
  title: string;
  text: string;
  about?: string[];
  purpose: string;
  law: string;
  urgent: boolean;
  due?: string;
}

interface Answering {
  outcome: (typeof outcomes)[number];
  text: string;
  ground?: (typeof grounds)[number];
  records?: string[];
}

/** Asking and answering begin a draft: a program proposes and approves nothing. */
export function requestsCommand(terminal: Terminal): Command {
  const requests = new Command('requests').description(terminal.say(said.requests));
  requests
    .command('list')
    .description(terminal.say(said.list))
    .addOption(new Option('--direction <direction>', terminal.say(said.direction)).choices(['in', 'out']))
    .option('--overdue', terminal.say(said.overdue), false)
    .action((options: { direction?: 'in' | 'out'; overdue: boolean }) => list(terminal, options));
  requests
    .command('ask')
    .description(terminal.say(said.ask))
    .option('--to <member...>', terminal.say(said.to))
    .requiredOption('--title <text>', terminal.say(said.title))
    .requiredOption('--text <text>', terminal.say(said.text))
    .option('--about <record...>', terminal.say(said.about))
    .requiredOption('--purpose <purpose>', terminal.say(said.purpose))
    .requiredOption('--law <text>', terminal.say(said.law))
    .option('--urgent', terminal.say(said.urgent), false)
    .option('--due <time>', terminal.say(said.due))
    .action((options: Asking) => ask(terminal, options));
  requests
    .command('answer')
    .description(terminal.say(said.answer))
    .argument('<request>', terminal.say(said.id))
    .addOption(
      new Option('--outcome <outcome>', terminal.say(said.outcome)).choices([...outcomes]).makeOptionMandatory(),
    )
    .requiredOption('--text <text>', terminal.say(said.text))
    .addOption(new Option('--ground <ground>', terminal.say(said.ground)).choices([...grounds]))
    .option('--records <record...>', terminal.say(said.records))
    .action((id: string, options: Answering) => answer(terminal, id, options));
  return requests;
}

async function list(terminal: Terminal, options: { direction?: 'in' | 'out'; overdue: boolean }): Promise<void> {
  const board = await runningNode(terminal).requests();
  let after: string | undefined;
  do {
    const page = await board.requests({
      query: {
        limit: 500,
        ...(options.direction !== undefined && { direction: options.direction }),
        ...(options.overdue && { overdue: 'true' as const }),
        ...(after !== undefined && { after }),
      },
    });
    for (const row of page.items) {
      const clock = row.overdue ? terminal.say(said.late) : row.stopped ? terminal.say(said.stopped) : '';
      const line = [row.id, row.direction, row.state, row.dueAt, clock, row.from.name, row.title];
      terminal.result(row, line.join('\t'));
    }
    after = page.next;
  } while (after !== undefined);
}

async function ask(terminal: Terminal, options: Asking): Promise<void> {
  const running = runningNode(terminal);
  const board = await running.requests();
  const to = options.to && (await membersNamed(terminal, options.to));
  const draft = await board.askRequest({
    body: {
      title: options.title,
      text: options.text,
      purpose: options.purpose,
      legalBasis: options.law,
      urgency: options.urgent ? 'urgent' : 'normal',
      ...(to !== undefined && { to }),
      ...(options.about !== undefined && { about: options.about }),
      ...(options.due !== undefined && { dueAt: options.due }),
    },
  });
  begun(terminal, running.publicUrl, draft);
}

async function answer(terminal: Terminal, id: string, options: Answering): Promise<void> {
  const running = runningNode(terminal);
  const board = await running.requests();
  const { outcome, text, ground, records } = options;
  const draft = await board.answerRequest({
    params: { id },
    body: { outcome, text, ...(ground !== undefined && { ground }), ...(records !== undefined && { records }) },
  });
  begun(terminal, running.publicUrl, draft);
}

/** The identities of members called by name, in any language's spelling of this terminal, or by their id. */
async function membersNamed(terminal: Terminal, names: readonly string[]): Promise<string[]> {
  const { members } = await (await runningNode(terminal).release()).composeChoices({});
  return names.map((name) => {
    const found = members.find((member) => member.id === name || member.name.toLowerCase() === name.toLowerCase());
    if (found === undefined) throw new CommandEnd(exitCodes.refusedInput, terminal.say(said.unknownMember, { name }));
    return found.id;
  });
}

function begun(terminal: Terminal, publicUrl: string, draft: { id: string }): void {
  const address = `${publicUrl}/exchange/drafts/${draft.id}`;
  terminal.result(draft, terminal.say(said.waits, { id: draft.id, address }));
}
