/** Content types of files that begin with fixed bytes. */
const signatures: readonly (readonly [type: string, begin: readonly number[]])[] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['image/tiff', [0x4d, 0x4d, 0x00, 0x2a]],
];

/** Office documents are ZIP files: the ending says which. */
const office: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
};
const plain: Readonly<Record<string, string>> = { txt: 'text/plain', csv: 'text/csv' };

/** So many first bytes are looked at. */
export const HEAD_BYTES = 512;

/**
 * What a file is, by its first bytes and never by what the sender said; undefined: a kind that is not taken.
 * `fileName` only tells apart what begins alike.
 */
export function attachmentKind(head: Uint8Array, fileName: string): string | undefined {
  const signed = signatures.find(([, begin]) => begin.every((byte, n) => head[n] === byte));
  if (signed !== undefined) return signed[0];
  const ending = fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase();
  if (head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04) return office[ending];
  return plain[ending] !== undefined && isText(head) ? plain[ending] : undefined;
}

/** UTF-8 without control characters, and no markup that a browser could run. The last bytes may be half a letter. */
function isText(head: Uint8Array): boolean {
  if (head.length === 0) return false;
  const text = new TextDecoder('utf-8').decode(head).replace(/\ufffd{1,3}$/, '');
  return !/\ufffd|(?![\t\n\r])\p{Cc}/u.test(text) && !/^\ufeff?\s*</.test(text);
}
