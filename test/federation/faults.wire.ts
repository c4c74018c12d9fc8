// The wire of the fault test: hands requests from node to node in memory, and cuts, loses, doubles, delays, replays and
// poisons them as the schedule's dice say.
import type { PeerAnswer, PeerQuestion } from '../../src/exchange/link/ask-peer.ts';
import { linkFault } from '../../src/exchange/link/faults.ts';
import { inboxPath } from '../../src/exchange/link/taxii-paths.ts';
import type { FaultNode } from './faults.node.ts';

type Dice = (sides: number) => number;
interface Sent {
  from: string;
  to: string;
  request: { method: 'GET' | 'POST'; path: string; headers: object; body?: Buffer | string };
}

/** What a node holds that must never pass to a member it was not released to. */
export type Watch = (to: string, text: string, path: string) => void;

export class FaultWire {
  readonly nodes = new Map<string, FaultNode>();
  readonly #cut = new Set<string>();
  /** Requests whose sender gave up on them, that are still under way. */
  #late: Sent[] = [];
  /** Old deliveries, and old checkpoints by where they were asked for. */
  #old: Sent[] = [];
  readonly #checkpoints = new Map<string, PeerAnswer[]>();
  /** One request in so many meets a fault; 0 for none. */
  trouble = 0;
  roll: Dice = () => 0;
  watch: Watch = () => {};
  readonly met: Record<string, number> = {};

  cut(a: string, b: string): void {
    this.#cut.add(`${a} ${b}`).add(`${b} ${a}`);
  }

  heal(): void {
    this.#cut.clear();
    this.trouble = 0;
  }

  clear(): void {
    this.heal();
    this.#late = [];
    this.#old = [];
    this.#checkpoints.clear();
  }

  /** Nothing comes any more of what this node sent: its connections ended with it. */
  forget(node: string): void {
    this.#late = this.#late.filter(({ from }) => from !== node);
    this.#old = this.#old.filter(({ from }) => from !== node);
  }

  /** Delivers what is late, in any order. */
  async deliverLate(): Promise<void> {
    const late = this.#late;
    this.#late = [];
    while (late.length > 0) await this.#again(late.splice(this.roll(late.length), 1)[0]);
  }

  /** Delivers once more what was delivered before. */
  async replay(): Promise<void> {
    if (this.#old.length > 0) await this.#again(this.#old[this.roll(this.#old.length)]);
  }

  async carry(from: string, to: string, question: PeerQuestion): Promise<PeerAnswer> {
    const { method, path, headers = {}, body } = question;
    const sent: Sent = { from, to, request: { method, path, headers, ...(body !== undefined && { body }) } };
    const fault = this.#fault(sent);
    const lost = (reason: string) => linkFault('peer-unreachable', { member: to, reason });
    if (fault !== undefined) this.met[fault] = (this.met[fault] ?? 0) + 1;
    if (fault === 'cut' || fault === 'request-lost') throw lost('ECONNREFUSED');
    if (fault === 'late') {
      this.#late.push(sent);
      throw lost('ETIMEDOUT');
    }
    if (fault === 'old-checkpoint') {
      const known = this.#checkpoints.get(`${to} ${path}`) ?? [];
      const old = known[this.roll(known.length)];
      if (old !== undefined) return old;
    }
    if (fault === 'poisoned') sent.request.body = poisoned(String(body), this.roll);
    const answer = await this.#deliver(sent);
    if (fault === 'twice') await this.#deliver(sent);
    if (fault === 'reply-lost') throw lost('ECONNRESET');
    return answer;
  }

  #fault({ from, to, request }: Sent): string | undefined {
    if (this.#cut.has(`${from} ${to}`)) return 'cut';
    if (this.trouble === 0 || this.roll(this.trouble) > 0) return undefined;
    const choices = ['request-lost', 'reply-lost', 'twice', 'late'];
    if (request.path === inboxPath) choices.push('poisoned', 'poisoned');
    if (request.path.endsWith('/checkpoint')) choices.push('old-checkpoint', 'old-checkpoint');
    return choices[this.roll(choices.length)];
  }

  async #again(sent: Sent | undefined): Promise<void> {
    if (sent === undefined || this.#cut.has(`${sent.from} ${sent.to}`)) return;
    await this.#deliver(sent);
  }

  async #deliver(sent: Sent): Promise<PeerAnswer> {
    const node = this.nodes.get(sent.to);
    if (node === undefined) throw linkFault('peer-unreachable', { member: sent.to, reason: 'nobody' });
    const { path, method, body } = sent.request;
    if (method === 'POST' && body !== undefined) this.watch(sent.to, String(body), path);
    if (path === inboxPath && this.#old.length < 200) this.#old.push(sent);
    const answer = await node.serve(sent.from, sent.request);
    this.watch(sent.from, answer.body.toString(), path);
    if (path.endsWith('/checkpoint') && method === 'GET' && answer.status === 200) {
      const key = `${sent.to} ${path}`;
      this.#checkpoints.set(key, [...(this.#checkpoints.get(key) ?? []), answer]);
    }
    return answer;
  }
}

/** The same delivery with things among its objects that no gate may take. */
function poisoned(envelope: string, roll: Dice): string {
  const poison = [
    '{"type":"x","type":"y"}',
    `{"type":"campaign","n":${'['.repeat(200)}${']'.repeat(200)}}`,
    '{"type":"campaign","spec_version":"2.1","id":"campaign--nobody"}',
    '{"type":"campaign","confidence":1e400}',
    '{"name":"\\u0000"}',
    '5',
  ];
  const some = () => poison[roll(poison.length)] ?? '5';
  return envelope.replace('{"objects":[', `{"objects":[${some()},${some()},`).replace(/\]\}$/, `,${some()}]}`);
}
