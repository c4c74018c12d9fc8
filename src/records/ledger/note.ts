import { hash, type KeyObject, sign, verify } from 'node:crypto';
import { fromBase64, fromBase64url, toBase64, toBase64url } from '../signature/base64.ts';
import { readPublicKey, type SigningKey } from '../signature/key.ts';

/** Signature types of C2SP signed-note: a log's Ed25519 signature, and a witness's timestamped cosignature. */
export type NoteUse = 'log' | 'cosigner';
const typeByte: Readonly<Record<NoteUse, number>> = { log: 0x01, cosigner: 0x04 };

/** Enough for an alliance's logs and witnesses with keys in rotation; more is an attack on whoever checks. */
const mostSignatures = 256;

/** One signature line: the name, and the key id (4 bytes) followed by the signature. */
export interface NoteSignature {
  readonly name: string;
  readonly keyId: number;
  readonly bytes: Uint8Array;
}

/** A note taken apart (C2SP signed-note); nothing is verified. `text` ends in a newline. */
export interface Note {
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** A key a note may be signed with: the name is a schema-less URL such as `mithaq.example/sa`. */
export interface NoteVerifier {
  readonly name: string;
  readonly use: NoteUse;
  readonly keyId: number;
  /** Raw key, base64url. */
  readonly public: string;
  readonly key: KeyObject;
}

/** Reads a note, or undefined when the text is none. */
export function parseNote(text: string): Note | undefined {
  if (!text.isWellFormed() || hasControl(text) || !text.endsWith('\n')) return undefined;
  const gap = text.lastIndexOf('\n\n');
  if (gap < 1) return undefined;
  const lines = text.slice(gap + 2, -1).split('\n');
  if (lines.length > mostSignatures) return undefined;
  const signatures: NoteSignature[] = [];
  for (const line of lines) {
    const signature = parseSignature(line);
    if (!signature) return undefined;
    signatures.push(signature);
  }
  return { text: text.slice(0, gap + 1), signatures };
}

/** A note as it is sent: text, blank line, one line a signature. */
export function formatNote({ text, signatures }: Note): string {
  return `${text}\n${signatures.map(formatSignature).join('')}`;
}

/** One signature line with its newline, as a witness answers it. */
export function formatSignature({ name, keyId, bytes }: NoteSignature): string {
  const id = Buffer.alloc(4);
  id.writeUInt32BE(keyId);
  return `— ${name} ${toBase64(Buffer.concat([id, bytes]))}\n`;
}

/** The signature of a line without its newline, or undefined. */
export function parseSignature(line: string): NoteSignature | undefined {
  const [dash, name, base64, ...more] = line.split(' ');
  if (dash !== '—' || !name || !isKeyName(name) || !base64 || more.length > 0) return undefined;
  const bytes = fromBase64(base64);
  if (!bytes || bytes.length < 5) return undefined;
  return { name, keyId: bytes.readUInt32BE(0), bytes: bytes.subarray(4) };
}

/** The verifier of a raw public key (base64url) under a name, or undefined when either is not valid. */
export function noteVerifier(name: string, publicKey: string, use: NoteUse): NoteVerifier | undefined {
  const raw = fromBase64url(publicKey, 32);
  const key = readPublicKey(publicKey);
  if (!raw || !key || !isKeyName(name)) return undefined;
  const named = Buffer.concat([Buffer.from(`${name}\n`), Buffer.of(typeByte[use]), raw]);
  return { name, use, keyId: hash('sha256', named, 'buffer').readUInt32BE(0), public: publicKey, key };
}

/** The verifier key as C2SP writes it: `name+hhhhhhhh+base64(type ‖ key)`. */
export function formatVerifier({ name, use, keyId, public: key }: NoteVerifier): string {
  const material = Buffer.concat([Buffer.of(typeByte[use]), fromBase64url(key) ?? Buffer.alloc(0)]);
  return `${name}+${keyId.toString(16).padStart(8, '0')}+${toBase64(material)}`;
}

/** Reads a verifier key of C2SP; undefined when it is none, or of another signature type. */
export function parseVerifier(text: string): NoteVerifier | undefined {
  const found = /^([^+\s]+)\+([0-9a-f]{8})\+(.+)$/u.exec(text);
  const material = fromBase64(found?.[3] ?? '', 33);
  const use = (Object.keys(typeByte) as NoteUse[]).find((name) => typeByte[name] === material?.[0]);
  if (!found || !material || !use) return undefined;
  const verifier = noteVerifier(found[1] ?? '', toBase64url(material.subarray(1)), use);
  return verifier?.keyId === Number.parseInt(found[2] ?? '', 16) ? verifier : undefined;
}

/** The log's own signature over a note's text. */
export function signNote(text: string, name: string, key: SigningKey): NoteSignature {
  return { name, keyId: idOf(name, key, 'log'), bytes: sign(null, Buffer.from(text), key.private) };
}

/** A witness's cosignature v1 (C2SP tlog-cosignature): at `time` (whole POSIX seconds) this was the largest tree seen. */
export function cosignNote(text: string, name: string, key: SigningKey, time: number): NoteSignature {
  const stamp = Buffer.alloc(8);
  stamp.writeBigUInt64BE(BigInt(time));
  const bytes = Buffer.concat([stamp, sign(null, cosigned(text, BigInt(time)), key.private)]);
  return { name, keyId: idOf(name, key, 'cosigner'), bytes };
}

/** Whether the signature is this key's over the text; for a cosignature with its time in POSIX seconds. */
export function verifyNoteSignature(
  text: string,
  signature: NoteSignature,
  verifier: NoteVerifier,
): { valid: false } | { valid: true; time?: number } {
  const { bytes } = signature;
  if (signature.name !== verifier.name || signature.keyId !== verifier.keyId) return { valid: false };
  if (verifier.use === 'log')
    return { valid: bytes.length === 64 && verify(null, Buffer.from(text), verifier.key, bytes) };
  if (bytes.length !== 72) return { valid: false };
  const time = Buffer.from(bytes).readBigUInt64BE(0);
  if (time > BigInt(Number.MAX_SAFE_INTEGER)) return { valid: false };
  const valid = verify(null, cosigned(text, time), verifier.key, bytes.subarray(8));
  return valid ? { valid, time: Number(time) } : { valid };
}

const cosigned = (text: string, time: bigint) => Buffer.from(`cosignature/v1\ntime ${time}\n${text}`);

function idOf(name: string, key: SigningKey, use: NoteUse): number {
  const verifier = noteVerifier(name, key.public, use);
  if (!verifier) throw new TypeError(`note: not a key name: ${name}`);
  return verifier.keyId;
}

const isKeyName = (name: string) => name.length > 0 && !/[+\s]/u.test(name);

/** ASCII control characters other than newline. */
function hasControl(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x20 && unit !== 0x0a) return true;
  }
  return false;
}
