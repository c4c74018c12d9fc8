// Does what `npm test` does before it tests, so that it can be done while a fresh clone does the same elsewhere.
import { buildWeb } from '../bin/build-web.mjs';
import { foundNode } from '../bin/found-node.mjs';
import { installMissing } from '../bin/install.mjs';

process.exitCode = installMissing() && buildWeb(foundNode() ?? process.execPath) ? 0 : 1;
