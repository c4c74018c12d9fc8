import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileFaultTable } from './index.ts';

function parameters(text: string): string[] {
  return (text.match(/\{\w+\}/g) ?? []).toSorted();
}

test('every refusal exists in three languages with the same parameters', () => {
  for (const [code, { message, todo }] of Object.entries(fileFaultTable)) {
    for (const language of ['ar', 'fr'] as const) {
      assert.deepEqual(parameters(message[language]), parameters(message.en), `${code} ${language}`);
      assert.notEqual(todo[language], '');
    }
  }
});
