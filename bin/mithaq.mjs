#!/usr/bin/env node
// The command line: `npx mithaq …`. Runs on Node 18 and newer, without dependencies.
import { foundNode, missNode } from './found-node.mjs';
import { installMissing } from './install.mjs';
import { runProgram } from './run-program.mjs';

const args = process.argv.slice(2);
if (args[0] === 'start' && args.length === 1) await import('./start.mjs');
else {
  const installed = installMissing();
  const node = installed ? foundNode() : undefined;
  if (installed && node === undefined) missNode();
  if (node === undefined) process.exitCode = 1;
  else runProgram(node, 'src/node/cli/main.ts', args);
}
