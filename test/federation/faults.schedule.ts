// One random schedule of the fault test: what happens to three members, and what was acknowledged to whom.
import { randomUUID } from 'node:crypto';
import { Fault } from '#base';
import { RELEASABILITY_EXTENSION, tlpId } from '#records';
import type { FaultAlliance, Wish } from './faults.alliance.ts';
import type { FaultNode } from './faults.node.ts';

/** A version of a record whose publication was acknowledged to whoever published it. */
export interface Issued {
  id: string;
  version: string;
  origin: string;
  /** Stands in its name, and nowhere else. */
  token: string;
  /** Ids of the members it was released to, its origin among them. */
  readers: ReadonlySet<string>;
}

const hour = 3_600_000;

export class Schedule {
  readonly alliance: FaultAlliance;
  readonly issued: Issued[] = [];
  readonly trace: string[] = [];
  /** Records that a node lost by coming back from a backup made before them. */
  readonly forgotten = new Map<string, Set<Issued>>();
  readonly leaks: string[] = [];
  /** How many records were issued when the node was copied. */
  readonly #copies = new Map<string, number>();
  readonly #tokens = new Map<string, Issued>();
  readonly #roll: (sides: number) => number;

  constructor(alliance: FaultAlliance, roll: (sides: number) => number) {
    this.alliance = alliance;
    this.#roll = roll;
    alliance.wire.watch = (to, text, path) => {
      for (const [token] of text.matchAll(/token-[0-9a-f-]{36}/g))
        if (this.#tokens.get(token)?.readers.has(to) !== true) this.leaks.push(`${token} to ${to} by ${path}`);
    };
  }

  async play(steps: number): Promise<void> {
    for (let n = 0; n < steps; n += 1) {
      this.alliance.world.pass(1000 * (1 + this.#roll(600)));
      await this.#step();
    }
  }

  #node(): FaultNode {
    const { nodes } = this.alliance;
    return nodes[this.#roll(nodes.length)] as FaultNode;
  }

  #two(): [FaultNode, FaultNode] {
    const one = this.#node();
    const others = this.alliance.nodes.filter((node) => node !== one);
    return [one, others[this.#roll(others.length)] as FaultNode];
  }

  /** What may fail at a node may fail: what was not acknowledged is owed to nobody. */
  async #may(what: string, work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      this.trace.push(what);
      return true;
    } catch (error) {
      const said = error instanceof Fault ? error.code : error instanceof Error ? error.message : String(error);
      this.trace.push(`${what}: ${said}`);
      if (!(error instanceof Fault) && !/No space left/.test(said)) throw error;
      return false;
    }
  }

  async #step(): Promise<void> {
    const { wire } = this.alliance;
    const [one, two] = this.#two();
    const said = `${one.state} ${two.state}`;
    const dice = this.#roll(100);
    if (dice < 24) return this.#publish(one);
    if (dice < 40) return void (await this.#may(`push ${said}`, () => one.push(two.id)));
    if (dice < 54) return void (await this.#may(`pull ${said}`, () => one.pull(two.id)));
    if (dice < 58) return this.#atOnce();
    if (dice < 62) return this.#say(`cut ${said}`, () => wire.cut(one.id, two.id));
    if (dice < 66) return this.#say('heal', () => wire.heal());
    if (dice < 71) return this.#say('trouble', () => void (wire.trouble = 2 + this.#roll(4)));
    if (dice < 75) return void (await this.#may('late', () => wire.deliverLate()));
    if (dice < 79) return void (await this.#may('replay', () => wire.replay()));
    if (dice < 84) {
      const [after, writes] = [this.#roll(12), 1 + this.#roll(8)];
      return void (await this.#may(`disk ${one.state} ${after}+${writes}`, () => one.disk.full(after, writes)));
    }
    if (dice < 87) return void (await this.#may(`kill ${one.state}`, () => one.start()));
    if (dice < 90) return this.#backup(one);
    if (dice < 92) return this.#restore(one);
    if (dice < 95) return this.#skew(one);
    if (dice < 96) return void (await this.#may(`retry ${one.state}`, () => one.retry()));
    return this.#changeTrust(one, two);
  }

  #say(what: string, work: () => void): void {
    this.trace.push(what);
    work();
  }

  #skew(node: FaultNode): void {
    const skew = (this.#roll(49) - 24) * hour;
    this.#say(`clock ${node.state} ${skew / hour} h`, () => void (node.clock.skew = skew));
  }

  async #atOnce(): Promise<void> {
    const [one, two] = this.#two();
    await Promise.all([
      this.#may(`push ${one.state} ${two.state} while`, () => one.push(two.id)),
      this.#may(`pull ${two.state} ${one.state} while`, () => two.pull(one.id)),
      this.#publish(one),
    ]);
  }

  async #publish(node: FaultNode): Promise<void> {
    const invented = Array.from({ length: 1 + this.#roll(3) }, () => this.#invent(node));
    // Two versions of one record at one moment are refused, rightly.
    const made = [...new Map(invented.map((one) => [one.issued.id, one])).values()];
    for (const { issued } of made) this.#tokens.set(issued.token, issued);
    await this.#may(`publish ${node.state} ${made.length}`, async () => {
      const stored = await node.publish(made.flatMap(({ objects }) => objects));
      for (const { issued } of made) {
        const version = stored.find(({ id }) => id === issued.id)?.version ?? '';
        this.issued.push({ ...issued, version });
      }
    });
  }

  #invent(node: FaultNode): { issued: Issued; objects: Record<string, unknown>[] } {
    const members = this.alliance.nodes.map(({ id }) => id);
    const token = `token-${randomUUID()}`;
    const known = this.issued.filter(({ origin }) => origin === node.id);
    const again = this.#roll(4) === 0 ? known[this.#roll(Math.max(1, known.length))] : undefined;
    const id = again?.id ?? `campaign--${randomUUID()}`;
    const widely = this.#roll(2) === 0;
    const named = members.filter((member) => member !== node.id && this.#roll(2) === 0);
    const readers = new Set(widely ? members : [node.id, ...named]);
    const tlp = widely ? (['clear', 'green'] as const)[this.#roll(2)] : (['amber', 'red'] as const)[this.#roll(2)];
    const marking = `marking-definition--${randomUUID()}`;
    const refs = [tlpId(tlp ?? 'red'), ...(widely ? [] : [marking])];
    const created = new Date(this.alliance.world.now().getTime() - 7 * 24 * hour).toISOString();
    const object = {
      type: 'campaign',
      spec_version: '2.1',
      id,
      name: token,
      object_marking_refs: refs,
      created,
      modified: node.clock.now().toISOString(),
    };
    const condition = {
      type: 'marking-definition',
      spec_version: '2.1',
      id: marking,
      object_marking_refs: [tlpId('amber')],
      extensions: {
        [RELEASABILITY_EXTENSION]: {
          extension_type: 'property-extension',
          all_members: false,
          releasable_to: named,
          purposes: ['investigation'],
          onward: 'none',
          judicial_use: 'no',
          originator: node.id,
        },
      },
    };
    const issued = { id, version: '', origin: node.id, token, readers };
    return { issued, objects: widely ? [object] : [condition, object] };
  }

  async #backup(node: FaultNode): Promise<void> {
    this.#say(`backup ${node.state}`, () => void this.#copies.set(node.id, this.issued.length));
    await node.disk.copy('backup');
  }

  async #restore(node: FaultNode): Promise<void> {
    const before = this.#copies.get(node.id);
    if (before === undefined) return;
    await node.disk.room();
    this.alliance.wire.forget(node.id);
    await this.#may(`restore ${node.state}`, () => node.restore('backup'));
    const lost = this.forgotten.get(node.id) ?? new Set();
    for (const one of this.issued.slice(before)) lost.add(one);
    this.forgotten.set(node.id, lost);
  }

  /** Only where the newest list is: two lists of one number are foul play, which another test is about. */
  async #changeTrust(one: FaultNode, two: FaultNode): Promise<void> {
    if (!this.isNewest(one)) return;
    const keys = one.trust.member(one.id)?.keys ?? [];
    const mine = keys.filter(({ use, revoked }) => use.includes('record') && revoked === undefined).at(-1);
    const standing = one.trust.member(two.id)?.standing;
    const wishes: readonly Wish[] = [
      { change: 'rotate', use: 'record' },
      { change: 'rotate', use: 'checkpoint' },
      { change: 'rotate', use: 'witness' },
      { change: 'revoke', key: mine?.id ?? '', keyReason: 'The module was lost' },
      standing === 'active' ? { change: 'suspend', member: two.id } : { change: 'return', member: two.id },
      { change: 'leave' },
    ];
    const wish = wishes[this.#roll(wishes.length)] as Wish;
    await this.#may(`${wish.change} ${one.state}`, () => this.alliance.change(one, wish));
  }

  /** After the healing: a record to all, which must be issued. */
  async greet(node: FaultNode): Promise<void> {
    const before = this.issued.length;
    await this.#publish(node);
    if (this.issued.length === before) throw new Error(`${node.state} is dumb: ${this.trace.at(-1)}`);
  }

  isNewest(node: FaultNode): boolean {
    const versions = this.alliance.nodes.map(({ trust }) => trust.list()?.version ?? 0);
    return node.trust.list()?.version === Math.max(...versions);
  }
}
