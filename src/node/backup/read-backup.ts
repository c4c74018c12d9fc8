import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { errorCode } from '#base';
import { backupFault } from './faults.ts';
import { type Head, headShape, type Manifest, manifestShape } from './manifest.ts';
import { sealMark, unseal } from './seal.ts';
import { readTar, type TarEntry } from './tar.ts';

export interface BackupFile {
  path: string;
  passphrase?: string | undefined;
}

/** The entries of a backup, unsealed and unpacked. Throws a `Fault` when the file is damaged or needs a passphrase. */
export async function* backupEntries({ path, passphrase }: BackupFile): AsyncGenerator<TarEntry> {
  const sealed = await isSealed(path);
  if (sealed && passphrase === undefined) throw backupFault('backup-sealed');
  const raw: AsyncIterable<Buffer> = createReadStream(path);
  const unzipped = pipeline(sealed ? unseal(raw, passphrase ?? '') : raw, createGunzip(), () => {});
  yield* readTar(soundly(unzipped));
}

/** The packed stream's own complaints, in our words. */
async function* soundly(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* chunks;
  } catch (error) {
    const code = errorCode(error);
    if (code?.startsWith('Z_') === true || code === 'ERR_STREAM_PREMATURE_CLOSE')
      throw backupFault('backup-damaged', { reason: code });
    throw error;
  }
}

/**
 * Reads a backup from its first to its last byte and compares every hash. Gives its manifest; throws a `Fault` when
 * anything is missing, changed or of a newer version. Known: the migrations this program has.
 */
export async function verifyBackup(file: BackupFile, known: readonly string[]): Promise<Manifest> {
  const seen: Seen = { tables: new Map(), files: { count: 0, bytes: 0 } };
  for await (const entry of backupEntries(file)) await look(entry, seen, known);
  const { head, manifest } = seen;
  if (head === undefined || manifest === undefined) throw backupFault('backup-damaged', { reason: 'manifest.json' });
  for (const [name, { rows, sha256 }] of Object.entries(manifest.tables)) {
    const table = seen.tables.get(name) ?? { rows: 0, hash: createHash('sha256') };
    if (table.rows !== rows || table.hash.digest('hex') !== sha256)
      throw backupFault('backup-damaged', { reason: name });
  }
  const stray = [...seen.tables.keys()].find((name) => manifest.tables[name] === undefined);
  if (stray !== undefined) throw backupFault('backup-damaged', { reason: stray });
  if (seen.files.count !== manifest.files.count || seen.files.bytes !== manifest.files.bytes)
    throw backupFault('backup-damaged', { reason: 'files' });
  return manifest;
}

interface Seen {
  head?: Head;
  manifest?: Manifest;
  tables: Map<string, { rows: number; hash: ReturnType<typeof createHash> }>;
  files: { count: number; bytes: number };
}

async function look(entry: TarEntry, seen: Seen, known: readonly string[]): Promise<void> {
  const table = tableOf(entry.name);
  if (entry.name === 'mithaq.json') seen.head = readHead(await whole(entry), known);
  else if (entry.name === 'manifest.json') seen.manifest = parse(manifestShape, await whole(entry), entry.name);
  else if (table !== undefined) {
    const state = seen.tables.get(table) ?? { rows: 0, hash: createHash('sha256') };
    seen.tables.set(table, state);
    for await (const chunk of entry.content) {
      state.hash.update(chunk);
      state.rows += chunk.reduce((count, byte) => count + (byte === 10 ? 1 : 0), 0);
    }
  } else if (entry.name.startsWith('files/')) {
    const hash = createHash('sha256');
    for await (const chunk of entry.content) hash.update(chunk);
    if (hash.digest('hex') !== entry.name.slice('files/'.length))
      throw backupFault('backup-damaged', { reason: entry.name });
    seen.files.count += 1;
    seen.files.bytes += entry.bytes;
  } else if (entry.name !== 'secret') throw backupFault('backup-damaged', { reason: entry.name });
}

/** The table whose rows an entry holds. */
export function tableOf(name: string): string | undefined {
  return /^tables\/([a-z][a-z0-9_]*)\/\d{6}\.jsonl$/.exec(name)?.[1];
}

export async function whole(entry: TarEntry): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of entry.content) parts.push(part);
  return Buffer.concat(parts);
}

function readHead(content: Buffer, known: readonly string[]): Head {
  const head = parse(headShape, content, 'mithaq.json');
  if (head.migrations.some((id) => !known.includes(id))) throw backupFault('backup-newer', { version: head.version });
  return head;
}

function parse<T>(shape: { parse(value: unknown): T }, content: Buffer, name: string): T {
  try {
    return shape.parse(JSON.parse(content.toString('utf8')));
  } catch {
    throw backupFault('backup-damaged', { reason: name });
  }
}

async function isSealed(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(sealMark.length), 0, sealMark.length, 0);
    return buffer.subarray(0, bytesRead).equals(sealMark);
  } finally {
    await file.close();
  }
}
