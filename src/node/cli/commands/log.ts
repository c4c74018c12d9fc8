import { readFile, writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { ledgerRoutes } from '#exchange/contract';
import {
  type Audit,
  auditFile,
  defaultJsonLimits,
  memberOf,
  readJson,
  readTrustList,
  type TrustList,
  trustListFingerprint,
  verifyFirst,
} from '#records';
import { CommandEnd, exitCodes } from '../exit-codes.ts';
import { runningNode } from '../running-node.ts';
import type { Terminal } from '../terminal.ts';
import { words } from '../words.ts';
import { logWords } from './log-words.ts';

export function logCommand(terminal: Terminal): Command {
  const log = new Command('log').description(terminal.say(logWords.log));
  log
    .command('verify')
    .description(terminal.say(logWords.verify))
    .argument('[member]', terminal.say(logWords.verifyOrigin))
    .action((member: string | undefined) => verify(terminal, member));
  log
    .command('prove')
    .description(terminal.say(logWords.prove))
    .argument('<id>', terminal.say(logWords.proveId))
    .option('--at <version>', terminal.say(logWords.proveVersion))
    .requiredOption('--out <file>', terminal.say(logWords.out))
    .action((id: string, options: { at?: string; out: string }) => prove(terminal, id, options));
  log
    .command('audit')
    .description(terminal.say(logWords.audit))
    .argument('<file>', terminal.say(logWords.auditFile))
    .requiredOption('--trust <file>', terminal.say(logWords.auditTrust))
    .option('--fingerprint <text>', terminal.say(logWords.auditFingerprint))
    .option('--quorum <number>', terminal.say(logWords.auditQuorum), Number, 1)
    .action((file: string, options: AuditOptions) => audit(terminal, file, options));
  return log;
}

async function verify(terminal: Terminal, member: string | undefined): Promise<void> {
  const node = await runningNode(terminal).ledger();
  const { items } = await node.exchangeLogs({});
  const wanted = member === undefined ? items : items.filter(({ origin }) => origin === member);
  if (wanted.length === 0) terminal.tell(logWords.noLogs);
  let sound = true;
  for (const { origin, name } of wanted) {
    const found = await node.exchangeLogVerify({ params: { origin } });
    sound &&= found.sound;
    const faults = found.faults.map(({ where, reason }) => `  ${where}: ${reason}`).join('\n');
    const sentence = found.sound ? logWords.sound : logWords.broken;
    terminal.result(found, terminal.say(sentence, { name, size: found.size, records: found.records, faults }));
  }
  if (!sound) throw new CommandEnd(exitCodes.foundWrong, terminal.say(logWords.notSound));
}

async function prove(terminal: Terminal, id: string, { at, out }: { at?: string; out: string }): Promise<void> {
  const said = { params: { id }, query: { ...(at !== undefined && { version: at }) } };
  const proof = await new Response(await runningNode(terminal).download(ledgerRoutes.exchangeProof, said)).text();
  if (out === '-') return void process.stdout.write(proof);
  await writeFile(out, proof);
  terminal.tell(logWords.proved, { file: out });
}

interface AuditOptions {
  trust: string;
  fingerprint?: string;
  quorum: number;
}

/** A proof of one record of any size a node takes, or a trust list of five hundred members. */
const limits = { ...defaultJsonLimits, maxBytes: 16 * 2 ** 20 };

async function audit(terminal: Terminal, file: string, options: AuditOptions): Promise<void> {
  const list = trusted(terminal, await readFileAsJson(terminal, options.trust), options.fingerprint);
  const found = auditFile(await readFileAsJson(terminal, file), list, options.quorum);
  terminal.result(found, sentenceOf(terminal, found, list));
  if (!found.holds) throw new CommandEnd(exitCodes.foundWrong, '');
}

function trusted(terminal: Terminal, value: unknown, fingerprint: string | undefined): TrustList {
  const list = readTrustList(value);
  const pinned = 'rule' in list ? undefined : (fingerprint ?? trustListFingerprint(list));
  const refusal = 'rule' in list ? list : verifyFirst(list, pinned ?? '');
  if ('rule' in list || refusal !== undefined)
    throw new CommandEnd(exitCodes.refusedInput, terminal.say(logWords.listRefused, { rule: refusal?.rule ?? '' }));
  if (fingerprint === undefined) terminal.tell(logWords.listUnpinned, { fingerprint: trustListFingerprint(list) });
  return list;
}

function sentenceOf(terminal: Terminal, found: Audit, list: TrustList): string {
  if (!found.holds) return terminal.say(logWords.doesNotHold, { why: found.why });
  const state = memberOf(list, found.origin)?.names[terminal.language] ?? found.origin;
  if (found.kind === 'contradiction')
    return terminal.say(logWords.contradictionHolds, { state, kind: found.contradiction });
  const { id, version, index, key } = found;
  return terminal.say(logWords.recordHolds, { state, id, version, index, key, witnesses: found.witnesses.length });
}

async function readFileAsJson(terminal: Terminal, file: string): Promise<unknown> {
  const bytes = await readFile(file).catch(() => {
    throw new CommandEnd(exitCodes.refusedInput, terminal.say(words.noFile, { file }));
  });
  const read = readJson(bytes, limits);
  if ('refusal' in read)
    throw new CommandEnd(
      exitCodes.refusedInput,
      terminal.say(words.badJson, { file: `${file}: ${read.refusal.message}` }),
    );
  return read.value;
}
