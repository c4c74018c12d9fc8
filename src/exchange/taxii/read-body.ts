import type { Readable } from 'node:stream';
import { taxiiFault } from './faults.ts';

/**
 * Reads a body up to a limit, once its sender was found to be allowed to send one. Throws `taxii-too-large` before the
 * first byte where the length is announced, and `taxii-slow` when it does not arrive in time.
 */
export async function readBody(
  stream: Readable,
  announced: string | undefined,
  { limit, milliseconds }: { limit: number; milliseconds: number },
): Promise<Buffer> {
  if (Number(announced ?? 0) > limit) throw taxiiFault('taxii-too-large', { limit });
  let slow = false;
  const timer = setTimeout(() => {
    slow = true;
    stream.destroy(taxiiFault('taxii-slow'));
  }, milliseconds);
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      const bytes = chunk as Buffer;
      length += bytes.length;
      if (length > limit) throw taxiiFault('taxii-too-large', { limit });
      chunks.push(bytes);
    }
  } catch (error) {
    if (slow) throw taxiiFault('taxii-slow');
    throw error;
  } finally {
    clearTimeout(timer);
  }
  return Buffer.concat(chunks, length);
}
