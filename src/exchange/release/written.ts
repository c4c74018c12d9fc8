import { commonFault } from '#base';
import type { Properties } from './draft.ts';
import { releaseFault } from './faults.ts';
import { givenProperties } from './record-object.ts';

/** What a person wrote, without what no text holds: control characters other than line ends, lone surrogates. */
export function writtenText(text: string): string {
  return text
    .toWellFormed()
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .trim();
}

/** A reason as it is kept; refuses what is none: fewer than ten visible characters, or one key held down. */
export function writtenReason(text: string): string {
  const reason = writtenText(text);
  const letters = reason.toLowerCase().match(/[\p{L}\p{N}]/gu) ?? [];
  const visible = Array.from(reason.replace(/\p{Cf}/gu, '').trim());
  if (visible.length < 10 || new Set(letters).size < 3) throw releaseFault('draft-reason-empty');
  return reason;
}

const LARGEST = 512 * 1024;
const DEEPEST = 20;

/** Properties of an object as they are kept: clean text, no more than 512 KiB, and nothing that is not the writer's to say. */
export function writtenProperties(properties: Properties): Properties {
  const given = Object.keys(properties).filter((name) => givenProperties.has(name));
  if (given.length > 0) throw refused(given.map((name) => ({ where: `/${name}`, reason: 'follows from the act' })));
  const clean = cleaned(properties, 0) as Properties;
  if (JSON.stringify(clean).length > LARGEST) throw commonFault('too-large', { limit: '512 KiB' });
  return clean;
}

function cleaned(value: unknown, depth: number): unknown {
  if (depth > DEEPEST) throw refused([{ where: '', reason: `deeper than ${DEEPEST}` }]);
  if (typeof value === 'string') return writtenText(value);
  if (Array.isArray(value)) return value.map((one) => cleaned(one, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== '' && one !== null && !(Array.isArray(one) && one.length === 0))
      .map(([name, one]) => [writtenText(name), cleaned(one, depth + 1)]),
  );
}

const refused = (details: { where: string; reason: string }[]) => commonFault('invalid-input', {}, details);
