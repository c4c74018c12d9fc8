import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { type Clock, type Database, type Log, openLog, releaseJobs, type Runner, systemClock } from '#base';
import { allMigrations, compose } from './compose.ts';
import type { Config } from './config/config.ts';
import { fillExercise, makeExercise } from './exercise/offer.ts';
import { listen } from './http/listen.ts';
import { openServer } from './http/server.ts';
import { startJobs } from './jobs/start.ts';
import { leaveOperatorToken } from './operator-token.ts';
import { holdsExercise } from './settings/setting.ts';
import { type ExerciseSignIn, exerciseSignIns } from './sign-in/index.ts';
import type { SignIn } from './sign-in-seam.ts';
import { bringUp, openStore, prepareData } from './store.ts';

/** A running node. Disposing it answers what was begun, stops the jobs and closes the database. */
export interface Node extends AsyncDisposable {
  /** `http://127.0.0.1:4810`: where it listens. */
  readonly url: string;
  readonly config: Config;
  readonly db: Database;
  readonly signIn: SignIn;
  readonly runner: Pick<Runner, 'idle'>;
  readonly app: FastifyInstance;
  /** How one signs in to the exercise; nothing when this node does not hold it. */
  exerciseSignIns(): Promise<ExerciseSignIn[]>;
}

export interface NodeOptions {
  clock?: Clock;
  log?: Log;
}

/** Opens a node: data directory, database, schema, modules, jobs, then the door. Throws a `Fault` a person can act on. */
export async function openNode(config: Config, options: NodeOptions = {}): Promise<Node> {
  const { clock = systemClock, log = openLog(config.logLevel) } = options;
  await using opening = new AsyncDisposableStack();
  await prepareData(config.data);
  const store = opening.use(await openStore(config));
  const parts = await compose(config, { store, clock, log });
  await bringUp(store.db, allMigrations(parts.modules));
  if (store.engine === 'embedded') await releaseJobs(store.db);
  for (const module of parts.modules) {
    await module.start?.();
    opening.defer(() => module.stop?.());
  }
  await leaveOperatorToken(config.data, store.db, clock);
  const runner = startJobs({ ...parts, db: store.db, log });
  opening.defer(() => runner.stop());
  const app = await openServer({ config, log, ...parts });
  opening.defer(() => app.close());
  const url = await listen(app, config);
  await writeFile(join(config.data, 'address'), `${url}\n`);
  if (config.exercise !== 'off' && (await parts.signIn.isEmpty())) {
    await makeExercise({ db: store.db, secret: parts.secret, clock });
    if (config.exercise === 'on')
      await fillExercise({ url, data: config.data }).catch((error: unknown) => {
        log.error({ err: error }, 'the exercise could not be loaded');
      });
  }
  const open = opening.move();
  return {
    url,
    config,
    app,
    runner,
    db: store.db,
    signIn: parts.signIn,
    exerciseSignIns: async () => ((await holdsExercise(store.db)) ? exerciseSignIns(parts.secret) : []),
    [Symbol.asyncDispose]: () => open.disposeAsync(),
  };
}
