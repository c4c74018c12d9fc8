import { Command } from 'commander';
import type { Text } from '#base';
import { version } from '../version.ts';
import { accountsCommand } from './commands/accounts.ts';
import { answersCommand } from './commands/answers.ts';
import { assessCommand } from './commands/assess.ts';
import { auditCommand } from './commands/audit.ts';
import { backupCommand } from './commands/backup.ts';
import { booksCommand } from './commands/books.ts';
import { contributionsCommand } from './commands/contributions.ts';
import { citationsCommand } from './commands/citations.ts';
import { doctorCommand } from './commands/doctor.ts';
import { libraryCommand } from './commands/library.ts';
import { listsCommand } from './commands/lists.ts';
import { logCommand } from './commands/log.ts';
import { membersCommand } from './commands/members.ts';
import { methodsCommand } from './commands/methods.ts';
import { namesCommand } from './commands/names.ts';
import { pactCommand } from './commands/pact.ts';
import { peersCommand } from './commands/peers.ts';
import { recordsCommand } from './commands/records.ts';
import { screenCommand } from './commands/screen.ts';
import { requestsCommand } from './commands/requests.ts';
import { restoreCommand } from './commands/restore.ts';
import { startCommand } from './commands/start.ts';
import { taxiiCommand } from './commands/taxii.ts';
import { CommandEnd, exitCodes } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

/** The whole command line in one language. Every command is listed here. */
export function program(terminal: Terminal): Command {
  const top = new Command('mithaq')
    .description(terminal.say(words.program))
    .version(version, '--version', terminal.say(words.optionVersion))
    .option('--lang <language>', terminal.say(words.optionLang))
    .option('--json', terminal.say(words.optionJson))
    .addHelpText('after', `\n${terminal.say(words.exitCodes)}`);
  for (const command of [
    startCommand(terminal),
    listsCommand(terminal),
    booksCommand(terminal),
    screenCommand(terminal),
    namesCommand(terminal),
    membersCommand(terminal),
    peersCommand(terminal),
    logCommand(terminal),
    recordsCommand(terminal),
    citationsCommand(terminal),
    libraryCommand(terminal),
    auditCommand(terminal),
    accountsCommand(terminal),
    backupCommand(terminal),
    restoreCommand(terminal),
    requestsCommand(terminal),
    answersCommand(terminal),
    pactCommand(terminal),
    methodsCommand(terminal),
    contributionsCommand(terminal),
    assessCommand(terminal),
    taxiiCommand(terminal),
    doctorCommand(terminal),
  ]) {
    top.addCommand(command);
  }
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
