import { setImmediate } from 'node:timers/promises';
import type { Act, Call, Fault } from '#base';
import { tlpOfId, verifyStatementAsync } from '#records';
import { type Admitted, refusedAs } from './admitted.ts';
import type { GateDeps } from './deps.ts';
import { gateFault } from './faults.ts';
import { type Named, type Read, readObject, type Step, type Surroundings } from './judge.ts';
import { knownTypes } from './known-types.ts';
import { deliveryLimits, type GateLimits } from './limits.ts';
import { Markings } from './markings.ts';
import { checkCount, openDelivery } from './open-delivery.ts';
import { type Passed, storePassed, type Verdict } from './store-passed.ts';
import { hold, type Refused } from './quarantine-store.ts';
import type { Trust } from './trust.ts';

/** Who stands at the gate: another member's node, a person or program of this state, or a file. */
export type From = { member: string } | 'local' | 'bundle';

export interface Delivery {
  from: From;
  /** A bundle or TAXII envelope, or its objects' own bytes. */
  content: Uint8Array | readonly Uint8Array[];
  limits?: GateLimits;
}

export interface Gate {
  /** Lets a delivery through, object by object: what fails is held with its reason and stops none of the others. */
  admit(call: Call, delivery: Delivery): Promise<Admitted[]>;
}

/** Objects stored in one transaction. */
const BATCH = 500;
/** Objects read before others get their turn; their signatures are checked meanwhile on the thread pool. */
const STRETCH = 32;

/** Opens the gate. While one batch is being stored, the next is being checked. */
export function openGate(deps: GateDeps): Gate {
  const markings = new Markings();
  const knows = knownTypes(deps.kinds);
  return {
    admit: async (call, { from, content, limits = deliveryLimits }) => {
      const slices = content instanceof Uint8Array ? openDelivery(content, limits) : content;
      checkCount(slices.length, limits);
      const passage = new Passage(call, deps, markings, from);
      const surroundings = { limits, now: call.clock.now(), trust: await deps.trust(), knows };
      return passage.run(slices, surroundings);
    },
  };
}

type Outcome = Passed | { n: number; named: Named; bytes: Uint8Array; fault: Fault } | { n: number; named: Named };

/** One delivery on its way through. */
class Passage {
  readonly #call: Call;
  readonly #deps: GateDeps;
  readonly #markings: Markings;
  readonly #peer: string | undefined;
  readonly #admitted: Admitted[] = [];
  /** Its marking was not here when it was its turn; a later object of the same delivery may be it. */
  #waiting: Passed[] = [];

  constructor(call: Call, deps: GateDeps, markings: Markings, from: From) {
    this.#call = call;
    this.#deps = deps;
    this.#markings = markings;
    this.#peer = typeof from === 'object' ? from.member : undefined;
  }

  async run(slices: readonly Uint8Array[], surroundings: Surroundings): Promise<Admitted[]> {
    let storing: Promise<unknown> = Promise.resolve();
    for (let from = 0; from < slices.length; from += BATCH) {
      const outcomes = await this.#judge(slices.slice(from, from + BATCH), from, surroundings);
      await storing;
      storing = this.#settle(outcomes, surroundings.trust, false);
      // Its failure is met at the next await, here or after the loop.
      storing.catch(() => {});
    }
    await storing;
    const late = this.#waiting;
    this.#waiting = [];
    for (let from = 0; from < late.length; from += BATCH)
      await this.#settle(late.slice(from, from + BATCH), surroundings.trust, true);
    return this.#admitted;
  }

  async #judge(slices: readonly Uint8Array[], first: number, surroundings: Surroundings): Promise<Outcome[]> {
    const outcomes: Promise<Outcome>[] = [];
    for (let from = 0; from < slices.length; from += STRETCH) {
      for (const [n, bytes] of slices.slice(from, from + STRETCH).entries()) {
        const outcome = this.#judgeOne(bytes, first + from + n, surroundings);
        // It is awaited with the others below.
        outcome.catch(() => {});
        outcomes.push(outcome);
      }
      await setImmediate();
    }
    return Promise.all(outcomes);
  }

  async #judgeOne(bytes: Uint8Array, n: number, surroundings: Surroundings): Promise<Outcome> {
    const first = readObject(bytes, surroundings);
    const step =
      'fault' in first && first.fault.code === 'key-revoked'
        ? await this.#seenBefore(first, bytes, surroundings)
        : first;
    if ('ok' in step) return this.#verified({ n, bytes, named: step.named, read: step.ok });
    const { named, fault } = step;
    return tlpOfId(named.id ?? '') === undefined ? { n, bytes, named, fault } : { n, named };
  }

  /** Read once more, where its state's log held it before the key was revoked. */
  async #seenBefore(step: Step<Read>, bytes: Uint8Array, surroundings: Surroundings): Promise<Step<Read>> {
    const opened = 'opened' in step ? step.opened : undefined;
    if (opened === undefined) return step;
    const { origin, index: place } = opened.statement;
    const at = await this.#deps.witnessed?.(this.#call.db, { origin, place, hash: opened.leafHash });
    if (at === undefined) return step;
    const { trust } = surroundings;
    const recordKey: Trust['recordKey'] = (holder, keyId, signedAt) => trust.recordKey(holder, keyId, signedAt, at);
    return readObject(bytes, { ...surroundings, trust: { ...trust, recordKey } });
  }

  async #verified(passed: Passed): Promise<Outcome> {
    const { statement, signature } = passed.read.opened;
    if (await verifyStatementAsync(statement, signature, passed.read.key)) return passed;
    return { n: passed.n, named: passed.named, bytes: passed.bytes, fault: gateFault('signature-wrong') };
  }

  async #settle(outcomes: readonly Outcome[], trust: Trust, last: boolean): Promise<void> {
    const passed = outcomes.filter((outcome): outcome is Passed => 'read' in outcome);
    const refused = outcomes.filter((outcome) => 'fault' in outcome);
    for (const outcome of outcomes)
      if (!('read' in outcome) && !('fault' in outcome))
        this.#admitted[outcome.n] = { n: outcome.n, ...idOf(outcome.named), state: 'known' };
    try {
      await this.#transact(passed, refused, trust, last);
    } catch (error) {
      if (passed.length === 0) throw error;
      this.#call.log.error({ err: error, objects: passed.length }, 'a batch could not be stored: one by one now');
      await this.#transact([], refused, trust, last);
      for (const one of passed) await this.#alone(one, trust, last);
    }
  }

  /** What cannot be stored is held, so that it stops none of the others. */
  async #alone(passed: Passed, trust: Trust, last: boolean): Promise<void> {
    try {
      await this.#transact([passed], [], trust, last);
    } catch (error) {
      this.#call.log.error({ err: error, object: passed.named.id }, 'a record could not be stored');
      await this.#transact([], [{ ...passed, fault: gateFault('store-failed') }], trust, last);
    }
  }

  async #transact(
    passed: readonly Passed[],
    refused: readonly { n: number; named: Named; bytes: Uint8Array; fault: Fault }[],
    trust: Trust,
    last: boolean,
  ): Promise<void> {
    if (passed.length + refused.length === 0) return;
    const { language } = this.#call;
    const verdicts = await this.#call.transact(async (act) => {
      const found =
        passed.length === 0
          ? []
          : await storePassed(act, passed, { ...this.#deps, trust, markings: this.#markings, peer: this.#peer });
      const held = [...refused, ...found.filter((verdict) => 'fault' in verdict && (last || !waits(verdict)))];
      await hold(
        act,
        held.flatMap((one) => ('fault' in one && keeps(one.fault) !== 'nothing' ? [this.#refusal(one)] : [])),
      );
      await noteRefused(act, held, this.#peer);
      return found;
    });
    for (const { n, named, fault } of refused) this.#admitted[n] = refusedAs(n, named, fault, language);
    for (const verdict of verdicts) {
      const { n, named } = verdict;
      if (!('fault' in verdict)) this.#admitted[n] = { n, ...idOf(named), state: verdict.state };
      else if (!last && waits(verdict)) this.#waiting.push(verdict.passed);
      else this.#admitted[n] = refusedAs(n, named, verdict.fault, language);
    }
  }

  #refusal({ bytes, fault, named }: { bytes: Uint8Array; fault: Fault; named: Named }): Refused {
    return { bytes, fault, keep: keeps(fault) === 'text', peer: this.#peer, ...named };
  }
}

const waits = (verdict: Verdict): boolean => 'fault' in verdict && verdict.fault.code === 'marking-unknown';

/** What was sent to the wrong state is not kept; a contradiction is kept as its proof, by the ledger. */
function keeps({ code }: Fault): 'text' | 'trace' | 'nothing' {
  if (code === 'two-stories') return 'nothing';
  return code === 'not-released-to-us' ? 'trace' : 'text';
}

const idOf = ({ id, version }: Named) => ({
  ...(id !== undefined && { id }),
  ...(version !== undefined && { version }),
});

async function noteRefused(act: Act, held: readonly (Verdict | { fault: Fault })[], peer?: string): Promise<void> {
  if (held.length === 0) return;
  const codes: Record<string, number> = {};
  for (const one of held) if ('fault' in one) codes[one.fault.code] = (codes[one.fault.code] ?? 0) + 1;
  await act.audit({
    action: 'exchange.record.refuse',
    objects: peer === undefined ? [] : [`member:${peer}`],
    detail: codes,
  });
}
