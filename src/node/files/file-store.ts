import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, type FileHandle, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { commonFault } from '#base';
import type { FileStore } from '#finance';

/**
 * Files named by the SHA-256 of their content: `files/ab/cdef…`. What `put` has answered survives a crash: the bytes
 * are synced before the file gets its name, and the folder that holds the name is synced after it.
 */
export async function openFileStore(directory: string, limit: number): Promise<FileStore> {
  const half = join(directory, 'half');
  await mkdir(half, { recursive: true, mode: 0o700 });
  for (const left of await readdir(half)) await rm(join(half, left), { force: true });
  return {
    put: (stream) => put(directory, stream, limit),
    open: (sha256) => createReadStream(placeOf(directory, sha256)),
    pathOf: (sha256) => placeOf(directory, sha256),
    has: (sha256) =>
      access(placeOf(directory, sha256)).then(
        () => true,
        () => false,
      ),
  };
}

async function put(directory: string, stream: Readable, limit: number) {
  const half = join(directory, 'half', randomUUID());
  const file = await open(half, 'wx', 0o600);
  try {
    const { sha256, bytes } = await write(file, stream, limit);
    await file.sync();
    await file.close();
    const place = placeOf(directory, sha256);
    await mkdir(join(place, '..'), { recursive: true, mode: 0o700 });
    await rename(half, place);
    await syncFolder(join(place, '..'));
    await syncFolder(directory);
    return { sha256, bytes };
  } catch (error) {
    await file.close().catch(() => {});
    await rm(half, { force: true });
    throw error;
  }
}

async function write(file: FileHandle, stream: Readable, limit: number): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > limit) throw commonFault('too-large', { limit: spoken(limit) });
    hash.update(chunk);
    await file.writeFile(chunk);
  }
  return { sha256: hash.digest('hex'), bytes };
}

async function syncFolder(directory: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(directory, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** A name from outside must be a hash and nothing else: it becomes a path. */
function placeOf(directory: string, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw commonFault('not-found');
  return join(directory, sha256.slice(0, 2), sha256.slice(2));
}

/** `1 GiB`, as a person reads it. */
export function spoken(bytes: number): string {
  const step = [30, 20, 10].find((power) => bytes >= 2 ** power) ?? 0;
  const unit = { 30: 'GiB', 20: 'MiB', 10: 'KiB', 0: 'B' }[step] ?? 'B';
  return `${Number((bytes / 2 ** step).toFixed(1))} ${unit}`;
}
