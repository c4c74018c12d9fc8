import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { z } from 'zod';
import { addressOf, client, problemOf, Refused } from '#base/client';
import type { Route, Routes } from '#base/contract';
import {
  ledgerRoutes,
  linkRoutes,
  memberRoutes,
  releaseRoutes,
  requestRoutes,
  subscriptionRoutes,
  taxiiRoutes,
} from '#exchange/contract';
import { bookRoutes, listRoutes } from '#finance/contract';
import { type jobShape, nodeRoutes } from '#node/contract';
import { meetingRoutes, projectionRoutes } from '#pact/contract';
import { configOf } from '../config/config.ts';
import { readEnv } from '../config/env.ts';
import { thoughtMethodRoutes } from '#thought/contract';
import { CommandEnd, exitCodes } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

/** The running node that a command speaks to, as its local operator or by a token. */
export function runningNode(terminal: Terminal) {
  const config = configOf(readEnv());
  const base = process.env['MITHAQ_NODE'] ?? `http://127.0.0.1:${config.port}`;
  const token = process.env['MITHAQ_TOKEN'];
  const heads = async () => {
    const secret = token ?? (await operatorToken(config.data, base, terminal));
    return { authorization: `Bearer ${secret}`, 'accept-language': terminal.language };
  };
  const open = async <R extends Routes>(contract: R) => {
    const headers = await heads();
    return client(contract, { base, headers: () => headers, fetch: answering(base, terminal) });
  };
  return {
    base,
    publicUrl: config.publicUrl,
    node: () => open(nodeRoutes),
    lists: () => open(listRoutes),
    books: () => open(bookRoutes),
    ledger: () => open(ledgerRoutes),
    members: () => open(memberRoutes),
    peers: () => open(linkRoutes),
    taxii: () => open(taxiiRoutes),
    subscriptions: () => open(subscriptionRoutes),
    release: () => open(releaseRoutes),
    requests: () => open(requestRoutes),
    methods: () => open(thoughtMethodRoutes),
    pact: () => open({ ...meetingRoutes, ...projectionRoutes }),
    /** The file a download route gives, as it comes: it may be larger than the memory. */
    download: async (route: Route, said: Parameters<typeof addressOf>[1] = {}): Promise<ReadableStream<Uint8Array>> => {
      const response = await answering(base, terminal)(base + addressOf(route, said), { headers: await heads() });
      if (!response.ok || response.body === null) throw new Refused(await problemOf(response));
      return response.body;
    },
  };
}

async function operatorToken(data: string, base: string, terminal: Terminal): Promise<string> {
  try {
    return (await readFile(join(data, 'operator.token'), 'utf8')).trim();
  } catch {
    throw new CommandEnd(exitCodes.noNode, terminal.say(words.noToken, { data, base }));
  }
}

function answering(base: string, terminal: Terminal): typeof fetch {
  return async (...call) => {
    try {
      return await fetch(...call);
    } catch {
      throw new CommandEnd(exitCodes.noNode, terminal.say(words.noNode, { base }));
    }
  };
}

/** Waits for a job to end, showing how far it is. A job that failed ends the command with its words. */
export async function waitForJob(
  node: { job(input: { params: { id: string } }): Promise<z.output<typeof jobShape>> },
  id: string,
  terminal: Terminal,
): Promise<void> {
  for (;;) {
    const job = await node.job({ params: { id } });
    if (job.progress !== undefined) terminal.progress(job.progress.done, job.progress.total, job.progress.unit);
    if (job.state === 'done') return terminal.settle();
    if (job.state === 'cancelled') throw new CommandEnd(exitCodes.refusedAct, terminal.say(words.cancelled));
    if (job.state === 'failed') {
      terminal.settle();
      const { message = '', todo = '', details = [] } = job.problem ?? {};
      const places = details.map((detail) => `  ${detail.where}: ${detail.reason}`);
      throw new CommandEnd(exitCodes.refusedInput, [message, ...places, `  ${todo}`].join('\n'));
    }
    await sleep(200);
  }
}

/** What a refused call becomes for the shell. */
export function endOf(error: Refused): CommandEnd {
  const { message, todo, details = [], status } = error.problem;
  const places = details.map((detail) => `  ${detail.where}: ${detail.reason}`);
  const code = status === 400 || status === 413 || status === 422 ? exitCodes.refusedInput : exitCodes.refusedAct;
  return new CommandEnd(code, [message, ...places, ...(todo === '' ? [] : [`  ${todo}`])].join('\n'));
}
