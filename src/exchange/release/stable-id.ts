import { createHash } from 'node:crypto';

/**
 * A UUID that follows from another and a name, made as version 5 is (RFC 9562 §5.5) and shown as version 4, which STIX 2.1
 * §2.9 asks of all objects but observables: to whoever does not know the namespace it is as good as a random one. What a
 * draft brings along (its main object, its marking, its relationships) is named so: the ids do not change from look to
 * look, and nobody can guess them, as the draft's own id cannot be guessed.
 */
export function stableId(namespace: string, name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex', 0, 16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
