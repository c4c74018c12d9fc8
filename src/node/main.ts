import { Fault, languages } from '#base';
import { banner } from './banner.ts';
import { configOf } from './config/config.ts';
import { readEnv } from './config/env.ts';
import { openNode } from './open-node.ts';

/** Starts the node of this environment and stops it at a signal: what was begun is answered first. */
async function main(): Promise<void> {
  const led = process.connected;
  const node = await openNode(configOf(readEnv()));
  let stopping: PromiseLike<void> | undefined;
  const stop = (): void => {
    stopping ??= node[Symbol.asyncDispose]();
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);
  // Started by `npm start`: when that process is gone, nobody could stop this one any more.
  process.on('disconnect', stop);
  if (led && !process.connected) stop();
  process.channel?.unref();
  const signIns = await node.exerciseSignIns();
  process.stdout.write(banner({ address: node.config.publicUrl, empty: await node.signIn.isEmpty(), signIns }));
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  const { message, todo } = error.toTexts();
  for (const language of languages) process.stderr.write(`${message[language]}\n  ${todo[language]}\n`);
  process.exitCode = 1;
  process.channel?.unref();
}
