import { constants } from 'node:fs';
import { access, mkdir, statfs } from 'node:fs/promises';
import { freemem, totalmem } from 'node:os';
import { Command } from 'commander';
import type { Text, TextParameters } from '#base';
import { configOf } from '../../config/config.ts';
import { readEnv } from '../../config/env.ts';
import { CommandEnd, exitCodes } from '../exit-codes.ts';
import { runningNode } from '../running-node.ts';
import type { Terminal } from '../terminal.ts';
import { words } from '../words.ts';

interface Check {
  what: Text;
  parameters?: TextParameters;
  /** What was seen; a rejection is a check that failed. */
  look(): Promise<{ good: boolean; seen: string }>;
}

const gigabyte = 1024 ** 3;

export function doctorCommand(terminal: Terminal): Command {
  return new Command('doctor').description(terminal.say(words.doctor)).action(() => doctor(terminal));
}

async function doctor(terminal: Terminal): Promise<void> {
  let wrong = 0;
  for (const check of checksOf(terminal)) {
    const { good, seen } = await check.look().catch((error: unknown) => ({
      good: false,
      seen: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
    }));
    if (!good) wrong += 1;
    const what = terminal.say(check.what, check.parameters);
    const verdict = terminal.say(good ? words.doctorGood : words.doctorBad);
    terminal.result({ check: check.what.en, good, seen }, `${good ? '✓' : '✗'} ${what}: ${verdict} (${seen})`);
  }
  if (wrong > 0) throw new CommandEnd(exitCodes.foundWrong, '');
}

function checksOf(terminal: Terminal): Check[] {
  const { data } = configOf(readEnv());
  const running = runningNode(terminal);
  return [
    {
      what: words.checkNode,
      look: async () => ({ good: Number(process.versions.node.split('.')[0]) >= 24, seen: process.version }),
    },
    {
      what: words.checkData,
      look: async () => {
        await mkdir(data, { recursive: true, mode: 0o700 });
        await access(data, constants.W_OK);
        return { good: true, seen: data };
      },
    },
    {
      what: words.checkSpace,
      look: async () => {
        const { bavail, bsize } = await statfs(data);
        return { good: bavail * bsize >= 2 * gigabyte, seen: `${((bavail * bsize) / gigabyte).toFixed(1)} GB` };
      },
    },
    {
      what: words.checkMemory,
      look: async () => ({
        good: totalmem() >= 2 * gigabyte,
        seen: `${(freemem() / gigabyte).toFixed(1)} / ${(totalmem() / gigabyte).toFixed(1)} GB`,
      }),
    },
    {
      what: words.checkAnswers,
      parameters: { base: running.base },
      look: async () => {
        const { node } = await (await running.node()).session({});
        return { good: true, seen: `${node.title[terminal.language]} ${node.version}` };
      },
    },
    {
      what: words.checkAudit,
      look: async () => {
        const found = await (await running.node()).auditVerify({});
        return { good: found.ok, seen: found.ok ? `${found.entries}` : `#${found.brokenAt ?? '?'}` };
      },
    },
    {
      what: words.checkLists,
      look: async () => {
        const { items } = await (await running.lists()).lists({});
        const failed = items.filter((list) => list.lastCheck?.outcome === 'failed');
        const seen = failed.map((list) => `${list.key}: ${list.lastCheck?.message ?? ''}`).join('; ');
        return {
          good: failed.length === 0,
          seen: seen || String(items.filter((list) => list.last !== undefined).length),
        };
      },
    },
  ];
}
