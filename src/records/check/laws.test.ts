import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { objectShapes } from '../stix/objects.ts';
import { checkObject } from './check-object.ts';
import { isJson } from './walk.ts';

const propertyNames = [...new Set([...objectShapes.values()].flatMap((one) => [...one.shape.properties.keys()]))];
const hostileNames = ['__proto__', 'toString', 'constructor', 'valueOf', '', 'x_y', 'then'];
const texts = [
  '2026-04-06T20:03:00.000Z',
  'identity--5a6b7c8d-1111-4222-8333-444455556666',
  'ar',
  'AAAA',
  'root',
  'x-y',
  "[url:value = 'https://example.org']",
  'x',
];

/** Anything JSON can say, with the words of the specification in it. */
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...texts),
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...propertyNames, ...hostileNames), tie('value'), { maxKeys: 6 }),
  ),
})).value;

const objects = fc
  .tuple(
    fc.constantFrom(...objectShapes.keys(), 'x-invented-thing'),
    fc.dictionary(fc.constantFrom(...propertyNames, ...hostileNames), json, { maxKeys: 12 }),
  )
  .map(([type, properties]): Record<string, unknown> => ({ ...properties, type }));

it('whatever comes, the check answers; strictly never more is valid than otherwise', () => {
  fc.assert(
    fc.property(fc.oneof(objects, json, fc.anything()), (value) => {
      const plain = checkObject(value);
      const strict = checkObject(value, { strict: true });
      assert.equal(plain.valid, plain.errors.length === 0);
      if (strict.valid) assert.ok(plain.valid);
      assert.ok(plain.errors.every((error) => error.strict === undefined));
    }),
    { numRuns: 3000 },
  );
});

it('every finding points at something that is there', () => {
  fc.assert(
    fc.property(objects, (value) => {
      for (const { where } of checkObject(value, { strict: true }).errors) {
        let here: unknown = value;
        for (const step of where.split('/').slice(1)) {
          const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
          assert.ok(Array.isArray(here) || isJson(here), where);
          assert.ok(Object.hasOwn(here, name), `${where} in ${JSON.stringify(value)}`);
          here = (here as Record<string, unknown>)[name];
        }
      }
    }),
    { numRuns: 3000 },
  );
});
