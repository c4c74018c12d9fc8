// For tests only: a file store in a directory of its own.
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { FileStore } from './file-store.ts';

export function temporaryFiles(): FileStore & Disposable {
  const directory = mkdtempSync(join(tmpdir(), 'mithaq-files-'));
  const pathOf = (sha256: string): string => join(directory, sha256);
  return {
    put: async (stream) => {
      const content = await buffer(stream);
      const sha256 = createHash('sha256').update(content).digest('hex');
      writeFileSync(pathOf(sha256), content);
      return { sha256, bytes: content.length };
    },
    open: (sha256) => createReadStream(pathOf(sha256)),
    pathOf,
    has: async (sha256) => existsSync(pathOf(sha256)),
    [Symbol.dispose]: () => rmSync(directory, { recursive: true }),
  };
}
