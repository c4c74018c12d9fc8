import type { Act, Fault } from '#base';
import { equivocation, open, type RecordObject } from '#records';
import { type NewRecord, type Stored, storeRecords } from '../archive/index.ts';
import type { GateDeps } from './deps.ts';
import { heedDerivations, type Released, widerDerivatives } from './derivatives.ts';
import { gateFault } from './faults.ts';
import { type Named, type Read, releaseFor } from './judge.ts';
import type { Markings } from './markings.ts';
import type { Trust } from './trust.ts';

/** An object whose signature holds. */
export interface Passed {
  n: number;
  bytes: Uint8Array;
  named: Named;
  read: Read;
}

export type Verdict =
  | { n: number; named: Named; state: 'stored' | 'known' }
  | { n: number; named: Named; bytes: Uint8Array; fault: Fault; passed: Passed };

interface StoreDeps extends Pick<GateDeps, 'kinds' | 'report' | 'widerThanSources'> {
  trust: Trust;
  markings: Markings;
  peer: string | undefined;
}

/** The marking policy, of derivatives too, then the archive; in one transaction, the order of the answer being that of storing. */
export async function storePassed(act: Act, passed: readonly Passed[], deps: StoreDeps): Promise<Verdict[]> {
  const { trust, peer } = deps;
  const lookup = await deps.markings.prepare(
    act.tx,
    passed.map(({ read }) => read.object),
  );
  const verdicts: Verdict[] = [];
  const readable: Released[] = [];
  for (const one of passed) {
    const released = releaseFor(one.read, trust.own, lookup);
    if ('fault' in released) verdicts.push(refusal(one, released.fault));
    else readable.push({ passed: one, release: released.release });
  }
  await heedDerivations(act, passed);
  const wider = await widerDerivatives(act, readable, deps.widerThanSources);
  for (const [one, fault] of wider) verdicts.push(refusal(one, fault));
  const going = readable
    .filter((one) => !wider.has(one.passed))
    .map(({ passed: one, release }) => {
      const { opened } = one.read;
      const { origin } = opened.statement;
      const record: NewRecord = {
        object: opened.bare,
        body: Buffer.from(one.bytes).toString('utf8'),
        statement: opened.statement,
        leafHash: opened.leafHash,
        release,
        own: origin === trust.own,
        ...(peer !== undefined && peer !== origin && { fromPeer: peer }),
      };
      return { passed: one, record };
    });
  const stored = await storeRecords(
    act,
    going.map(({ record }) => record),
    deps.kinds,
  );
  for (const [at, { passed: one }] of going.entries()) verdicts.push(await verdictOn(act, one, stored[at], deps));
  return verdicts;
}

const refusal = (passed: Passed, fault: Fault): Verdict => ({
  n: passed.n,
  named: passed.named,
  bytes: passed.bytes,
  fault,
  passed,
});

async function verdictOn(act: Act, passed: Passed, stored: Stored | undefined, deps: StoreDeps): Promise<Verdict> {
  const { n, named, read } = passed;
  if (stored === undefined) throw new Error('the archive gave no answer');
  if (stored.state === 'stored' || stored.state === 'known') return { n, named, state: stored.state };
  if (stored.state === 'foreign')
    return refusal(passed, gateFault('id-of-another', {}, [{ where: '/id', reason: stored.owner }]));
  const { statement, signature, keyId } = read.opened;
  const before = open(JSON.parse(stored.with.body) as RecordObject);
  const proof = 'statement' in before ? equivocation(before, { statement, signature, keyId }) : undefined;
  // The same content stated at another place again, or a stored one that has lost its seal: nothing to accuse anybody of.
  if (proof === undefined) return { n, named, state: 'known' };
  await deps.report(act, {
    origin: statement.origin,
    kind: proof.kind,
    proof,
    ...(deps.peer !== undefined && deps.peer !== statement.origin && { foundWith: deps.peer }),
  });
  return refusal(passed, gateFault('two-stories', {}, [{ where: '/id', reason: proof.kind }]));
}
