import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode } from '#base';
import type { Edition } from './edition.ts';
import { type EditionFinding, finding } from './findings.ts';

/** Bytes of one file, and files of one edition, at most: what is larger is none of ours and is not read. */
const MOST_BYTES = 512 * 2 ** 20;
const MOST_FILES = 50_000;

/** Reads every file below a folder; a link or a device in it, or more than an edition can be, is a finding. */
export async function readEdition(folder: string): Promise<Edition | EditionFinding> {
  const paths: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/');
    if (entry.isDirectory()) continue;
    if (!entry.isFile()) return finding('not-a-file', path);
    paths.push(path);
    if (paths.length > MOST_FILES) return finding('too-large', path);
  }
  const files = new Map<string, Uint8Array>();
  for (const path of paths.sort()) {
    if ((await stat(join(folder, path))).size > MOST_BYTES) return finding('too-large', path);
    files.set(path, await readFile(join(folder, path)));
  }
  return files;
}

/** Writes an edition into a folder that is new or empty; false where it is neither, and nothing is written. */
export async function writeEdition(folder: string, edition: Edition): Promise<boolean> {
  const there = await readdir(folder).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return [];
    if (errorCode(error) === 'ENOTDIR') return ['.'];
    throw error;
  });
  if (there.length > 0) return false;
  for (const path of new Set([...edition.keys()].map(dirname))) await mkdir(join(folder, path), { recursive: true });
  for (const [path, bytes] of edition) await writeFile(join(folder, path), bytes, { flag: 'wx' });
  return true;
}
