import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '#base';

const length = 32;

/**
 * The node's own secret: 32 random bytes, made at the first start, readable by its owner only. Sign-in derives its keys
 * of it. Whoever loses it loses second factors sealed with it, so a backup carries it.
 */
export function nodeSecret(directory: string): Buffer {
  const file = join(directory, 'secret');
  try {
    return readSecret(file);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
  keepSecret(directory, randomBytes(length));
  return readSecret(file);
}

/** Writes the secret unless one stands there already. A crash leaves either none or a whole one. */
export function keepSecret(directory: string, secret: Buffer): void {
  const file = join(directory, 'secret');
  const half = `${file}.${process.pid}`;
  const descriptor = openSync(half, 'w', 0o600);
  try {
    writeSync(descriptor, `${secret.toString('hex')}\n`);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  try {
    linkSync(half, file);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  } finally {
    unlinkSync(half);
  }
}

function readSecret(file: string): Buffer {
  const secret = Buffer.from(readFileSync(file, 'utf8').trim(), 'hex');
  if (secret.length !== length) throw new Error(`${file} is damaged: restore it from a backup`);
  return secret;
}
