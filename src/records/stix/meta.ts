import { domainCommon, externalReference, granularMarking } from './common.ts';
import { metaObject } from './object-shape.ts';
import { closed, dictionary, list, need, oneOf, reference, referenceNot, structure, text, timestamp } from './shape.ts';

/** Section 7.1: the same object in other languages; `contents` by language, then by property. */
export const languageContent = metaObject('meta', 'language-content', {
  ...domainCommon,
  object_ref: need(referenceNot('bundle', 'language-content')),
  object_modified: timestamp,
  contents: need(dictionary(dictionary(undefined, 'property'), 'language')),
});

/** Section 7.2.1; the four TLP 1 constants are looked at in `../check/markings.ts`. */
export const markingDefinition = metaObject('meta', 'marking-definition', {
  spec_version: need(oneOf('2.1')),
  name: text,
  created: need(timestamp),
  created_by_ref: reference(),
  definition_type: text,
  definition: structure({}),
  external_references: list(externalReference),
  object_marking_refs: list(reference('marking-definition')),
  granular_markings: list(granularMarking),
  extensions: dictionary(),
});

/** Section 7.3. */
export const extensionDefinition = metaObject('meta', 'extension-definition', {
  ...domainCommon,
  name: need(text),
  description: text,
  schema: need(text),
  version: need(text),
  extension_types: need(list(closed('extension-type-enum'))),
  extension_properties: list(text),
});

/** Section 8. It has an identifier and no other common property: it is transport, not a STIX object. */
export const bundle = metaObject('bundle', 'bundle', { objects: list(structure({})) });
