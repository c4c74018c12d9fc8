/**
 * Brings the peers that are programs of their own, at the versions written down here, into the cache directory of whoever runs the bench:
 * nomenklatura by pip into a venv (its PyICU is compiled: Debian's libicu-dev, pkg-config and a C++ compiler), and
 * Watchman's pkg/search by the go command into one small program (no cgo, no libpostal).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { lastLine } from './spoken.ts';

const here = import.meta.dirname;

function run(command: string, words: readonly string[], cwd = here, env: NodeJS.ProcessEnv = {}): void {
  const { status, stderr, error } = spawnSync(command, words, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 600_000,
  });
  if (status !== 0) throw new Error(`${command}: ${error?.message ?? lastLine(stderr)}`);
}

function cacheDirectory(): string {
  const directory = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'mithaq-bench-peers');
  mkdirSync(directory, { recursive: true });
  return directory;
}

/** The Python that has nomenklatura. Throws with the reason where it cannot be had. */
export function pythonWithNomenklatura(): string {
  const venv = join(cacheDirectory(), 'venv');
  const python = join(venv, 'bin/python');
  const wanted = readFileSync(join(here, 'requirements.txt'), 'utf8');
  const stamp = join(venv, 'installed.txt');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return python;
  process.stderr.write('bench: installing nomenklatura by pip…\n');
  run('python3', ['-m', 'venv', '--clear', venv]);
  run(python, ['-m', 'pip', 'install', '--quiet', '-r', join(here, 'requirements.txt')]);
  writeFileSync(stamp, wanted);
  return python;
}

/** The program that asks Watchman. Throws with the reason where it cannot be had. */
export function watchmanProgram(): string {
  const program = join(cacheDirectory(), 'watchman');
  run('go', ['build', '-o', program, '.'], join(here, 'watchman'), { CGO_ENABLED: '0' });
  return program;
}
