import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import * as names from './index.ts';

const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');

describe('the README of names', () => {
  it('has an example that runs as it stands', async () => {
    const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    assert.ok(example.length > 500 && example.split('\n').length < 30);
    const lines: unknown[][] = [];
    const door = JSON.stringify(new URL('./index.ts', import.meta.url).href);
    const body = example
      .replace(/import (\{[^}]*\}) from '#names';/, `const $1 = await import(${door});`)
      .replaceAll(/ as keyof typeof messages/g, '')
      .replaceAll('console.log', 'globalThis.readmeExample');
    Object.assign(globalThis, { readmeExample: (...line: unknown[]) => lines.push(line) });
    try {
      await import(`data:text/javascript,${encodeURIComponent(body)}`);
    } finally {
      Reflect.deleteProperty(globalThis, 'readmeExample');
    }
    assert.ok(lines.length >= 3);
    for (const [sentence, a, b, effect] of lines) {
      assert.match(String(sentence), /\{a\}/);
      assert.ok(a !== '' && b !== '' && typeof effect === 'number');
    }
  });

  it('names every export of the front door, and no other', () => {
    const table = readme.slice(readme.indexOf('**Front door**'), readme.indexOf('```ts'));
    const named = [...table.matchAll(/^\| (.*?) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`(\w+)/g)].map(([, name = '']) => name),
    );
    assert.deepEqual(named.toSorted(), Object.keys(names).toSorted());
  });
});
