import { isAscii, isUtf8 } from 'node:buffer';
import { fileFault } from './file-fault.ts';
import { type InputFile, headOf } from './input-file.ts';

export interface DecodeOptions {
  /** What the file says of itself (an XML declaration). A byte order mark outweighs it. */
  declared?: string | undefined;
  /** Take bytes that are not UTF-8 for windows-1256 when they read as Arabic; for tables without a declaration. */
  guessArabic?: boolean;
}

const decodable = /^(utf-?8|us-ascii|ascii|utf-?16(le|be)?|iso-8859-\d{1,2}|windows-125\d)$/i;

/** Larger chunks than this are cut, so that whoever counts between chunks counts often enough. */
const CHUNK = 256 * 1024;

/**
 * The text of a file, chunk by chunk, in constant memory, without its byte order mark.
 * Errors: `encoding-unknown`, `encoding-mismatch`, `nul-byte`, `empty`, `truncated`.
 */
export async function* decodeText(file: InputFile, options: DecodeOptions = {}): AsyncGenerator<string> {
  const encoding = await encodingOf(file, options);
  const decoder = new TextDecoder(encoding, { fatal: true });
  const utf8 = encoding === 'utf-8';
  let line = 1;
  let started = false;
  const checked = (bytes: Uint8Array, last: boolean): string => {
    let text: string;
    try {
      text = decoder.decode(bytes, { stream: !last });
    } catch {
      const sound = new TextDecoder(encoding).decode(bytes);
      const bad = sound.indexOf('\uFFFD');
      const at = line + newlines(bad < 0 ? sound : sound.slice(0, bad));
      if (last) throw fileFault('truncated', { file: file.name, line: at }, encoding);
      throw fileFault('encoding-mismatch', { file: file.name, line: at }, encoding);
    }
    const nul = text.indexOf('\0');
    if (nul >= 0) throw fileFault('nul-byte', { file: file.name, line: line + newlines(text.slice(0, nul)) });
    line += newlines(text);
    return text;
  };
  let pendingUtf8 = false;
  for await (const part of file.open()) {
    for (let at = 0; at < part.length; at += CHUNK) {
      const bytes = part.subarray(at, at + CHUNK);
      started = true;
      // An ASCII chunk needs no decoder, and most of a list is ASCII.
      if (utf8 && !pendingUtf8 && isAscii(bytes) && !bytes.includes(0)) {
        const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
        line += newlines(text);
        yield text;
        continue;
      }
      pendingUtf8 = utf8 && (bytes[bytes.length - 1] ?? 0) >= 0x80;
      const text = checked(bytes, false);
      if (text !== '') yield text;
    }
  }
  if (!started) throw fileFault('empty', { file: file.name });
  const rest = checked(new Uint8Array(), true);
  if (rest !== '') yield rest;
}

/** A decoder label for the file's bytes. */
async function encodingOf(file: InputFile, options: DecodeOptions): Promise<string> {
  const head = await headOf(file, CHUNK);
  const byMark = encodingByMark(head);
  if (byMark !== undefined) return byMark;
  const declared = options.declared?.trim().toLowerCase();
  if (declared !== undefined) {
    if (!decodable.test(declared)) throw fileFault('encoding-unknown', { file: file.name, line: 1 }, declared);
    if (/^(utf-?8|us-ascii|ascii)$/.test(declared)) return 'utf-8';
    // Bytes that a reader could get this far in are not two-byte characters, whatever the declaration says.
    if (declared.startsWith('utf')) throw fileFault('encoding-mismatch', { file: file.name, line: 1 }, declared);
    return declared;
  }
  if (options.guessArabic !== true || isUtf8(withoutCutCharacter(head))) return 'utf-8';
  if (readsAsArabic(head)) return 'windows-1256';
  throw fileFault('encoding-unknown', { file: file.name, line: firstForeignLine(head) }, 'UTF-8, UTF-16, windows-1256');
}

/** UTF-16 also without a mark when every other byte of the first characters is zero, as in `<\0?\0`. */
export function encodingByMark(head: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  const [a, b, c] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (head.length >= 4 && a !== 0 && b === 0 && c !== 0 && head[3] === 0) return 'utf-16le';
  if (head.length >= 4 && a === 0 && b !== 0 && c === 0 && head[3] !== 0) return 'utf-16be';
  return undefined;
}

/** Whether most of the non-ASCII bytes are Arabic letters in windows-1256, standing beside one another as in words. */
function readsAsArabic(head: Uint8Array): boolean {
  const text = new TextDecoder('windows-1256').decode(head);
  const foreign = text.match(/[^\0-\x7f]/g)?.length ?? 0;
  const inWords = (text.match(/[\u0621-\u064a\u067e\u0686\u0698\u06a9\u06af\u06be]{2,}/g) ?? []).join('').length;
  return foreign > 0 && inWords / foreign > 0.7;
}

/** The head may end inside a character; what is cut is no fault. */
function withoutCutCharacter(head: Uint8Array): Uint8Array {
  let end = head.length;
  for (let back = 1; back <= 3 && back <= head.length; back++) {
    const byte = head[head.length - back] ?? 0;
    if (byte >= 0xc0) {
      end = head.length - back;
      break;
    }
    if (byte < 0x80) break;
  }
  return isUtf8(head) ? head : head.subarray(0, end);
}

function firstForeignLine(head: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(head);
  return 1 + newlines(text.slice(0, Math.max(0, text.indexOf('\uFFFD'))));
}

function newlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
