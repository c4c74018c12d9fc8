import { parsePattern } from '../pattern/parse.ts';
import { objectShapes } from '../stix/objects.ts';
import type { ObjectShape } from '../stix/object-shape.ts';
import { type Advised, give } from './advised.ts';
import { visit } from './visit.ts';
import { isJson, type Json, shortly } from './walk.ts';

const reserved = new Set(['severity', 'username', 'phone_numbers', 'action']);

/**
 * Types, properties and extensions the specification does not define: they should be brought in by an extension
 * definition (section 7.3); where that is not asked for, by the older prefixes (section 11).
 */
export function customNames(object: Json, declared: ObjectShape | undefined, on: Advised): void {
  const uses = extensionTypes(object);
  const type = shortly(object.type);
  if (declared === undefined && typeof object.type === 'string' && type !== 'action') {
    custom(
      on,
      'type',
      type,
      '-',
      ['new-sdo', 'new-sco', 'new-sro'].some((one) => uses.has(one)),
    );
  }
  if (declared === undefined) return;
  for (const name of Object.keys(object)) {
    if (declared.shape.properties.has(name) || reserved.has(name)) continue;
    custom(on, name, name, '_', uses.has('toplevel-property-extension'));
  }
  if (declared.family === 'sco') nestedNames(object, declared, uses, on);
  if (
    type === 'marking-definition' &&
    !Object.hasOwn(object, 'extensions') &&
    object.definition_type !== 'statement' &&
    object.definition_type !== 'tlp'
  ) {
    give(on, 'extensions-use', undefined, { name: shortly(object.definition_type) });
  }
  if (type === 'indicator') patternNames(object, on);
}

function nestedNames(object: Json, declared: ObjectShape, uses: ReadonlySet<string>, on: Advised): void {
  const unknown = (name: string) => custom(on, undefined, name, '_', false);
  visit(declared.shape, object, on.findings, { unknown });
  if (!isJson(object.extensions)) return;
  on.findings.enter('extensions');
  for (const [key, value] of Object.entries(object.extensions)) {
    const predefined = Object.hasOwn(declared.extensions, key) ? declared.extensions[key] : undefined;
    on.findings.enter(key);
    if (predefined !== undefined) visit(predefined, value, on.findings, { unknown }, true);
    // The official check asks for `property-extension` here, and only of types with predefined extensions.
    else if (!key.startsWith('extension-definition--') || Object.keys(declared.extensions).length > 0) {
      customExtension(key, uses, on);
    }
    on.findings.leave();
  }
  on.findings.leave();
}

function customExtension(key: string, uses: ReadonlySet<string>, on: Advised): void {
  if (!uses.has('property-extension')) give(on, 'extensions-use', undefined, { name: key });
  if (!/^x-.+-.+-ext$/.test(key)) give(on, 'custom-prefix', undefined, { name: key });
  if (!/^x-.+-ext$/.test(key)) give(on, 'custom-prefix-lax', undefined, { name: key });
}

/** The ways in which an object says it is extended. */
function extensionTypes(object: Json): ReadonlySet<string> {
  const { extensions } = object;
  if (!isJson(extensions)) return new Set();
  return new Set(Object.values(extensions).map((one) => (isJson(one) ? shortly(one.extension_type) : '')));
}

function custom(on: Advised, at: string | undefined, name: string, mark: '-' | '_', extended: boolean): void {
  const parts = name.split(mark);
  const lax = parts[0] === 'x' && name.length > 2;
  if (!extended) give(on, 'extensions-use', at, { name });
  if (!lax || !/^x[-_].+[-_].+$/.test(name)) give(on, 'custom-prefix', at, { name });
  if (!lax) give(on, 'custom-prefix-lax', at, { name });
}

function patternNames(object: Json, on: Advised): void {
  if (object.pattern_type !== 'stix' || typeof object.pattern !== 'string') return;
  if (!on.advice.has('custom-prefix') && !on.advice.has('custom-prefix-lax')) return;
  const parsed = parsePattern(object.pattern);
  if (!parsed.ok) return;
  on.findings.enter('pattern');
  for (const { objectType, path } of parsed.comparisons) {
    const declared = objectShapes.get(objectType);
    const name = String(path[0]);
    if (declared?.family !== 'sco') custom(on, undefined, objectType, '-', true);
    else if (!declared.shape.properties.has(name)) custom(on, undefined, name, '_', true);
  }
  on.findings.leave();
}
