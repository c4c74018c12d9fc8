import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { methodFiles } from './method-files.ts';

describe('the public pages of the matrix', () => {
  const files = methodFiles((code) =>
    code === 'MM0101' ? [{ title: '<b>مختلق', address: '../dossiers/1.html' }] : [],
  );
  const pages = [...files].filter(([path]) => path.endsWith('.html'));

  it('are a matrix and 42 methods in three languages, and one STIX bundle', () => {
    assert.equal(pages.length, 3 * 43);
    assert.equal(files.size, pages.length + 1);
    assert.match(files.get('ar/methods/index.html') ?? '', /<html lang="ar" dir="rtl">/);
  });

  it('point at nothing that is not there, fetch nothing and run nothing', () => {
    for (const [path, text] of pages) {
      assert.doesNotMatch(text, /<script|<img|<iframe|@import|url\(| on\w+=/i, path);
      for (const [, address = ''] of text.matchAll(/href="([^"]+)"/g)) {
        if (address.startsWith('https://github.com/DISARMFoundation/') || address.includes('dossiers/')) continue;
        const at = new URL(address, `https://node.example/${path}`).pathname.slice(1);
        assert.ok(files.has(at), `${path} → ${at}`);
      }
    }
  });

  it('say which dossiers answer, with whatever stands in a title shown as text', () => {
    assert.match(files.get('fr/methods/MM0101.html') ?? '', /&lt;b&gt;مختلق/);
    assert.match(files.get('fr/methods/MM0102.html') ?? '', /Aucun dossier publié/);
  });
});
