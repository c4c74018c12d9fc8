// Runs on Node 18 and newer, without dependencies.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { environment, root } from './found-node.mjs';

/**
 * Runs a program of this repository in the place of this process: same terminal, same signals, same exit code. The
 * channel tells the program when this process is gone.
 */
export function runProgram(node, file, args) {
  const child = spawn(node, [join(root, file), ...args], {
    env: environment,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  // Ctrl-C reaches the child by the terminal; the others do not.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
    process.removeAllListeners('SIGTERM');
  });
}
