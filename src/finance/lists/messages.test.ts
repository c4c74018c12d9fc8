import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listFaultTable } from './messages.ts';

test('every refusal of a list exists in three languages with the same parameters', () => {
  for (const [code, { message, todo }] of Object.entries(listFaultTable)) {
    for (const language of ['ar', 'fr'] as const) {
      assert.deepEqual(parameters(message[language]), parameters(message.en), `${code} ${language}`);
      assert.notEqual(todo[language], '');
    }
  }
});

function parameters(text: string): string[] {
  return (text.match(/\{\w+\}/g) ?? []).toSorted();
}
