import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languages } from '#base';
import { inventedDossier, inventedLibrary } from '../invented.ts';
import { dossierCard } from './card.ts';
import { openPlates } from './index.ts';

const dossier = inventedDossier(2);
const library = inventedLibrary([inventedDossier(1), dossier]);
const long = {
  ...dossier,
  concepts: dossier.concepts.map((one) => ({
    ...one,
    said: { ar: 'كلمة طويلة المعنى '.repeat(80), en: 'a word '.repeat(200) },
  })),
};

/** Width and height of a PNG (ISO 15948 §11.2.2). */
const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

describe('what is set of a dossier beside its page', () => {
  it('is a card of the size platforms ask for, the same bytes every time, also of a text far too long for it', () => {
    for (const language of languages)
      for (const one of [dossier, long]) {
        const card = dossierCard(one, language);
        assert.deepEqual([...card.subarray(1, 4)], [...Buffer.from('PNG')]);
        assert.deepEqual(sizeOf(card), [1200, 630]);
        assert.deepEqual(dossierCard(one, language), card);
      }
    assert.notDeepEqual(dossierCard(dossier, 'ar'), dossierCard({ ...dossier, exercise: false }, 'ar'));
  });

  it('is a tagged PDF in each language, the same bytes every time', async () => {
    const plates = await openPlates();
    for (const language of languages) {
      const pdf = plates.pdf(library, dossier, language);
      const text = Buffer.from(pdf).toString('latin1');
      assert.match(text, /^%PDF-1\.\d/);
      assert.match(text, /\/StructTreeRoot/);
      assert.deepEqual(plates.pdf(library, dossier, language), pdf);
    }
  });
});
