import { Command } from 'commander';
import type { Text } from '#base';
import { version } from '../version.ts';
import { CommandEnd, exitCodes } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

type MakeCommand = (terminal: Terminal) => Command;

/** Every command, in the order of the help. Each is loaded where it is wanted: some bring half of the node with them. */
const commands: Readonly<Record<string, () => Promise<MakeCommand>>> = {
  start: async () => (await import('./commands/start.ts')).startCommand,
  lists: async () => (await import('./commands/lists.ts')).listsCommand,
  books: async () => (await import('./commands/books.ts')).booksCommand,
  screen: async () => (await import('./commands/screen.ts')).screenCommand,
  names: async () => (await import('./commands/names.ts')).namesCommand,
  members: async () => (await import('./commands/members.ts')).membersCommand,
  peers: async () => (await import('./commands/peers.ts')).peersCommand,
  log: async () => (await import('./commands/log.ts')).logCommand,
  records: async () => (await import('./commands/records.ts')).recordsCommand,
  citations: async () => (await import('./commands/citations.ts')).citationsCommand,
  library: async () => (await import('./commands/library.ts')).libraryCommand,
  audit: async () => (await import('./commands/audit.ts')).auditCommand,
  accounts: async () => (await import('./commands/accounts.ts')).accountsCommand,
  backup: async () => (await import('./commands/backup.ts')).backupCommand,
  restore: async () => (await import('./commands/restore.ts')).restoreCommand,
  requests: async () => (await import('./commands/requests.ts')).requestsCommand,
  answers: async () => (await import('./commands/answers.ts')).answersCommand,
  pact: async () => (await import('./commands/pact.ts')).pactCommand,
  methods: async () => (await import('./commands/methods.ts')).methodsCommand,
  contributions: async () => (await import('./commands/contributions.ts')).contributionsCommand,
  assess: async () => (await import('./commands/assess.ts')).assessCommand,
  taxii: async () => (await import('./commands/taxii.ts')).taxiiCommand,
  doctor: async () => (await import('./commands/doctor.ts')).doctorCommand,
};

/** The command line in one language: with the one command that is named, or with all where that names none. */
export async function program(terminal: Terminal, named?: string): Promise<Command> {
  const top = new Command('mithaq')
    .description(terminal.say(words.program))
    .version(version, '--version', terminal.say(words.optionVersion))
    .option('--lang <language>', terminal.say(words.optionLang))
    .option('--json', terminal.say(words.optionJson))
    .addHelpText('after', `\n${terminal.say(words.exitCodes)}`);
  const one = named !== undefined && Object.hasOwn(commands, named) ? commands[named] : undefined;
  const makers = await Promise.all((one === undefined ? Object.values(commands) : [one]).map((load) => load()));
  for (const make of makers) top.addCommand(make(terminal));
  for (const command of everyCommand(top)) {
    command.helpOption('-h, --help', terminal.say(words.optionHelp)).helpCommand(false);
    // Commander ends the process by itself; here every end has its documented code.
    command.exitOverride((end) => {
      if (end.exitCode === 0) throw new CommandEnd(exitCodes.done, '');
      throw new CommandEnd(exitCodes.usage, usageSentence(terminal, command, end));
    });
    command.configureOutput({ outputError: () => {} });
    command.configureHelp({
      styleTitle: (title) => terminal.say(titles[title] ?? { ar: title, en: title, fr: title }),
    });
  }
  return top;
}

/** Commander's headings, which it says in English. */
const titles: Readonly<Record<string, Text>> = {
  'Usage:': { ar: 'الاستعمال:', en: 'Usage:', fr: 'Usage :' },
  'Arguments:': { ar: 'الوسائط:', en: 'Arguments:', fr: 'Arguments :' },
  'Options:': { ar: 'الخيارات:', en: 'Options:', fr: 'Options :' },
  'Commands:': { ar: 'الأوامر:', en: 'Commands:', fr: 'Commandes :' },
};

/** What was wrong with the words of a command, with the word itself, and where to read on. */
function usageSentence(terminal: Terminal, command: Command, end: { code: string; message: string }): string {
  const word = /'([^']+)'/.exec(end.message)?.[1] ?? '';
  const text = usageWords[end.code] ?? usageWords['commander.other'];
  const path =
    command.parent?.parent === null || command.parent === null
      ? command.name()
      : `${command.parent.name()} ${command.name()}`;
  const help = path.startsWith('mithaq') ? `npx ${path} --help` : `npx mithaq ${path} --help`;
  return text === undefined ? help : `${terminal.say(text, { word })}\n  ${help}`;
}

const usageWords: Readonly<Record<string, Text>> = {
  'commander.unknownCommand': {
    ar: 'لا يوجد أمر «{word}».',
    en: 'There is no command {word}.',
    fr: 'La commande {word} n’existe pas.',
  },
  'commander.unknownOption': {
    ar: 'لا يوجد خيار «{word}».',
    en: 'There is no option {word}.',
    fr: 'L’option {word} n’existe pas.',
  },
  'commander.missingArgument': { ar: 'ينقص: {word}.', en: 'Missing: {word}.', fr: 'Il manque : {word}.' },
  'commander.missingMandatoryOptionValue': {
    ar: 'ينقص الخيار: {word}.',
    en: 'Missing option: {word}.',
    fr: 'Option manquante : {word}.',
  },
  'commander.optionMissingArgument': {
    ar: 'الخيار {word} يحتاج إلى قيمة.',
    en: 'The option {word} needs a value.',
    fr: 'L’option {word} demande une valeur.',
  },
  'commander.invalidArgument': {
    ar: 'القيمة «{word}» غير صالحة.',
    en: 'The value {word} is not valid.',
    fr: 'La valeur {word} n’est pas valide.',
  },
  'commander.other': {
    ar: 'صياغة الأمر غير صحيحة.',
    en: 'The command’s words are off.',
    fr: 'La commande est mal formée.',
  },
};

function everyCommand(command: Command): Command[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}
