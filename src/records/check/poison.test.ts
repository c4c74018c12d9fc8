import assert from 'node:assert/strict';
import { it } from 'node:test';
import { checkBundle, checkObject } from './check-object.ts';

const campaign = {
  type: 'campaign',
  spec_version: '2.1',
  id: 'campaign--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f',
  created: '2026-04-06T20:03:00.000Z',
  modified: '2026-04-06T20:03:00.000Z',
  name: 'Invented campaign',
};

/** The codes found, and that finding them took less than a second of processor time. */
function codesOf(value: unknown, strict = false): string[] {
  const before = process.cpuUsage();
  const { errors } = checkObject(value, { strict });
  const { user, system } = process.cpuUsage(before);
  assert.ok(user + system < 1_000_000, `${(user + system) / 1000} ms`);
  return [...new Set(errors.map((error) => error.code))];
}

checkObject(campaign, { strict: true });

it('a type that makes the official expression run for seconds is refused at once', () => {
  assert.deepEqual(codesOf({ ...campaign, type: `${'a'.repeat(31)}!` }), ['type-form']);
  assert.deepEqual(codesOf({ ...campaign, extensions: { [`${'a'.repeat(200)}--ext`]: { a_b: 1 } } }), [
    'extension-key',
  ]);
});

it('depth, circles and mass are refused before they are walked', () => {
  let deep: unknown = 'x';
  for (let level = 0; level < 100_000; level += 1) deep = { a: deep };
  assert.deepEqual(codesOf({ ...campaign, deep }), ['too-deep']);
  const circle: Record<string, unknown> = { ...campaign };
  circle.self = circle;
  assert.deepEqual(codesOf(circle), ['too-deep']);
  assert.deepEqual(codesOf({ ...campaign, aliases: Array(1_000_000).fill('x') }), ['too-large']);
});

it('a flood of faults stops at a hundred', () => {
  assert.equal(checkObject({ ...campaign, aliases: Array(100_000).fill(1) }).errors.length, 100);
});

it('numbers and characters JSON cannot carry are named', () => {
  assert.deepEqual(codesOf({ ...campaign, confidence: JSON.parse('1e400') as number }), ['number-out-of-range']);
  assert.deepEqual(codesOf({ ...campaign, name: 'a\0b' }), ['nul-character']);
  assert.deepEqual(codesOf({ ...campaign, name: 'a\ud800b' }), ['lone-surrogate']);
  assert.deepEqual(codesOf({ ...campaign, 'na\0me': 'x' }).includes('nul-character'), true);
  assert.deepEqual(codesOf({ ...campaign, name: undefined, description: 1n }), ['not-a-json-value']);
});

it('a mark that turns the writing direction is advised against, and shown as a replacement', () => {
  const turned = { ...campaign, name: 'gpj\u202eexe.txt' };
  assert.deepEqual(codesOf(turned), []);
  assert.deepEqual(codesOf(turned, true), ['bidi-control']);
  const [error] = checkObject({ ...campaign, type: 'gpj\u202eexe' }).errors;
  assert.match(error?.message ?? '', /gpj\ufffdexe/);
});

it('names of the machinery of JavaScript are names like others', () => {
  assert.deepEqual(codesOf(JSON.parse(`{"__proto__":{"x":1},"constructor":1,"type":"toString"}`)), [
    'type-form',
    'missing',
    'property-name',
  ]);
  assert.deepEqual(codesOf(JSON.parse('{"type":{"toString":1}}'), true), ['wrong-kind', 'missing']);
  assert.deepEqual(codesOf({ ...campaign, type: 'constructor', id: campaign.id }), ['reference-type']);
});

it('what is no object is refused, whatever it is', () => {
  for (const value of [undefined, null, 1, 'x', true, [], [campaign], () => 1, Symbol('x')]) {
    assert.deepEqual(codesOf(value), ['not-an-object']);
    assert.equal(checkBundle(value).valid, false);
  }
});

it('circles of references are no circle of the check', () => {
  const id = 'note--5a6b7c8d-1111-4222-8333-444455556666';
  const { name, ...rest } = campaign;
  assert.deepEqual(codesOf({ ...rest, type: 'note', id, content: name, object_refs: [id] }), []);
});
