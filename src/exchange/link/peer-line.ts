import { type Clock, errorCode, Fault } from '#base';
import type { TrustView } from '../members/index.ts';
import { askPeer, type PeerAnswer, type PeerQuestion } from './ask-peer.ts';
import { retryAfter } from './backoff.ts';
import { linkFault } from './faults.ts';
import { type PinnedAgent, WrongCertificate } from './pinned-agent.ts';

/** A refusal for which the peer said when to come back. */
export class ComeBackLater extends Error {
  readonly fault: Fault;
  /** Milliseconds. */
  readonly after: number;
  constructor(fault: Fault, after: number) {
    super(fault.message);
    this.name = 'ComeBackLater';
    this.fault = fault;
    this.after = after;
  }
}

/** Our line to one peer. */
export interface PeerLine {
  readonly member: string;
  /**
   * Asks; gives answers of 2xx and of the statuses named. Throws a `Fault` that says what is wrong with the peer, or
   * `ComeBackLater`.
   */
  ask(question: PeerQuestion, alsoTake?: readonly number[]): Promise<PeerAnswer>;
}

export function peerLine(deps: { trust: TrustView; clock: Clock; agent: PinnedAgent }, member: string): PeerLine {
  return {
    member,
    ask: async (question, alsoTake = []) => {
      const endpoint = deps.trust.endpointOf(member);
      if (endpoint === undefined) throw linkFault('peer-unreachable', { member, reason: 'no endpoint' });
      const answer = await askPeer(deps.agent, endpoint, question).catch((error: unknown) => {
        throw unreachable(member, error);
      });
      const { status } = answer;
      if ((status >= 200 && status < 300) || alsoTake.includes(status)) return answer;
      const fault = linkFault('peer-refused', { member, status, reason: reasonIn(answer.body) });
      if (status === 429 || status === 503)
        throw new ComeBackLater(fault, retryAfter(answer.headers['retry-after'], deps.clock.now()));
      throw fault;
    },
  };
}

function unreachable(member: string, error: unknown): Fault {
  if (error instanceof WrongCertificate)
    return linkFault('peer-certificate', { member, shown: error.shown.slice(0, 16) || '–' });
  const name = error instanceof Error ? (error.name === 'TimeoutError' ? 'ETIMEDOUT' : error.message) : String(error);
  return linkFault('peer-unreachable', { member, reason: errorCode(error) ?? name.slice(0, 200) });
}

/** What a peer says of its refusal: our problems have `message`, TAXII's errors `title`. */
function reasonIn(body: Buffer): string {
  try {
    const said: unknown = JSON.parse(body.subarray(0, 10_000).toString());
    if (typeof said === 'object' && said !== null)
      for (const key of ['message', 'description', 'title'])
        if (key in said) return String((said as Record<string, unknown>)[key]).slice(0, 300);
  } catch {
    // Not JSON: a proxy's page says nothing that helps.
  }
  return '–';
}
