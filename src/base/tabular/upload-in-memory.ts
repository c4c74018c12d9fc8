import type { Readable } from 'node:stream';
import { commonFault } from '../common-faults.ts';

/**
 * A small file that was sent, read whole; its name without what would harm a message. Errors: `too-large` above `most` bytes.
 */
export async function uploadInMemory(
  { stream, fileName }: { stream: Readable; fileName: string },
  most: number,
): Promise<{ name: string; content: Buffer }> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    size += part.length;
    // Read to its end, though not kept: whoever sends would else see a broken connection and never the reason.
    if (size <= most) parts.push(part);
  }
  if (size > most) throw commonFault('too-large', { limit: `${most / 1024 / 1024} MiB` });
  return { name: fileName.replaceAll(/[\p{Cc}/\\]/gu, '').slice(0, 200), content: Buffer.concat(parts) };
}
