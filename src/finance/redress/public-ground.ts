import { type Act, type Call, commonFault, Fault } from '#base';
import { redressFault } from './faults.ts';
import { countPlace, forgivePlace, type PlaceAct, spendProof } from './place-store.ts';
import { checkProof, type ProofOfWork } from './proof-of-work.ts';
import { hiddenPlace, type RedressKeys } from './redress-keys.ts';

/** What every act of the public page stands on. It holds no way to ask who is listed. */
export interface PublicGround {
  keys: RedressKeys;
  /** The caller's place, as `placeOf` gives it. */
  placeFor: (call: Call) => string;
}

/** Counts the place before anything is looked at, in a transaction of its own: the count stands whatever follows. */
async function count(ground: PublicGround, call: Call, what: PlaceAct): Promise<Buffer> {
  const now = call.clock.now();
  const place = hiddenPlace(ground.keys, ground.placeFor(call), now);
  const crowded = await call.transact((act) => countPlace(act.tx, place, what, now));
  if (crowded) throw what === 'guess' ? commonFault('too-many') : redressFault('redress-enough-today');
  return place;
}

/** An act for which work was done: refused without it, and once only for each proof. */
export async function withProof<T>(
  ground: PublicGround,
  call: Call,
  input: { what: 'petition' | 'say'; proof: ProofOfWork },
  work: (act: Act) => Promise<T>,
): Promise<T> {
  // The cheapest first: a flood without work never reaches the database.
  const checked = checkProof(ground.keys, ground.placeFor(call), input.proof, call.clock.now());
  if (typeof checked === 'string') throw redressFault(checked);
  await count(ground, call, input.what);
  return call.transact(async (act) => {
    if (!(await spendProof(act.tx, checked.spent, checked.expiresAt))) throw redressFault('redress-proof-used');
    return work(act);
  });
}

/** An act with reference and code. Counted as a guess until it was right, so that nobody tries them all. */
export async function withCode<T>(ground: PublicGround, call: Call, work: () => Promise<T>): Promise<T> {
  const place = await count(ground, call, 'guess');
  try {
    const result = await work();
    await call.transact((act) => forgivePlace(act.tx, place, 'guess'));
    return result;
  } catch (error) {
    // Only a wrong code is a guess; what is refused for another reason was opened by its owner.
    if (error instanceof Fault && error.code !== 'redress-not-known')
      await call.transact((act) => forgivePlace(act.tx, place, 'guess'));
    throw error;
  }
}
