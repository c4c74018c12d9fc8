import { createReadStream } from 'node:fs';
import { basename } from 'node:path';

/** A file that came from outside, readable more than once; `name` is what messages call it. */
export interface InputFile {
  name: string;
  /** Set when the file lies on disk: formats that need random access (XLSX) then read it there. */
  path?: string;
  open(): AsyncIterable<Uint8Array>;
}

export function fileOnDisk(path: string, name = basename(path)): InputFile {
  return { name, path, open: () => createReadStream(path, { highWaterMark: 256 * 1024 }) };
}

export function fileInMemory(name: string, content: string | Uint8Array): InputFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    async *open() {
      yield bytes;
    },
  };
}

/** The first bytes of the file, at most `limit`; the rest is not read. */
export async function headOf(file: InputFile, limit = 64 * 1024): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of file.open()) {
    parts.push(part);
    size += part.length;
    if (size >= limit) break;
  }
  return Buffer.concat(parts).subarray(0, limit);
}
