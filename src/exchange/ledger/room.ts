import { Readable } from 'node:stream';
import { type Clock, type Download, mount, type Tx } from '#base';
import type { Room } from '../room.ts';
import { ledgerRoutes } from './contract.ts';
import { acknowledgeContradiction, listContradictions, readContradictionProof } from './list-contradictions.ts';
import { doubtMigration, ledgerMigration } from './migration.ts';
import { proveRecord } from './prove-record.ts';
import { doubtOwnLog, type LogSeen } from './log-store.ts';
import { serveLog, type ServeLogDeps } from './serve-log.ts';
import { verifyLog } from './verify-log.ts';
import { viewLogs } from './view-logs.ts';

export interface LedgerDeps extends ServeLogDeps {
  clock: Clock;
  /** Whose log this node keeps; undefined where nobody else could have seen it. */
  seenByOthers(tx: Tx): Promise<LogSeen | undefined>;
}

/** The room of the logs: every member's, checked; proofs; and what was found contradicting. */
export function ledgerRoom(deps: LedgerDeps): Room {
  return {
    migrations: [ledgerMigration, doubtMigration],
    jobs: [],
    restored: async (tx) => doubtOwnLog(tx, await deps.seenByOthers(tx), deps.clock.now()),
    serve: (link, border) => serveLog(link, border, deps),
    mount: (app, border) =>
      mount(
        app,
        ledgerRoutes,
        {
          exchangeLogs: async (_, call) => ({ items: await call.transact(viewLogs) }),
          exchangeLogVerify: ({ params }, call) => verifyLog(call, params.origin),
          exchangeProof: async ({ params, query }, call) =>
            file(
              `${params.id}.mithaq-proof.json`,
              await call.transact((act) => proveRecord(act, { id: params.id, ...query })),
            ),
          exchangeContradictions: ({ query }, call) => call.transact((act) => listContradictions(act, query)),
          exchangeContradictionProof: async ({ params }, call) =>
            file(
              `contradiction-${params.id}.json`,
              await call.transact((act) => readContradictionProof(act, params.id)),
            ),
          exchangeContradictionAcknowledge: ({ params, body }, call) =>
            call.transact((act) => acknowledgeContradiction(act, params.id, body.remark)),
        },
        border,
      ),
  };
}

function file(fileName: string, content: unknown): Download {
  return { fileName, stream: Readable.from([`${JSON.stringify(content, undefined, 2)}\n`]) };
}
