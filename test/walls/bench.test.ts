import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { partsOf } from '../../bench/parts.ts';

it('finds every program that measures a figure', () => {
  const programs = Object.values(partsOf('data')).flatMap((part) => part.map(([program]) => program));
  assert.deepEqual(
    programs.filter((program) => !existsSync(join(import.meta.dirname, '../../bench', program))),
    [],
  );
});
