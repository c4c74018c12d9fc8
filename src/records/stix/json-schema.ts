import { objectShapes } from './objects.ts';
import type { ObjectShape } from './object-shape.ts';
import type { Rule, Shape, Structure } from './shape.ts';
import { textFormats } from './text-formats.ts';
import { vocabularies } from './vocabularies.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * A JSON Schema (draft 2020-12) for each object type, from the same shapes as the check. It says less than the check:
 * no schema can compare times, follow selectors or read patterns. Its expressions are linear and valid with flag `u`.
 */
export function jsonSchemas(): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries([...objectShapes].map(([type, declared]) => [type, objectSchema(declared)]));
}

function objectSchema({ type, shape, extensions }: ObjectShape): JsonSchema {
  const schema = structureSchema(shape);
  const properties = { ...(schema.properties as JsonSchema) };
  if (shape.properties.has('extensions')) {
    properties.extensions = {
      type: 'object',
      minProperties: 1,
      properties: Object.fromEntries(Object.entries(extensions).map(([key, one]) => [key, structureSchema(one)])),
      additionalProperties: { type: 'object', minProperties: 1 },
    };
  }
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title: type, ...schema, properties };
}

function schemaOf(shape: Shape): JsonSchema {
  switch (shape.kind) {
    case 'text':
      return {
        type: 'string',
        ...(shape.format !== undefined && { pattern: textFormats[shape.format].source }),
        ...(shape.vocabulary !== undefined && { examples: vocabularies[shape.vocabulary] }),
      };
    case 'one-of':
      return { enum: shape.values };
    case 'boolean':
    case 'null':
      return { type: shape.kind };
    case 'integer':
    case 'number':
      return {
        type: shape.kind,
        ...(shape.from !== undefined && { minimum: shape.from }),
        ...(shape.to !== undefined && { maximum: shape.to }),
      };
    case 'timestamp':
      return { type: 'string', pattern: TIMESTAMP[shape.precision] };
    case 'reference':
      return referenceSchema(shape.to, shape.not, shape.loose === true);
    case 'list':
      return { type: 'array', items: schemaOf(shape.of), minItems: shape.atLeast };
    case 'dictionary':
      return {
        type: 'object',
        minProperties: 1,
        propertyNames: { pattern: '^[a-zA-Z0-9_-]{0,250}$' },
        additionalProperties: shape.of === undefined ? { not: { type: 'null' } } : schemaOf(shape.of),
      };
    case 'hashes':
      return {
        type: 'object',
        minProperties: 1,
        propertyNames: shape.closed
          ? { enum: vocabularies['hash-algorithm-ov'] }
          : { pattern: '^[a-zA-Z0-9_-]{3,250}$' },
        additionalProperties: { type: 'string' },
      };
    case 'either':
      return { anyOf: shape.of.map(schemaOf) };
    case 'structure':
      return structureSchema(shape);
  }
}

const TIME = '^[0-9]{4}-(?:0[1-9]|1[012])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)';
const TIMESTAMP = {
  any: `${TIME}(?:\\.[0-9]+)?Z$`,
  'milliseconds-or-finer': `${TIME}\\.[0-9]{3,}Z$`,
  seconds: `${TIME}Z$`,
} as const;

const UUID = '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}';

function referenceSchema(
  to: readonly string[] | undefined,
  not: readonly string[] | undefined,
  loose: boolean,
): JsonSchema {
  const type = to === undefined ? '[a-z][a-z0-9]*(?:-[a-z0-9]+)*' : `(?:${to.join('|')})`;
  const schema = { type: 'string', pattern: `^${type}--${loose ? '[0-9a-fA-F-]+' : UUID}$` };
  return not === undefined ? schema : { ...schema, not: { pattern: `^(?:${not.join('|')})--` } };
}

function structureSchema(shape: Structure): JsonSchema {
  const rules = shape.rules.flatMap(ruleSchemas);
  return {
    type: 'object',
    properties: Object.fromEntries([...shape.properties].map(([name, property]) => [name, schemaOf(property)])),
    ...(shape.required.length > 0 && { required: shape.required }),
    ...(rules.length > 0 && { allOf: rules }),
    ...(shape.closed && { additionalProperties: false }),
  };
}

function ruleSchemas(rule: Rule): JsonSchema[] {
  switch (rule.rule) {
    case 'any-of':
      return [{ anyOf: rule.sets.map((required) => ({ required })) }];
    case 'exactly-one':
      return [{ oneOf: rule.names.map((name) => ({ required: [name] })) }];
    case 'needs':
      return [{ dependentRequired: { [rule.name]: rule.others } }];
    case 'when': {
      const matched = { properties: { [rule.name]: { const: rule.is } }, required: [rule.name] };
      const demanded = {
        ...(rule.needs !== undefined && { required: [rule.needs] }),
        ...(rule.without !== undefined && { not: { required: [rule.without] } }),
      };
      return [{ anyOf: [{ not: matched }, demanded] }];
    }
    case 'order':
      return [];
  }
}
