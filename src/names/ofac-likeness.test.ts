import assert from 'node:assert/strict';
import { it } from 'node:test';
import { editLikeness, jaroWinkler } from './ofac-likeness.ts';

function near(got: number, wanted: number): void {
  assert.ok(Math.abs(got - wanted) < 1e-9, `${got} is not ${wanted}`);
}

it('counts three letters out of order as one and a half', () => {
  near(jaroWinkler('XABCDE', 'XBCADE', 0), (1 + 1 + 4.5 / 6) / 3);
});

it('adds a tenth of what is missing for each shared first letter, up to the limit, however unlike the rest', () => {
  const jaro = (5 / 6 + 5 / 6 + 1) / 3;
  near(jaroWinkler('TAMZOR', 'TAMZOL', 0), jaro);
  near(jaroWinkler('TAMZOR', 'TAMZOL', 4), jaro + 0.4 * (1 - jaro));
  near(jaroWinkler('TAMZOR', 'TAMZOL', 5), jaro + 0.5 * (1 - jaro));
  const unlike = (1 / 6 + 1 / 6 + 1) / 3;
  near(jaroWinkler('TAMZOR', 'TEKLIB', 4), unlike + 0.1 * (1 - unlike));
});

it('is nothing for words without a letter in common and all for the same word', () => {
  assert.equal(jaroWinkler('TAMZOR', 'HELKIB', 4), 0);
  assert.equal(jaroWinkler('TAMZOR', 'TAMZOR', 4), 1);
});

it('measures edits against the longer word', () => {
  assert.equal(editLikeness('TAMZOR', 'TAM'), 0.5);
  assert.equal(editLikeness('TAM', 'TAMZOR'), 0.5);
  assert.equal(editLikeness('TAMZOR', 'TAMZOR'), 1);
  assert.equal(editLikeness('TAM', 'HEL'), 0);
});
