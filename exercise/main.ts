// npm run exercise [-- --once] [--json FILE] [--lang ar|en|fr] [--rows N] [--designations N]: three states on this machine play what the exchange is for.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { defaultLanguage, languageOf, say } from '#base';
import { type Ending, writeAccount } from './account.ts';
import { type Options, readOptions } from './options.ts';
import { play } from './play.ts';
import type { StateProcess } from './state-process.ts';
import { openTimeline } from './timeline.ts';
import { words } from './words.ts';

const values = optionsOrEnd();
const locale = (process.env['LC_ALL'] ?? process.env['LANG'] ?? '').slice(0, 2);
const language = values.lang ?? (locale === '' ? defaultLanguage : languageOf(locale));
const print = (line: string): void => void process.stdout.write(`${line}\n`);

const signalled = new Promise<NodeJS.Signals>((tell) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => tell(signal));
  // Started by `npm run exercise`: when that process is gone, nobody could stop this one any more.
  process.on('disconnect', () => tell('SIGHUP'));
  process.channel?.unref();
});

// The folders are temporary; the operator says on which disk.
const place = resolve(process.env['MITHAQ_DATA'] || tmpdir());
await mkdir(place, { recursive: true });
const folder = await mkdtemp(join(place, 'mithaq-exercise-'));
const timeline = openTimeline(language, print);
const opened = new AsyncDisposableStack();
const playing = play(timeline, folder, opened, values);
try {
  const ending: Ending = await Promise.race([
    playing.then(
      () => ({ outcome: 'played' as const }),
      (error: unknown) => ({
        outcome: 'failed' as const,
        reason: error instanceof Error ? error.message : String(error),
      }),
    ),
    signalled.then((signal) => ({ outcome: 'stopped' as const, signal })),
  ]);
  if (values.json !== undefined) await writeAccount(values.json, ending, timeline);
  if (ending.outcome === 'stopped') process.exitCode = 128 + constants.signals[ending.signal];
  if (ending.outcome === 'failed') {
    process.stderr.write(`${say(words.failed, language, { reason: ending.reason })}\n`);
    process.exitCode = 1;
  }
  if (ending.outcome === 'played' && !values.once) {
    showDesks(await playing);
    await signalled;
  }
} finally {
  await opened.disposeAsync();
  // What was under way when the nodes went ends now, for want of them.
  await playing.catch(() => {});
  await rm(folder, { recursive: true, force: true });
}

function showDesks(states: readonly StateProcess[]): void {
  print(`\n${say(words.desks, language)}`);
  for (const { url, people, site } of states) {
    const who = ['liaison', 'deputy', 'custodian', 'keeper']
      .map((name) => `${name} ${people.get(name) ?? ''}`)
      .join('   ');
    print(`  ${site.code}  ${url}   ${who}`);
  }
  print(say(words.stop, language));
}

/** Nothing was begun yet: a wrong word ends here, before it makes folders and nodes. */
function optionsOrEnd(): Options {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
}
