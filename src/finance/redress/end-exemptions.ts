import type { JobKind } from '#base';
import { insertEntry } from './entry-store.ts';
import { endExemption, endedByNow, lockExemption } from './exemption-store.ts';
import { forgetOld } from './place-store.ts';
import { tellEnd } from './propose-exemption.ts';
import type { RedressKeys } from './redress-keys.ts';

const BATCH = 100;

/**
 * Exemptions end by themselves: each is marked as over and its holder told, a batch in a transaction. That none is used
 * after its last instant rests on the clock and on the letter that named the day, not on this job.
 */
export function endExemptionsJob(keys: RedressKeys): JobKind {
  return {
    kind: 'finance.end-exemptions',
    everyMinutes: 1,
    run: async (_, { call }) => {
      let ended = 0;
      do {
        ended = await call.transact(async (act) => {
          const now = act.clock.now();
          const over = await endedByNow(act.tx, now, BATCH);
          for (const { id, file, number, frozen } of over) {
            const exemption = await lockExemption(act.tx, id);
            if (exemption === undefined) continue;
            await endExemption(act.tx, id, { state: frozen ? 'expired' : 'lapsed', at: now });
            if (frozen) await tellEnd(act, exemption, 'expired');
            if (file !== null)
              await insertEntry(act, keys, { file, side: 'node', what: 'expired', detail: { number } });
            await act.audit({
              action: 'finance.exemption.end',
              objects: [`exemption:${id}`],
              detail: { number, frozen },
            });
          }
          return over.length;
        });
      } while (ended === BATCH);
    },
  };
}

/** Once an hour: what counted how often places came, and which proofs were spent, is forgotten. */
export const forgetPlacesJob: JobKind = {
  kind: 'finance.forget-redress-places',
  everyMinutes: 60,
  run: (_, { call }) => call.transact((act) => forgetOld(act.tx, act.clock.now())),
};
