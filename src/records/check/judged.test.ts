import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { checkObject } from './check-object.ts';
import { isJson, type Json } from './walk.ts';

const data = join(process.env.MITHAQ_DATA_SETS ?? join(import.meta.dirname, '../../../../shared/data'), 'exchange');
const absent = existsSync(data) ? false : `no ${data}: the verdicts of the official validator are not looked at`;

interface Recorded {
  instance: Json;
  options: {
    strict?: boolean;
    disabled?: string[];
    enabled?: string[];
    strict_types?: boolean;
    strict_properties?: boolean;
  };
  valid: boolean;
  errors: string[];
}

describe('the verdicts of the official validator', { skip: absent }, () => {
  it('are ours too, all 429', () => {
    const lines = readFileSync(join(data, 'stix21-validator-vectors.jsonl'), 'utf8').trim().split('\n');
    const other = lines.flatMap((line, index) => {
      const { instance, options, valid, errors } = JSON.parse(line) as Recorded;
      const ours = checkObject(instance, {
        ...options,
        strictTypes: options.strict_types === true,
        strictProperties: options.strict_properties === true,
      });
      return ours.valid === valid ? [] : [{ line: index + 1, valid, errors, ours: ours.errors }];
    });
    assert.equal(lines.length, 429);
    assert.deepEqual(other, []);
  });

  it('and its examples are valid', () => {
    const objects = jsonFiles(join(data, 'stix21-examples')).flatMap((path) =>
      objectsOf(JSON.parse(readFileSync(path, 'utf8'))),
    );
    assert.ok(objects.length >= 259, String(objects.length));
    assert.deepEqual(
      objects.map((object) => checkObject(object)).filter((verdict) => !verdict.valid),
      [],
    );
  });

  it('and what we mean to emit passes strictly', () => {
    const bundle: unknown = JSON.parse(readFileSync(join(data, 'mapping-examples/bundle.json'), 'utf8'));
    assert.deepEqual(checkObject(bundle, { strict: true }), { valid: true, errors: [] });
  });
});

function jsonFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => join(directory, path));
}

/** A bundle and each thing in it, or the one object of the file. */
function objectsOf(value: unknown): Json[] {
  if (Array.isArray(value)) return value.filter(isJson);
  if (!isJson(value)) return [];
  return Array.isArray(value.objects) && value.type === 'bundle' ? [value, ...value.objects.filter(isJson)] : [value];
}
