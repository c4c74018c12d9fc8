import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { passwordFault } from './password.ts';
import { fitsPassword, hashPassword } from './password-hash.ts';

const codeOf = (password: string, username = 'hind'): string | undefined => passwordFault(password, username)?.code;

describe('a new password', () => {
  it('has at least twelve characters, counted as people count', () => {
    assert.equal(codeOf('short enough'.slice(0, 11)), 'password-short');
    assert.equal(codeOf('🐪🐫🐪🐫🐪🐫🐪🐫🐪🐫🐪'), 'password-short');
    assert.equal(codeOf('قافلة في البر'), undefined);
  });

  it('is none of those that are guessed first, however dressed up', () => {
    for (const common of [
      'password1234',
      'P@ssw0rd2026!',
      'Motdepasse1234',
      'qwertyuiop12',
      '123456789012',
      '194820394857',
      'abcdefghijklm',
      'aaaaaaaaaaaa',
      'abababababab',
      'كلمة السر 123456',
      'Ramadan2026!!',
    ])
      assert.equal(codeOf(common), 'password-common', common);
  });

  it('does not hold the user name', () => {
    assert.equal(codeOf('I am Hind from Tunis'), 'password-has-username');
    assert.equal(codeOf('a caravan at dawn', 'an'), undefined);
  });

  it('is one password on every keyboard', async () => {
    const hashed = await hashPassword('ﷺ four caf\u0065\u0301s');
    assert.match(hashed, /^\$argon2id\$/);
    assert.ok(await fitsPassword(hashed, 'ﷺ four caf\u00e9s'));
    assert.ok(!(await fitsPassword(hashed, 'ﷺ four cafes')));
  });
});
