import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { completeProperties } from './kind-properties.ts';

const extension = 'extension-definition--bf238722-f28d-44b2-b314-674aa6bf75b1';
const kind = `identity+${extension}`;
const subject = (name: string, names?: object[]) => ({
  name,
  ...(names !== undefined && { extensions: { [extension]: { names } } }),
});
const namesOf = (properties: Readonly<Record<string, unknown>>): unknown =>
  (properties['extensions'] as Record<string, { names: unknown }>)[extension]?.names;

describe('the names of a subject that is written', () => {
  const alias = { text: 'Fulan', kind: 'alias' };

  it('begin with what it is called', () => {
    assert.deepEqual(namesOf(completeProperties(kind, subject('فلان'))), [{ text: 'فلان', kind: 'primary' }]);
  });

  it('follow it when it is called otherwise in a new version, and keep the others', () => {
    const before = subject('فلان', [{ text: 'فلان', lang: 'ar', script: 'Arab', kind: 'primary' }, alias]);
    const now = { ...before, name: 'فلان بن علان' };
    assert.deepEqual(namesOf(completeProperties(kind, now, before)), [
      { text: 'فلان بن علان', kind: 'primary' },
      alias,
    ]);
  });

  it('stay as somebody wrote them', () => {
    const names = [{ text: 'فلان', lang: 'ar', script: 'Arab', kind: 'primary' }, alias];
    const before = subject('فلان', names);
    assert.deepEqual(namesOf(completeProperties(kind, before, before)), names);
    const own = [{ text: 'علان', kind: 'primary' }];
    assert.deepEqual(namesOf(completeProperties(kind, subject('علان بن فلان', own), before)), own);
  });
});
