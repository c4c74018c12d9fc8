import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, scrypt } from 'node:crypto';
import { backupFault } from './faults.ts';

/** How a sealed backup begins; then 16 bytes of salt, then chunks. */
export const sealMark = Buffer.from('MITHAQ-SEALED-1\n');
const chunkSize = 64 * 1024;
const saltSize = 16;
const tagSize = 16;

/**
 * Seals a stream with a passphrase: scrypt (RFC 7914, N = 2^17, r = 8, p = 1), then AES-256-GCM in chunks of 64 KiB whose
 * nonces count up and mark the last one, so that chunks can neither be swapped nor cut off.
 */
export async function* seal(chunks: AsyncIterable<Buffer>, passphrase: string): AsyncGenerator<Buffer> {
  const salt = randomBytes(saltSize);
  const key = await keyOf(passphrase, salt);
  yield Buffer.concat([sealMark, salt]);
  let count = 0;
  for await (const { chunk, last } of inPieces(chunks, chunkSize)) {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(count, last));
    yield Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()]);
    count += 1;
  }
}

/** Opens what `seal` made; gives nothing that was not authenticated. Throws `backup-passphrase`. */
export async function* unseal(chunks: AsyncIterable<Buffer>, passphrase: string): AsyncGenerator<Buffer> {
  const iterator = chunks[Symbol.asyncIterator]();
  const { head, rest } = await takeHead(iterator, sealMark.length + saltSize);
  const key = await keyOf(passphrase, head.subarray(sealMark.length));
  let count = 0;
  for await (const { chunk, last } of inPieces(rest, chunkSize + tagSize)) {
    if (chunk.length < tagSize) throw backupFault('backup-damaged', { reason: 'EOF' });
    const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(count, last));
    decipher.setAuthTag(chunk.subarray(chunk.length - tagSize));
    try {
      yield Buffer.concat([decipher.update(chunk.subarray(0, chunk.length - tagSize)), decipher.final()]);
    } catch {
      throw backupFault('backup-passphrase');
    }
    count += 1;
  }
}

function keyOf(passphrase: string, salt: Buffer): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 2 ** 20 };
  scrypt(passphrase.normalize('NFC'), salt, 32, cost, (error, key) => {
    if (error === null) resolve(Buffer.from(hkdfSync('sha256', key, salt, 'mithaq backup', 32)));
    else reject(error);
  });
  return promise;
}

function nonceOf(count: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(count, 5, 6);
  nonce[11] = last ? 1 : 0;
  return nonce;
}

/** Cuts a stream into pieces of one size; the last is smaller, perhaps empty, and known as the last. */
async function* inPieces(
  chunks: AsyncIterable<Buffer>,
  size: number,
): AsyncGenerator<{ chunk: Buffer; last: boolean }> {
  let waiting: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    waiting.push(chunk);
    length += chunk.length;
    if (length <= size) continue;
    const all = Buffer.concat(waiting);
    let at = 0;
    for (; all.length - at > size; at += size) yield { chunk: all.subarray(at, at + size), last: false };
    waiting = [all.subarray(at)];
    length = all.length - at;
  }
  yield { chunk: Buffer.concat(waiting), last: true };
}

async function takeHead(iterator: AsyncIterator<Buffer>, size: number) {
  let head = Buffer.alloc(0);
  while (head.length < size) {
    const { done, value } = await iterator.next();
    if (done === true) throw backupFault('backup-damaged', { reason: 'EOF' });
    head = Buffer.concat([head, value]);
  }
  const first = head.subarray(size);
  const rest = (async function* (): AsyncGenerator<Buffer> {
    yield first;
    yield* { [Symbol.asyncIterator]: () => iterator };
  })();
  return { head: head.subarray(0, size), rest };
}
