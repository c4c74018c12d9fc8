import { domainCommon, observableCommon } from '../stix/common.ts';
import type { ObjectShape } from '../stix/object-shape.ts';
import { objectShapes } from '../stix/objects.ts';
import { need, order, reference, structure } from '../stix/shape.ts';
import { textFormats } from '../stix/text-formats.ts';
import { checkExtensions } from './extensions.ts';
import { externalReferences } from './external-references.ts';
import { checkMarkings } from './markings.ts';
import { indicatorPattern } from './indicator-pattern.ts';
import { observationContainer } from './container.ts';
import { looseProperty } from './loose-property.ts';
import { observableIdentifier } from './identifiers.ts';
import { interoperability } from './interop.ts';
import type { CheckOptions } from './options.ts';
import { visit } from './visit.ts';
import { isJson, type Json, type Walk, walkProperties, walkRules, shortly } from './walk.ts';

/** Types brought in by extensions carry the common properties of their family (section 7.3). */
const unknownDomain = structure({ id: need(reference()), ...domainCommon }, [
  order('modified', 'not-before', 'created'),
]);
const unknownObservable = structure({ id: need(reference()), ...observableCommon });

const reservedProperties = new Set(['severity', 'username', 'phone_numbers', 'action']);

/** Every MUST of one object that is not a bundle. */
export function checkMusts(object: Json, options: CheckOptions, on: Walk): void {
  const { findings } = on;
  const type = checkType(object, on);
  const declared = type === undefined ? undefined : objectShapes.get(type);
  if (declared !== undefined) walkProperties(inContainer(declared, on).shape, object, on);
  else walkProperties(unknownShape(object), object, on);
  otherProperties(object, declared, options, on);
  if (declared !== undefined) walkRules(declared.shape, object, findings);
  else walkRules(unknownShape(object), object, findings);
  if (declared === undefined && type !== undefined) identifierOfItsType(object, type, on);
  checkExtensions(object, declared, on);
  externalReferences(object, findings);
  checkMarkings(object, on);
  if (type === 'indicator') indicatorPattern(object, options, findings);
  if (type === 'observed-data')
    observationContainer(object, on, (member, inside) => checkMusts(member, options, inside));
  if (type === 'extension-definition') extensionProperties(object, on);
  if (options.interop === true) interoperability(object, findings);
  if (declared?.family === 'sco' && on.neighbours === undefined) observableIdentifier(object, declared, findings);
}

/** Inside the deprecated container the key is the identifier. */
function inContainer(declared: ObjectShape, on: Walk): ObjectShape {
  if (on.neighbours === undefined) return declared;
  const required = declared.shape.required.filter((name) => name !== 'id');
  const properties = new Map([...declared.shape.properties].filter(([name]) => name !== 'id'));
  return { ...declared, shape: { ...declared.shape, required, properties } };
}

function unknownShape(object: Json) {
  return Object.hasOwn(object, 'created') || Object.hasOwn(object, 'modified') ? unknownDomain : unknownObservable;
}

function checkType(object: Json, on: Walk): string | undefined {
  const { type } = object;
  if (!Object.hasOwn(object, 'type')) on.findings.add('missing', { name: 'type' });
  else if (typeof type !== 'string')
    on.findings.at('type', () => on.findings.add('wrong-kind', { wanted: 'text', given: typeof type }));
  else if (type === 'action') on.findings.at('type', () => on.findings.add('reserved', { name: type }));
  else if (type.length < 3 || type.length > 250 || !textFormats.type.test(type)) {
    on.findings.at('type', () => on.findings.add('type-form', { value: type }));
  } else return type;
  return undefined;
}

function identifierOfItsType(object: Json, type: string, on: Walk): void {
  if (typeof object.id !== 'string' || object.id.startsWith(`${type}--`)) return;
  on.findings.at('id', () => on.findings.add('reference-type', { given: shortly(object.id).split('--', 1)[0] ?? '' }));
}

/** Properties the shape does not name: custom ones, or those of an extension. */
function otherProperties(object: Json, declared: ObjectShape | undefined, options: CheckOptions, on: Walk): void {
  const { findings } = on;
  const known = declared?.shape.properties ?? unknownShape(object).properties;
  for (const name of Object.keys(object)) {
    if (known.has(name) || name === 'type') continue;
    if (reservedProperties.has(name)) findings.add('reserved', { name });
    else if (name !== 'id') looseProperty(name, object[name], on);
    if (options.strictProperties === true && declared !== undefined) findings.add('property-unknown', { name });
  }
  if (options.strictProperties === true && declared?.family === 'sco') strictInside(object, declared, on);
  if (options.strictTypes === true && declared === undefined) {
    findings.add('object-unknown', { value: shortly(object.type) });
  }
}

/** No other properties in the parts and predefined extensions of an observable either. */
function strictInside(object: Json, declared: ObjectShape, on: Walk): void {
  const unknown = (name: string) => on.findings.add('property-unknown', { name });
  visit(declared.shape, object, on.findings, { unknown });
  for (const [key, shape] of Object.entries(declared.extensions)) {
    const extension = isJson(object.extensions) ? object.extensions[key] : undefined;
    if (extension === undefined) continue;
    on.findings.at('extensions', () =>
      on.findings.at(key, () => visit(shape, extension, on.findings, { unknown }, true)),
    );
  }
}

function extensionProperties(object: Json, on: Walk): void {
  const types = object.extension_types;
  if (!Object.hasOwn(object, 'extension_properties') || !Array.isArray(types)) return;
  if (!types.includes('toplevel-property-extension')) on.findings.add('extension-properties-misplaced');
}
