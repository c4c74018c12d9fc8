import { Fault, languages, say } from '#base';
import { type Config, configOf } from './config/config.ts';
import { readEnv } from './config/env.ts';
import { openNode } from './open-node.ts';

/** Starts the node of this environment and stops it at SIGTERM or SIGINT: what was begun is answered first. */
async function main(): Promise<void> {
  const config: Config = configOf(readEnv());
  const node = await openNode(config);
  process.stdout.write(`${node.config.publicUrl}\n`);
  let stopping: PromiseLike<void> | undefined;
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      stopping ??= node[Symbol.asyncDispose]();
    });
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  const { message, todo } = error.toTexts();
  for (const language of languages) process.stderr.write(`${say(message, language)}\n  ${say(todo, language)}\n`);
  process.exitCode = 1;
}
