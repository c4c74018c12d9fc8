import { objectShapes } from '../stix/objects.ts';
import type { ObjectShape } from '../stix/object-shape.ts';
import { type Advised, give } from './advised.ts';
import { customNames } from './custom-names.ts';
import { uuidVersion } from './identifiers.ts';
import { observableAdvice } from './observable-advice.ts';
import { suggestedRelationship } from './suggested-relationship.ts';
import { vocabularyAdvice } from './vocabulary-advice.ts';
import { isJson, type Json, typeOfIdentifier, shortly } from './walk.ts';

/** What the specification recommends for one object (SHOULD), as far as it is asked for. */
export function checkAdvice(object: Json, on: Advised): void {
  const declared = objectShapes.get(shortly(object.type));
  identifierAdvice(object, declared, on);
  customNames(object, declared, on);
  if (declared !== undefined) vocabularyAdvice(object, declared, on);
  if (declared?.family === 'sco') observableAdvice(object, on);
  referencesAdvice(object, on);
  switch (object.type) {
    case 'relationship':
      return suggestedRelationship(object, on);
    case 'indicator':
      return indicatorAdvice(object, on);
    case 'observed-data':
      return observationAdvice(object, on);
    case 'marking-definition':
      return markingAdvice(object, on);
    case 'extension-definition':
      return extensionAdvice(object, on);
    case 'malware-analysis':
      if (typeof object.product === 'string' && !/^[a-z0-9-]+$/.test(object.product)) {
        give(on, 'malware-analysis-product', 'product');
      }
      return;
    case 'location':
      if (typeof object.country === 'string' && !isCountry(object.country)) {
        give(on, 'countries', 'country', { value: object.country, registry: 'ISO 3166-1' });
      }
  }
}

function identifierAdvice(object: Json, declared: ObjectShape | undefined, on: Advised): void {
  if (typeof object.id !== 'string' || typeOfIdentifier(object.id) === undefined) return;
  const wanted = declared?.family === 'sco' && object.type !== 'process' ? 5 : 4;
  if (uuidVersion(object.id) !== wanted) give(on, 'uuid-check', 'id', { wanted });
}

function referencesAdvice(object: Json, on: Advised): void {
  if (!Array.isArray(object.external_references)) return;
  for (const [index, reference] of object.external_references.entries()) {
    if (!isJson(reference) || !Object.hasOwn(reference, 'url') || Object.hasOwn(reference, 'hashes')) continue;
    on.findings.at('external_references', () => give(on, 'extref-hashes', String(index)));
  }
}

function indicatorAdvice(object: Json, on: Advised): void {
  if (!Object.hasOwn(object, 'name') || !Object.hasOwn(object, 'description')) give(on, 'indicator-properties');
}

function observationAdvice(object: Json, on: Advised): void {
  if (!Object.hasOwn(object, 'objects')) return;
  give(on, 'deprecated-properties', undefined, { name: 'objects' });
  if (!isJson(object.objects)) return;
  on.findings.enter('objects');
  for (const [key, value] of Object.entries(object.objects)) {
    if (!/^\d+$/.test(key)) give(on, 'observable-object-keys', undefined, { key });
    if (!isJson(value)) continue;
    on.findings.enter(key);
    const declared = objectShapes.get(shortly(value.type));
    customNames(value, declared, on);
    if (declared !== undefined) vocabularyAdvice(value, declared, on);
    if (declared?.family === 'sco') observableAdvice(value, on);
    on.findings.leave();
  }
  on.findings.leave();
}

function markingAdvice(object: Json, on: Advised): void {
  const { definition_type: kind } = object;
  if (kind === undefined || kind === 'statement' || kind === 'tlp') return;
  give(on, 'marking-definition-type', 'definition_type');
}

function extensionAdvice(object: Json, on: Advised): void {
  if (!Object.hasOwn(object, 'description')) give(on, 'extension-description');
  const types = Array.isArray(object.extension_types) ? object.extension_types : [];
  if (types.includes('toplevel-property-extension') && !Object.hasOwn(object, 'extension_properties')) {
    give(on, 'extension-properties');
  }
}

/** Two letters that ISO 3166-1 knows, or knew. */
function isCountry(code: string): boolean {
  if (!/^[A-Za-z]{2}$/.test(code)) return false;
  return new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(code.toUpperCase()) !== undefined;
}
