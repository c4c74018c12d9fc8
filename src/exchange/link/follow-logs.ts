import type { Call, Log } from '#base';
import { peekCheckpoint, type SigningKey, witnessVerifiers } from '#records';
import { askWitness, type SeenLeaves } from '../ledger/index.ts';
import type { TrustView } from '../members/index.ts';
import { comeBack } from './come-back.ts';
import { checkpointAt, followOne } from './follow-one.ts';
import type { PeerLine } from './peer-line.ts';

export interface LogErrands {
  call: Call;
  log: Log;
  trust: TrustView;
  /** `identity--…` of this node. */
  own: string;
  /** What members have said, since this node started, that they saw of our log. */
  heardOf: Map<string, SeenLeaves>;
  /** Our key for checkpoints, to go on with our log. */
  checkpointKey(): Promise<SigningKey | undefined>;
  /** Goes once to a member that no courier goes to any more. */
  visit(member: string, errand: (line: PeerLine) => Promise<void>): Promise<void>;
  /** Lets an envelope that a member brought through the gate. */
  admit(call: Call, member: string, envelope: Buffer): Promise<void>;
}

/** How many other members' logs are compared with a peer in one round: over the rounds, all. */
const compared = 3;
const within = 30_000;

/**
 * What two nodes do for each other's logs: this one follows the peer's own, compares with the peer a few others' as both
 * hold them (a state that shows two views is caught where they meet), and has its own cosigned.
 */
export async function followLogs(errands: LogErrands, line: PeerLine): Promise<void> {
  const { trust, own } = errands;
  await followOne(errands, line, line.member, '/log');
  const others = trust.members().filter((member) => member !== own && member !== line.member);
  for (const member of sample(others, compared)) await followOne(errands, line, member, `/mirror/${member}`);
  await comeBack(errands, line);
  const list = trust.list();
  const name = trust.member(line.member)?.log;
  if (list === undefined || name === undefined) return;
  const verifiers = witnessVerifiers(list).filter((verifier) => verifier.name === name);
  // Only what it has followed leaf by leaf: else it could hold us to a log whose end we lost, and could not give it back.
  const mirrored = peekCheckpoint((await checkpointAt(line, `/mirror/${own}`)) ?? '')?.size ?? 0;
  await askWitness(errands.call, own, { member: line.member, verifiers, mirrored }, async (body) => {
    const path = '/witness/add-checkpoint';
    const question = {
      method: 'POST',
      path,
      body,
      headers: { 'content-type': 'text/plain' },
      limit: 65_536,
      within,
    } as const;
    const answer = await line.ask(question, [400, 403, 404, 409, 422]);
    return { status: answer.status, body: answer.body.toString() };
  });
}

function sample<T>(all: readonly T[], count: number): T[] {
  const rest = [...all];
  const chosen: T[] = [];
  while (chosen.length < count && rest.length > 0)
    chosen.push(...rest.splice(Math.floor(Math.random() * rest.length), 1));
  return chosen;
}
