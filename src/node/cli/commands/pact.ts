import { openAsBlob } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Command } from 'commander';
import type { z } from 'zod';
import { errorCode } from '#base';
import type { meetingRoutes } from '#pact/contract';
import { CommandEnd, exitCodes } from '../exit-codes.ts';
import { runningNode } from '../running-node.ts';
import type { Terminal } from '../terminal.ts';
import { words } from '../words.ts';
import { pactWords as said } from './pact-words.ts';
import { scorecardCommand, verifyCommand } from './scorecard.ts';

type MeetingFile = z.input<(typeof meetingRoutes)['beginMeeting']['body']>['meeting'];

interface ImportOptions {
  members: boolean;
  meeting?: string;
  add: boolean;
  adopted?: string;
  lead?: string;
  out?: string;
}

/** A program begins drafts: it proposes and approves nothing. */
export function pactCommand(terminal: Terminal): Command {
  const pact = new Command('pact').description(terminal.say(said.pact));
  pact
    .command('import')
    .description(terminal.say(said.import))
    .argument('<file>', terminal.say(said.file))
    .option('--members', terminal.say(said.members), false)
    .option('--adopted <day>', terminal.say(said.adopted))
    .option('--lead <state>', terminal.say(said.lead))
    .option('--out <file>', terminal.say(said.out))
    .option('--meeting <id>', terminal.say(said.meeting))
    .option('--add', terminal.say(said.add), false)
    .action((file: string, options: ImportOptions) =>
      /\.(csv|tsv|xlsx)$/i.test(file) ? importTable(terminal, file, options) : importMeeting(terminal, file, options),
    );
  pact
    .command('status')
    .description(terminal.say(said.status))
    .action(() => status(terminal));
  pact.addCommand(scorecardCommand(terminal)).addCommand(verifyCommand(terminal));
  return pact;
}

async function importMeeting(terminal: Terminal, file: string, options: ImportOptions): Promise<void> {
  const pact = await runningNode(terminal).pact();
  const meeting = file === 'founding' ? await founding(terminal, pact, options) : await meetingIn(terminal, file);
  if (options.out !== undefined) {
    await writeNew(terminal, options.out, `${JSON.stringify(meeting, undefined, 2)}\n`);
    const counts = { outcomes: meeting.outcomes.length, commitments: meeting.commitments.length };
    terminal.result({ file: options.out, ...counts }, terminal.say(said.written, { file: options.out, ...counts }));
    return;
  }
  const audience = options.members ? 'members' : 'public';
  const begun = await pact.beginMeeting({ body: { meeting, audience } });
  terminal.result({ ...begun }, terminal.say(said.begun, { ...begun }));
}

/** Commitments of a table, into a meeting that is being written: the one named, or the only one. */
async function importTable(terminal: Terminal, file: string, { meeting, add }: ImportOptions): Promise<void> {
  const pact = await runningNode(terminal).pact();
  const open = (await pact.unfinishedMeetings({})).items.filter(({ state }) => state === 'open');
  const into = meeting === undefined && open.length === 1 ? open[0] : open.find(({ id }) => id === meeting);
  if (into === undefined) {
    const list = open.map(({ id, name }) => `  ${id}  ${name[stix[terminal.language]]}`).join('\n');
    throw new CommandEnd(exitCodes.usage, terminal.say(said.whichMeeting, { list }));
  }
  const table = await openAsBlob(file).catch(() => {
    throw new CommandEnd(exitCodes.refusedInput, terminal.say(words.noFile, { file }));
  });
  const taken = await pact.importCommitments({
    params: { id: into.id },
    query: { revision: into.revision, manner: add ? 'add' : 'replace' },
    file: table,
    fileName: basename(file),
  });
  terminal.result({ meeting: into.id, ...taken }, terminal.say(said.taken, taken));
}

/** Languages as records call them. */
const stix = { ar: 'ara', en: 'eng', fr: 'fra' } as const;

type PactCalls = Awaited<ReturnType<ReturnType<typeof runningNode>['pact']>>;

function founding(terminal: Terminal, pact: PactCalls, { adopted, lead }: ImportOptions): Promise<MeetingFile> {
  if (adopted === undefined || lead === undefined)
    throw new CommandEnd(exitCodes.usage, terminal.say(said.needsAdopted));
  return pact.foundingMeeting({ query: { adopted, lead } });
}

/** Never over a file that is there: somebody may have corrected it. */
async function writeNew(terminal: Terminal, file: string, text: string): Promise<void> {
  await writeFile(file, text, { flag: 'wx' }).catch((error: unknown) => {
    if (errorCode(error) !== 'EEXIST') throw error;
    throw new CommandEnd(exitCodes.refusedInput, terminal.say(said.exists, { file }));
  });
}

/** Read as it is: the node says where it is not of the shape. */
async function meetingIn(terminal: Terminal, file: string): Promise<MeetingFile> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CommandEnd(exitCodes.refusedInput, terminal.say(words.noFile, { file }));
  });
  try {
    return JSON.parse(text) as MeetingFile;
  } catch {
    throw new CommandEnd(exitCodes.refusedInput, terminal.say(words.badJson, { file }));
  }
}

async function status(terminal: Terminal): Promise<void> {
  const { meetings, outcomes, commitments } = await (await runningNode(terminal).pact()).pactHome({});
  const counts = { meetings, outcomes, commitments };
  terminal.result(counts, terminal.say(said.holds, counts));
}
