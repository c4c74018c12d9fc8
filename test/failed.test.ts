import { deepStrictEqual } from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { describe, it } from 'node:test';
import { toldIn, watchFailures } from './failed.ts';

const file = '/house/test/cli/a.test.ts';

describe('what a run says of its failures', () => {
  it('names file, suites and test, and the first line of the error', () => {
    const stream = new EventEmitter();
    const lines = watchFailures(stream, '/house');
    const start = (name: string, nesting: number) => stream.emit('test:start', { name, nesting, file });
    const fail = (name: string, nesting: number, error: object) =>
      stream.emit('test:fail', { name, nesting, file, details: { error } });
    start('a desk', 0);
    start('in the morning', 1);
    start('opens', 2);
    fail('opens', 2, { message: 'wrapped', cause: new Error('the door\nis shut') });
    start('counts', 2);
    fail('counts', 2, { message: 'Expected values to be strictly equal:\n\n1 !== 2\n' });
    fail('in the morning', 1, { message: '2 subtests failed', failureType: 'subtestsFailed' });
    start('in the evening', 1);
    fail('in the evening', 1, { message: 'after broke', failureType: 'hookFailed' });
    fail('a desk', 0, { message: '1 subtest failed', failureType: 'subtestsFailed' });
    start('test/cli/a.test.ts', 0);
    fail('test/cli/a.test.ts', 0, { message: 'test failed' });
    deepStrictEqual(lines, [
      'FAILED: test/cli/a.test.ts › a desk › in the morning › opens: the door',
      'FAILED: test/cli/a.test.ts › a desk › in the morning › counts: Expected values to be strictly equal: 1 !== 2',
      'FAILED: test/cli/a.test.ts › a desk › in the evening: after broke',
      'FAILED: test/cli/a.test.ts: test failed',
    ]);
  });

  it('takes over what stands before the last line of a process apart, and nothing a test printed', () => {
    const told = ['SKIPPED: b: no data', 'FAILED: a › b: c'];
    deepStrictEqual(toldIn(['FAILED: printed by a test', '✔ a', ...told, '1 passed, 2 failed', ''].join('\n')), told);
    deepStrictEqual(toldIn('✔ a\n1 passed, 0 failed\n'), []);
    deepStrictEqual(toldIn(''), []);
  });
});
