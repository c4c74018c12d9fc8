import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseName } from './index.ts';
import { spellingsOf } from './spellings.ts';

// Every name here is invented.
function parts(name: string): string {
  return parseName(name)
    .tokens.filter((token) => token.role !== 'particle')
    .map((token) => `${token.latin}:${token.role}`)
    .join(' ');
}

const PARSED: readonly (readonly [string, string])[] = [
  ['Zaydan bin Khalfan al-Murrani', 'zaydan:given khalfan:father murrani:nisba'],
  ["'Abd al-Rahman Khalfan", 'abdrahman:given khalfan:family'],
  ['Abdurrahman Khalfan', 'abdrahman:given khalfan:family'],
  ['Nur ud Din Khalfan', 'nurdin:given khalfan:family'],
  ['Nooruddin Khalfan', 'noordin:given khalfan:family'],
  ['Khair Ullah Zarqand', 'khairlah:given zarqand:family'],
  ['Abu Nadir al-Murrani', 'abunadir:kunya murrani:nisba'],
  ['MURRANI, Zaydan Khalfan', 'zaydan:given khalfan:father murrani:family'],
  ['Mullah Zaydan Khalfan', 'mullah:title zaydan:given khalfan:family'],
  ['Zaydan K. Murrani', 'zaydan:given k:initial murrani:family'],
  ['Zaydan King', 'zaydan:given king:family'],
  ['KIM ZORN UN', 'kim:given zorn:father un:family'],
  ['ZaydanMurrani', 'zaydan:given murrani:family'],
  ['Zorvan Trading Co., Ltd.', 'zorvan:name trading:generic co:legal-form ltd:legal-form'],
  ['شركة زورفان للتجارة', 'co:legal-form zwrfan:name trading:generic'],
];

describe('the structure of a name', () => {
  for (const [name, expected] of PARSED) it(name, () => assert.equal(parts(name), expected));

  it('splits a field that holds several names', () => {
    assert.deepEqual(spellingsOf('زيدان مراني (Zaydan Murrani; Zeidan Mourani)'), [
      'زيدان مراني',
      'Zaydan Murrani',
      'Zeidan Mourani',
    ]);
    assert.deepEqual(spellingsOf('Zaydan Murrani زيدان مراني'), ['Zaydan Murrani', 'زيدان مراني']);
    assert.deepEqual(spellingsOf('Zorvan Network (ZN)', true), ['Zorvan Network']);
    assert.deepEqual(spellingsOf('Bank of Zorvania (Lisk) Limited', true), ['Bank of Zorvania Lisk Limited']);
  });

  it('reads nothing into nothing', () => {
    for (const nothing of ['', ' ', '()', '\u0000', '-', '؟', '😀']) assert.doesNotThrow(() => parseName(nothing));
  });
});
