import * as yauzl from 'yauzl';
import { fileFault } from './file-fault.ts';
import type { InputFile } from './input-file.ts';

export interface ZipLimits {
  /** Bytes of the file itself when it has to be held in memory. */
  packed: number;
  /** Bytes of one entry when unpacked. */
  unpacked: number;
  /** Unpacked to packed, beyond the first ten megabytes. */
  ratio: number;
  entries: number;
}

export const zipLimits: ZipLimits = {
  packed: 512 * 1024 * 1024,
  unpacked: 4 * 1024 * 1024 * 1024,
  ratio: 250,
  entries: 10_000,
};

/** The entries of a ZIP file as files; `close` lets go of it. */
export interface ZipEntries {
  files: ReadonlyMap<string, InputFile>;
  close(): void;
}

/** Opens a ZIP file. An entry is refused with `limit-passed` as soon as more comes out of it than the limits allow. */
export async function openZip(file: InputFile, limits: ZipLimits = zipLimits): Promise<ZipEntries> {
  const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true };
  let zip: yauzl.ZipFile | undefined;
  try {
    const opened =
      file.path === undefined
        ? await yauzl.fromBufferPromise(await wholeOf(file, limits), options)
        : await yauzl.openPromise(file.path, options);
    zip = opened;
    if (zip.entryCount > limits.entries) {
      throw fileFault('limit-passed', { file: file.name }, `entries > ${limits.entries}`);
    }
    const files = new Map<string, InputFile>();
    for await (const entry of zip.eachEntry()) {
      files.set(entry.fileName, { name: file.name, open: () => unpack(file, opened, entry, limits) });
    }
    return { files, close: () => opened.close() };
  } catch (error) {
    zip?.close();
    throw asFault(file, error);
  }
}

async function* unpack(
  file: InputFile,
  zip: yauzl.ZipFile,
  entry: yauzl.Entry,
  limits: ZipLimits,
): AsyncGenerator<Uint8Array> {
  const allowed = Math.min(limits.unpacked, Math.max(10 * 1024 * 1024, entry.compressedSize * limits.ratio));
  let size = 0;
  try {
    for await (const part of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>) {
      size += part.length;
      if (size > allowed) throw fileFault('limit-passed', { file: file.name }, `${entry.fileName}: bytes > ${allowed}`);
      yield part;
    }
  } catch (error) {
    throw asFault(file, error);
  }
}

async function wholeOf(file: InputFile, limits: ZipLimits): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of file.open()) {
    size += part.length;
    if (size > limits.packed) throw fileFault('limit-passed', { file: file.name }, `bytes > ${limits.packed}`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function asFault(file: InputFile, error: unknown): unknown {
  if (!(error instanceof Error) || error.name === 'FileFault') return error;
  return fileFault('xlsx-malformed', { file: file.name }, error.message);
}
