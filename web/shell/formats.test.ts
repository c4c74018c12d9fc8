import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { it } from 'node:test';

it('writes a plain day as that day, west and east of Greenwich', () => {
  const say = `import { formatsFor } from '${new URL('./formats.ts', import.meta.url).href}';
    const { date, hijri } = formatsFor('en', 'ar');
    process.stdout.write(date('2026-11-23') + ', ' + hijri('2026-11-23'));`;
  for (const TZ of ['Pacific/Honolulu', 'UTC', 'Pacific/Auckland']) {
    const args = ['--input-type=module', '-e', say];
    const said = execFileSync(process.execPath, args, { env: { ...process.env, TZ }, encoding: 'utf8' });
    assert.equal(said, '23 November 2026, 13 Jumada II 1448 AH', TZ);
  }
});
