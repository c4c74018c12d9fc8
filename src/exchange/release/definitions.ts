import type { Text } from '#base';
import { recordKinds } from '#records';

const ours = new Map<string, (typeof recordKinds)[number]>(recordKinds.map((kind) => [kind.kind, kind]));

/** The extension that defines a type of ours (STIX 2.1 §7.3); undefined for standard types. */
export const definitionOf = (type: string): string | undefined => ours.get(type)?.extension.id;

/** What one of our kinds is called. */
export function titleOfKind(kind: string): Text {
  const found = ours.get(kind);
  if (found === undefined) throw new TypeError(`no kind ${kind}`);
  return found.title;
}

/** Persons and organisations, with the particulars that tell them apart. */
export const subjectKind = (): string =>
  recordKinds.find((kind) => kind.kind.startsWith('identity+'))?.kind ?? 'identity';
