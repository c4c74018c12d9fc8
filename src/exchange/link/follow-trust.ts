import { z } from 'zod';
import type { Call } from '#base';
import { takeLists, takeProposals, type TrustView } from '../members/index.ts';
import { linkFault } from './faults.ts';
import type { PeerLine } from './peer-line.ts';

const limit = 64 * 2 ** 20;
const within = 30_000;
const listsShape = z.object({ lists: z.array(z.string()).max(100) });
const proposalsShape = z.object({ proposals: z.array(z.object({ list: z.string(), reason: z.string() })).max(1000) });

/**
 * Asks a peer what it knows of the trust list beyond ours, and takes it as far as the rules hold: newer versions, another
 * list of the number we hold (a proof of foul play), and what is proposed there and signed by somebody.
 */
export async function followTrust(call: Call, trust: TrustView, line: PeerLine): Promise<void> {
  let before: number;
  do {
    before = trust.list()?.version ?? 0;
    const { lists } = await ask(line, `/trust/lists?after=${before}`, listsShape);
    await takeLists(call, trust, lists, line.member);
  } while ((trust.list()?.version ?? 0) > before + 1);
  const { proposals } = await ask(line, '/trust/proposals', proposalsShape);
  await takeProposals(call, trust, proposals, line.member);
}

async function ask<T>(line: PeerLine, path: string, shape: z.ZodType<T>): Promise<T> {
  const answer = await line.ask({ method: 'GET', path, limit, within });
  const read = shape.safeParse(parsed(answer.body));
  if (!read.success) throw linkFault('peer-refused', { member: line.member, status: answer.status, reason: path });
  return read.data;
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}
