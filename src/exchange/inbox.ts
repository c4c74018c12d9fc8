import type { Call } from '#base';
import type { Admitted, Gate } from './gate/index.ts';
import { hurryReceipts } from './receipts/index.ts';
import type { Outcome, TaxiiCaller } from './taxii/index.ts';

/** The gate for what other members' nodes bring: their receipts go home soon after. */
export function acknowledging(gate: Gate): Gate {
  return {
    admit: async (call, delivery) => {
      const admitted = await gate.admit(call, delivery);
      if (admitted.some(({ state }) => state === 'stored')) await call.transact(hurryReceipts);
      return admitted;
    },
  };
}

/** What comes into the TAXII inbox goes through the gate; each object gets its own answer. */
export function admitAtInbox(gate: Gate) {
  return async (call: Call, caller: TaxiiCaller, slices: readonly Uint8Array[]): Promise<Outcome[]> => {
    const from = caller.as === 'member' ? { member: caller.id } : ('local' as const);
    return (await gate.admit(call, { from, content: slices })).map(outcomeOf);
  };
}

const states = { stored: 'added', known: 'known', quarantined: 'failed', contradiction: 'failed' } as const;

function outcomeOf({ id = '', version = '', state, message }: Admitted): Outcome {
  return { id, version, state: states[state], ...(message !== undefined && { message }) };
}
