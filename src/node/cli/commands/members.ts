import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { errorCode } from '#base';
import { type SigningKey, signingKey, signTrustList, type TrustList } from '#records';
import { CommandEnd, exitCodes } from '../exit-codes.ts';
import { runningNode } from '../running-node.ts';
import type { Terminal } from '../terminal.ts';
import { memberWords as words } from './member-words.ts';

interface Identity {
  state: string;
  nameAr: string;
  nameEn: string;
  nameFr: string;
  endpoint: string;
  contact: string;
  log?: string;
}

/** Who belongs to the alliance: list, found, invite, join, propose, sign, accept, keys. */
export function membersCommand(terminal: Terminal): Command {
  const members = new Command('members').description(terminal.say(words.members));
  members
    .command('list')
    .description(terminal.say(words.list))
    .action(() => list(terminal));
  withIdentity(terminal, members.command('found'))
    .description(terminal.say(words.found))
    .requiredOption('--alliance-ar <name>', terminal.say(words.allianceName))
    .requiredOption('--alliance-en <name>', terminal.say(words.allianceName))
    .requiredOption('--alliance-fr <name>', terminal.say(words.allianceName))
    .requiredOption('--secretariat-key <file>', terminal.say(words.secretariatKey))
    .action((options: Identity & Record<'allianceAr' | 'allianceEn' | 'allianceFr' | 'secretariatKey', string>) =>
      found(terminal, options),
    );
  members
    .command('invite')
    .description(terminal.say(words.invite))
    .argument('<file>', terminal.say(words.listFile))
    .action((file: string) => invite(terminal, file));
  withIdentity(terminal, members.command('join'))
    .description(terminal.say(words.join))
    .argument('<file>', terminal.say(words.listFile))
    .requiredOption('--fingerprint <text>', terminal.say(words.fingerprint))
    .requiredOption('--card <file>', terminal.say(words.cardOut))
    .action((file: string, options: Identity & { fingerprint: string; card: string }) => join(terminal, file, options));
  members
    .command('propose')
    .description(terminal.say(words.propose))
    .argument('<change>', terminal.say(words.change))
    .argument('[subject]', terminal.say(words.subject))
    .requiredOption('--reason <text>', terminal.say(words.reason))
    .option('--lost', terminal.say(words.lost), false)
    .action((change: string, subject: string | undefined, options: { reason: string; lost: boolean }) =>
      propose(terminal, change, subject, options),
    );
  members
    .command('sign')
    .description(terminal.say(words.sign))
    .argument('<proposal>', terminal.say(words.proposal))
    .option('--secretariat-key <file>', terminal.say(words.secretariatKey))
    .action((proposal: string, options: { secretariatKey?: string }) => sign(terminal, proposal, options));
  members
    .command('accept')
    .description(terminal.say(words.accept))
    .argument('<files...>', terminal.say(words.listFile))
    .action((files: string[]) => accept(terminal, files));
  const keys = members.command('keys').description(terminal.say(words.keys));
  keys
    .command('rotate')
    .description(terminal.say(words.rotate))
    .argument('<use>', terminal.say(words.use))
    .requiredOption('--reason <text>', terminal.say(words.reason))
    .action((use: string, { reason }: { reason: string }) => rotate(terminal, use, reason));
  keys
    .command('revoke')
    .description(terminal.say(words.revoke))
    .argument('<key>', terminal.say(words.key))
    .requiredOption('--reason <text>', terminal.say(words.reason))
    .option('--at <time>', terminal.say(words.at))
    .option('--member <id>', terminal.say(words.ofMember))
    .action((key: string, options: { reason: string; at?: string; member?: string }) => revoke(terminal, key, options));
  return members;
}

function withIdentity(terminal: Terminal, command: Command): Command {
  return command
    .requiredOption('--state <code>', terminal.say(words.state))
    .requiredOption('--name-ar <name>', terminal.say(words.stateName))
    .requiredOption('--name-en <name>', terminal.say(words.stateName))
    .requiredOption('--name-fr <name>', terminal.say(words.stateName))
    .requiredOption('--endpoint <url>', terminal.say(words.endpoint))
    .requiredOption('--contact <office>', terminal.say(words.contact))
    .option('--log <name>', terminal.say(words.log));
}

const identityOf = ({ state, nameAr: ar, nameEn: en, nameFr: fr, endpoint, contact, log }: Identity) => ({
  state,
  names: { ar, en, fr },
  endpoint,
  contact,
  ...(log !== undefined && { log }),
});

async function list(terminal: Terminal): Promise<void> {
  const view = await (await runningNode(terminal).members()).members({});
  const { own } = view;
  if (view.list === undefined) terminal.tell(words.noList);
  for (const member of view.list?.members ?? [])
    terminal.result(
      member,
      [
        member.id === own?.member ? '*' : ' ',
        member.id,
        member.standing,
        member.endpoint,
        member.names[terminal.language],
      ].join('\t'),
    );
  for (const key of own?.keys ?? [])
    terminal.result({ key }, [' ', key.id, key.use, key.from ?? '–', key.until ?? ''].join('\t'));
  for (const { id, version, missing, changes, reason } of view.proposals.filter(({ state }) => state === 'open')) {
    const codes = changes.map(({ code }) => code).join(', ');
    const parameters = {
      id,
      version,
      codes,
      reason,
      members: missing.members,
      secretariat: missing.secretariat ? 1 : 0,
    };
    terminal.result(
      { proposal: { id, version, missing, changes, reason } },
      terminal.say(words.openProposal, parameters),
    );
  }
  for (const { version, fingerprint } of view.unlike) terminal.tell(words.unlike, { version, fingerprint });
}

async function found(
  terminal: Terminal,
  options: Identity & Record<'allianceAr' | 'allianceEn' | 'allianceFr' | 'secretariatKey', string>,
): Promise<void> {
  const key = await secretariatKey(terminal, options.secretariatKey, true);
  const members = await runningNode(terminal).members();
  const names = { ar: options.allianceAr, en: options.allianceEn, fr: options.allianceFr };
  const body = { names, secretariatKey: key.public, identity: identityOf(options) };
  const { proposal } = await members.foundAlliance({ body });
  await signFor(terminal, proposal, key);
  terminal.result({ proposal }, terminal.say(words.founded, { id: proposal, file: options.secretariatKey }));
}

async function invite(terminal: Terminal, file: string): Promise<void> {
  const { list: text, fingerprint } = await (await runningNode(terminal).members()).trustList({});
  await writeFile(file, `${text}\n`);
  terminal.result({ file, fingerprint }, terminal.say(words.invited, { file, fingerprint }));
}

async function join(
  terminal: Terminal,
  file: string,
  options: Identity & { fingerprint: string; card: string },
): Promise<void> {
  const text = (await fileIn(terminal, file)).trim();
  const body = { list: text, fingerprint: options.fingerprint, identity: identityOf(options) };
  const { own } = await (await runningNode(terminal).members()).joinAlliance({ body });
  await writeFile(options.card, `${own?.card ?? ''}\n`);
  terminal.result({ member: own?.member, card: options.card }, terminal.say(words.joined, { file: options.card }));
}

async function propose(
  terminal: Terminal,
  change: string,
  subject: string | undefined,
  { reason, lost }: { reason: string; lost: boolean },
): Promise<void> {
  const wish = await wishOf(terminal, change, subject, lost);
  await put(terminal, wish, reason);
}

type Members = Awaited<ReturnType<ReturnType<typeof runningNode>['members']>>;
type Wish = Parameters<Members['proposeChange']>[0]['body']['wish'];

async function wishOf(terminal: Terminal, change: string, subject = '', lost = false): Promise<Wish> {
  switch (change) {
    case 'join':
      return { change, card: (await fileIn(terminal, subject)).trim() };
    case 'suspend':
    case 'return':
      return { change, member: subject };
    case 'leave':
      return { change };
    case 'endpoint':
      return { change, endpoint: subject };
    case 'certificate':
      return { change, lost };
    case 'threshold':
      return { change, threshold: Number(subject) };
    default:
      throw new CommandEnd(exitCodes.usage, terminal.say(words.noChange, { change }));
  }
}

async function put(terminal: Terminal, wish: Wish, reason: string): Promise<void> {
  const { proposal } = await (await runningNode(terminal).members()).proposeChange({ body: { wish, reason } });
  terminal.result({ proposal }, terminal.say(words.proposed, { id: proposal }));
}

async function rotate(terminal: Terminal, use: string, reason: string): Promise<void> {
  if (use !== 'record' && use !== 'checkpoint' && use !== 'witness')
    throw new CommandEnd(exitCodes.usage, terminal.say(words.noUse, { use }));
  await put(terminal, { change: 'rotate', use }, reason);
}

async function revoke(
  terminal: Terminal,
  key: string,
  { reason, at, member }: { reason: string; at?: string; member?: string },
): Promise<void> {
  const more = { ...(at !== undefined && { at }), ...(member !== undefined && { member }) };
  await put(terminal, { change: 'revoke', key, keyReason: reason, ...more }, reason);
}

async function sign(terminal: Terminal, id: string, options: { secretariatKey?: string }): Promise<void> {
  if (options.secretariatKey === undefined)
    await (await runningNode(terminal).members()).signProposal({ params: { id } });
  else await signFor(terminal, id, await secretariatKey(terminal, options.secretariatKey, false));
  terminal.result({ proposal: id }, terminal.say(words.signed, { id }));
}

/** The secretariat's signature is made here, by its key file: the key does not go to the node. */
async function signFor(terminal: Terminal, id: string, key: SigningKey): Promise<void> {
  const members = await runningNode(terminal).members();
  const document = JSON.parse((await members.proposalText({ params: { id } })).list) as TrustList;
  await members.addSignature({ params: { id }, body: signTrustList(document, document.secretariat.id, key) });
}

async function accept(terminal: Terminal, files: string[]): Promise<void> {
  const lists = await Promise.all(files.map(async (file) => (await fileIn(terminal, file)).trim()));
  const { accepted, members } = await (await runningNode(terminal).members()).acceptLists({ body: { lists } });
  const version = members.list?.version ?? 0;
  terminal.result({ accepted, version }, terminal.say(words.accepted, { accepted, version }));
}

async function fileIn(terminal: Terminal, path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => {
    throw new CommandEnd(exitCodes.refusedInput, terminal.say(words.noFile, { file: path }));
  });
}

/** Reads the secretariat's key (32 bytes in hex); makes the file, readable by its owner only, where it may. */
async function secretariatKey(terminal: Terminal, file: string, make: boolean): Promise<SigningKey> {
  if (make)
    await writeFile(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' }).catch(
      (error: unknown) => {
        if (errorCode(error) !== 'EEXIST') throw error;
      },
    );
  const seed = (await fileIn(terminal, file)).trim();
  if (!/^[0-9a-f]{64}$/.test(seed)) throw new CommandEnd(exitCodes.refusedInput, terminal.say(words.noKey, { file }));
  return signingKey(Buffer.from(seed, 'hex'));
}
