import type { ObjectShape } from '../stix/object-shape.ts';
import { enumerations } from '../stix/enumerations.ts';
import { looseProperty } from './loose-property.ts';
import { isJson, type Json, type Walk, walk } from './walk.ts';

const DEFINITION =
  /^extension-definition--[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$/;
const NAMED = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*-ext$/;

/** The `extensions` of an object: predefined ones by their shape, defined ones by the rules of section 7.3. */
export function checkExtensions(object: Json, declared: ObjectShape | undefined, on: Walk): void {
  const { extensions } = object;
  if (!isJson(extensions)) return;
  on.findings.enter('extensions');
  for (const [key, value] of Object.entries(extensions)) {
    const predefined =
      declared !== undefined && Object.hasOwn(declared.extensions, key) ? declared.extensions[key] : undefined;
    if (predefined === undefined && !DEFINITION.test(key) && (object.type === 'marking-definition' || !isNamed(key))) {
      on.findings.add('extension-key', { key });
    }
    on.findings.enter(key);
    if (predefined !== undefined) walk(predefined, value, on);
    if (isJson(value)) checkExtension(key, value, predefined?.properties, on);
    else if (predefined === undefined) on.findings.add('not-an-object');
    on.findings.leave();
  }
  on.findings.leave();
}

function isNamed(key: string): boolean {
  return key.length <= 250 && NAMED.test(key);
}

function checkExtension(key: string, value: Json, known: ReadonlyMap<string, unknown> | undefined, on: Walk): void {
  const names = Object.keys(value);
  if (names.length === 0) on.findings.add('empty-dictionary');
  if (DEFINITION.test(key)) {
    if (!Object.hasOwn(value, 'extension_type')) on.findings.add('missing', { name: 'extension_type' });
    else {
      on.findings.at('extension_type', () =>
        walk({ kind: 'one-of', values: enumerations['extension-type-enum'] }, value.extension_type, on),
      );
    }
  }
  for (const name of names) {
    if (known?.has(name) !== true) looseProperty(name, value[name], on);
  }
}
