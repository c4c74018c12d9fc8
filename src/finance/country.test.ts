import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countryCode, countryCodes } from './country.ts';

const cases: readonly (readonly [string, string | undefined])[] = [
  ['Saudi Arabia', 'sa'],
  ['المملكة العربية السعودية', 'sa'],
  ['السعودية', 'sa'],
  ['سعودي', 'sa'],
  ['يمنية', 'ye'],
  ['الأردن', 'jo'],
  ['Arabie saoudite', 'sa'],
  ['ÉGYPTE', 'eg'],
  ['EG', 'eg'],
  ['eg', 'eg'],
  ['SAU', 'sa'],
  ['UK', 'gb'],
  ['Iran (Islamic Republic of)', 'ir'],
  ["Democratic People's Republic of Korea ", 'kp'],
  ['Korea, North', 'kp'],
  ['Congo, Democratic Republic of the', 'cd'],
  ['CONGO, Democratic Republic of (was Zaire)', 'cd'],
  ['Burma', 'mm'],
  ['Region: Gaza', 'ps'],
  ['Palestinian', 'ps'],
  ['Possibly Ethiopian', 'et'],
  ['Sudanese by birth', 'sd'],
  ['Indonesia (as at Dec. 2003)', 'id'],
  ['Libya (in custody)', 'ly'],
  ['United States. Also believed to hold Syrian nationality', 'us'],
  ['Kosovo', 'xk'],
  ['Niger', 'ne'],
  ['Nigerian', 'ng'],
  ['Oman', 'om'],
  ['00', undefined],
  ['undetermined', undefined],
  ['', undefined],
];

for (const [text, code] of cases) {
  test(`"${text}" is ${code ?? 'no country'}`, () => {
    assert.equal(countryCode(text), code);
  });
}

test('a field that names several countries gives each once', () => {
  assert.deepEqual(countryCodes('(1) Palestinian. (2) Jordanian'), ['ps', 'jo']);
  assert.deepEqual(countryCodes('Sudan/or South Sudan'), ['sd', 'ss']);
  assert.deepEqual(countryCodes('يمني، سعودي'), ['ye', 'sa']);
  assert.deepEqual(countryCodes('Congo, Democratic Republic of the'), ['cd']);
  assert.deepEqual(countryCodes('Trinidad and Tobago'), ['tt']);
  assert.deepEqual(countryCodes('nowhere'), []);
});
