// Preloaded into a process and its worker threads: leaves one byte in the file named by FSYNC_COUNT for each fsync.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const file = process.env['FSYNC_COUNT'];
if (file !== undefined) {
  const ledger = fs.openSync(file, 'a');
  const sync = fs.fsyncSync;
  fs.fsyncSync = (descriptor) => {
    sync(descriptor);
    fs.writeSync(ledger, '.');
  };
  syncBuiltinESMExports();
}
