#!/usr/bin/env node
// `npm start`: from a fresh clone to a running node. Runs on Node 18 and newer, without dependencies.
import { buildWeb } from './build-web.mjs';
import { foundNode, missNode } from './found-node.mjs';
import { installMissing } from './install.mjs';
import { runProgram } from './run-program.mjs';

const installed = installMissing();
const node = installed ? foundNode() : undefined;
if (installed && node === undefined) missNode();
if (node === undefined) process.exitCode = 1;
else {
  // Without its web application a node still serves programs and the command line.
  buildWeb(node);
  runProgram(node, 'src/node/main.ts', []);
}
