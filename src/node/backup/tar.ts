import { backupFault } from './faults.ts';

const block = 512;

export interface TarEntry {
  name: string;
  bytes: number;
  content: AsyncIterable<Buffer>;
}

/** The header of one plain file (POSIX.1-2017, pax, "ustar Interchange Format"). */
export function tarHeader(name: string, bytes: number): Buffer {
  const header = Buffer.alloc(block);
  if (Buffer.byteLength(name) > 100 || bytes >= 8 ** 11) throw new RangeError(`does not fit a tar header: ${name}`);
  header.write(name, 0);
  header.write('0000600\0', 100);
  header.write('0000000\0', 108);
  header.write('0000000\0', 116);
  header.write(`${bytes.toString(8).padStart(11, '0')}\0`, 124);
  header.write('00000000000\0', 136);
  header.write('        ', 148);
  header.write('0', 156);
  header.write('ustar\x0000', 257);
  header.write(`${checksum(header).toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

/** What follows a file of this size, up to the next block. */
export const tarPadding = (bytes: number): Buffer => Buffer.alloc((block - (bytes % block)) % block);

/** Two empty blocks end an archive. */
export const tarEnd = (): Buffer => Buffer.alloc(2 * block);

/** Reads the plain files of an archive, one after the other; what of a content is not read is skipped. */
export async function* readTar(chunks: AsyncIterable<Buffer>): AsyncGenerator<TarEntry> {
  const source = new Source(chunks);
  for (;;) {
    const header = await source.whole(block);
    if (header.every((byte) => byte === 0)) return source.drain();
    if (Number.parseInt(field(header, 148, 8), 8) !== checksum(header))
      throw backupFault('backup-damaged', { reason: 'tar' });
    const bytes = Number.parseInt(field(header, 124, 12), 8);
    const content = source.part(bytes);
    yield { name: field(header, 0, 100), bytes, content };
    for await (const _ of content);
    await source.whole(tarPadding(bytes).length);
  }
}

function field(header: Buffer, at: number, length: number): string {
  return (
    header
      .toString('utf8', at, at + length)
      .split('\0')[0]
      ?.trim() ?? ''
  );
}

/** The sum of all bytes, those of the sum itself taken as spaces. */
function checksum(header: Buffer): number {
  return header.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 32 : byte), 0);
}

class Source {
  readonly #chunks: AsyncIterator<Buffer>;
  #rest = Buffer.alloc(0);

  constructor(chunks: AsyncIterable<Buffer>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** At most so many bytes, at least one. */
  async #some(most: number): Promise<Buffer> {
    while (this.#rest.length === 0) {
      const { done, value } = await this.#chunks.next();
      if (done === true) throw backupFault('backup-damaged', { reason: 'EOF' });
      this.#rest = Buffer.from(value);
    }
    const taken = this.#rest.subarray(0, most);
    this.#rest = this.#rest.subarray(taken.length);
    return taken;
  }

  /** Reads to the end, where a packed stream compares its own checksum. */
  async drain(): Promise<void> {
    while ((await this.#chunks.next()).done !== true);
  }

  async whole(bytes: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    for await (const part of this.part(bytes)) parts.push(part);
    return Buffer.concat(parts);
  }

  async *part(bytes: number): AsyncGenerator<Buffer> {
    for (let left = bytes; left > 0; ) {
      const some = await this.#some(left);
      left -= some.length;
      yield some;
    }
  }
}
