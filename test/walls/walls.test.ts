import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const root = join(import.meta.dirname, '../..');

function cruise(...paths: string[]) {
  const bin = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const args = [bin, '--config', '.dependency-cruiser.cjs', '--output-type', 'err', ...paths];
  return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
}

describe('the walls of the house', () => {
  it('stand: no import goes against the direction of the house', () => {
    const { status, stdout } = cruise('src', 'web', 'test', 'bench', 'exercise');
    assert.equal(status, 0, stdout);
    const modules = /\((\d+) modules/.exec(stdout)?.[1];
    assert.ok(Number(modules) > 100, `the check saw only ${modules} modules: it is blind`);
  });

  it('are checked at all: a room that breaks them is found', () => {
    const directory = mkdtempSync(join(root, 'src/names/canary-'));
    try {
      writeFileSync(
        join(directory, 'bad.ts'),
        "import { need } from '../../base/act.ts';\nimport 'node:fs';\nexport const bad = need;\n",
      );
      const { status, stdout } = cruise('src/names');
      assert.notEqual(status, 0, stdout);
      assert.match(stdout, /names-stands-alone/);
      assert.match(stdout, /names-is-pure/);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });

  it('are checked in the records too: they know no axis, and of the platform only hashes and signatures', () => {
    const directory = mkdtempSync(join(root, 'src/records/canary-'));
    try {
      const imports = ['../../finance/index.ts', 'node:fs', 'node:crypto'];
      writeFileSync(join(directory, 'bad.ts'), imports.map((from) => `import '${from}';\n`).join(''));
      const { status, stdout } = cruise('src/records');
      assert.notEqual(status, 0, stdout);
      assert.match(stdout, /records-knows-only-base/);
      assert.match(stdout, /records-is-pure: .*fs/);
      assert.doesNotMatch(stdout, /records-is-pure: .*bad\.ts → crypto/);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });

  it('refuse a deep import at run time, whatever a checker says', async () => {
    const deep = '#finance/subject';
    await assert.rejects(import(deep), { code: 'ERR_PACKAGE_IMPORT_NOT_DEFINED' });
  });
});
