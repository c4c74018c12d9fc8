import type { ObjectShape } from '../stix/object-shape.ts';
import type { Findings } from './finding.ts';
import type { Json } from './walk.ts';

/** The version of the UUID at the end of an identifier. */
export function uuidVersion(id: string): number {
  return Number.parseInt(id.at(-22) ?? '', 16);
}

/**
 * An observable whose contributing properties are all absent, and every process, has a random identifier (sections 2.9
 * and 6.13): a derived one would be the same for all.
 */
export function observableIdentifier(object: Json, declared: ObjectShape, findings: Findings): void {
  if (typeof object.id !== 'string' || object.id.length < 38) return;
  if (declared.idFrom.some((name) => Object.hasOwn(object, name)) || uuidVersion(object.id) === 4) return;
  findings.at('id', () => findings.add('uuid-version', { wanted: 4 }));
}
