import { setImmediate } from 'node:timers/promises';
import type { Call, Tx } from '#base';
import { localReader, readPage, type Reader } from '#exchange';
import { dossierShape } from '#records';
import { objectOf } from '../opinions/known-dossiers.ts';
import { type SearchIndex, searchIndex } from './engine/search-index.ts';
import { changedSince, changesSoFar, ownDossiers, type OwnStanding } from './search-store.ts';
import { entryOf, searchedRecord } from './searched.ts';

/** Where a key of the index leads: an own dossier's version, or a record of another state by its number in the archive. */
export type Kept = { readonly own: OwnStanding } | { readonly seq: number };

/** What the readers of one set of keys may search. Nothing else is in it, so nothing else weighs, counts or is timed. */
export interface Shelved {
  readonly index: SearchIndex;
  readonly kept: ReadonlyMap<string, Kept>;
}

/** Indexes in memory, one for each set of keys that readers of this node hold. */
export interface SearchShelf {
  /** The index of whoever calls, caught up with what was committed. The first time it is built, a page a transaction. */
  of(call: Call): Promise<Shelved>;
}

const PAGE = 250;
/** A version is dated when it is written, and seen when it is committed. */
const UNCOMMITTED = 10 * 60_000;

export function searchShelf(): SearchShelf {
  const shelves = new Map<string, ReturnType<typeof shelved>>();
  return {
    of: async (call) => {
      const reader = localReader(call.actor);
      const keys = reader.keys.join(' ');
      const shelf = shelves.get(keys) ?? shelved();
      shelves.set(keys, shelf);
      await shelf.catchUp(call, reader);
      return shelf;
    },
  };
}

function shelved() {
  const index = searchIndex();
  const kept = new Map<string, Kept>();
  let since = new Date(0);
  let seen = '';
  let last: number | undefined;
  let running: Promise<void> | undefined;

  const window = () => new Date(since.getTime() - UNCOMMITTED);
  const takeOwn = async (tx: Tx, offset: number): Promise<boolean> => {
    const standing = await changedSince(tx, window(), PAGE, offset);
    const changed = standing.filter(({ dossier, version, revision }) => {
      const known = kept.get(dossier);
      return !(known && 'own' in known && known.own.version === version && known.own.revision === revision);
    });
    const whole = new Map(
      (
        await ownDossiers(
          tx,
          changed.map(({ version }) => version),
        )
      ).map((one) => [one.id, one]),
    );
    for (const own of changed) {
      const one = whole.get(own.dossier);
      if (one === undefined) continue;
      index.put(entryOf(own.dossier, one));
      kept.set(own.dossier, { own });
    }
    return standing.length === PAGE;
  };

  const catchUp = async (call: Call, reader: Reader): Promise<void> => {
    const { newest, mark } = await call.transact(({ tx }) => changesSoFar(tx, window()));
    for (let [offset, more] = [0, mark !== seen]; more; offset += PAGE) {
      more = await call.transact(({ tx }) => takeOwn(tx, offset));
      await setImmediate();
    }
    seen = mark;
    if (newest !== null && newest > since) since = newest;
    for (let more = reader.keys.length > 0; more; await setImmediate()) {
      const page = await call.transact((act) => readPage(act, reader, { types: ['dossier'] }, last, PAGE));
      for (const record of page.records) {
        last = record.seq;
        if (record.own) continue;
        const { data } = dossierShape.safeParse(objectOf(record));
        if (record.revoked || data === undefined) {
          index.drop(record.id);
          kept.delete(record.id);
        } else {
          index.put(entryOf(record.id, searchedRecord(data)));
          kept.set(record.id, { seq: record.seq });
        }
      }
      more = page.more;
    }
  };
  return {
    index,
    kept,
    // One at a time; whoever asks meanwhile is answered by a further, short one, so that what they just wrote is in it.
    catchUp: async (call: Call, reader: Reader) => {
      while (running !== undefined) await running.catch(() => undefined);
      running = catchUp(call, reader).finally(() => {
        running = undefined;
      });
      await running;
    },
  };
}
