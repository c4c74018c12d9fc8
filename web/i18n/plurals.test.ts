import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createInstance } from 'i18next';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

const languages = { ar, en, fr };

/** Every leaf of a catalogue as `path → sentence`. */
function leaves(tree: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'string' ? [[`${path}${key}`, value] as const] : [...leaves(value as object, `${path}${key}.`)],
    ),
  );
}

const stem = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');
const holes = (sentence: string): string[] => [...sentence.matchAll(/\{\{\s*(\w+)/g)].map((m) => m[1] ?? '').toSorted();

test('the three catalogues hold the same strings', () => {
  const keys = Object.values(languages).map((words) => new Set([...leaves(words).keys()].map(stem)));
  assert.deepEqual(keys[0], keys[1]);
  assert.deepEqual(keys[2], keys[1]);
});

test('no sentence is empty, and none asks for a parameter that English does not have', () => {
  const asked = new Map([...leaves(en)].map(([key, sentence]) => [stem(key), new Set(holes(sentence))]));
  for (const [language, words] of Object.entries(languages)) {
    for (const [key, sentence] of leaves(words)) {
      assert.notEqual(sentence.trim(), '', `${language} ${key}`);
      for (const hole of holes(sentence)) assert.ok(asked.get(stem(key))?.has(hole), `${language} ${key} {{${hole}}}`);
    }
  }
});

test('Arabic counts in six ways', async () => {
  const i18n = createInstance();
  await i18n.init({ lng: 'ar', resources: { ar: { translation: ar } }, interpolation: { escapeValue: false } });
  i18n.services.formatter?.add('number', (n: unknown) => String(n));
  const say = (count: number) => (i18n.t as (key: string, options: object) => string)('parts.table.count', { count });
  assert.deepEqual([0, 1, 2, 3, 10, 11, 99, 100].map(say), [
    'لا صفوف',
    'صف واحد',
    'صفان',
    '3 صفوف',
    '10 صفوف',
    '11 صفًا',
    '99 صفًا',
    '100 صف',
  ]);
});

test('Arabic writes no Latin digits of its own', () => {
  for (const [key, sentence] of leaves(ar)) {
    const own = sentence.replace(/\{\{[^}]*\}\}/g, '').replace(/[A-Za-z][\w ./-]*/g, '');
    assert.doesNotMatch(own, /[0-9]/, `${key}: ${sentence}`);
  }
});

test('a count is written in the digits of its reader', () => {
  for (const [language, words] of Object.entries(languages))
    for (const [key, sentence] of leaves(words))
      assert.doesNotMatch(sentence, /\{\{\s*count\s*\}\}/, `${language} ${key}`);
});
