import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type BearerKind, compareNames, DEFAULT_THRESHOLD } from './index.ts';

// Every name here is invented.
function score(a: string, b: string, kind: BearerKind = 'person'): number {
  return compareNames({ kind, names: [a] }, { kind, names: [b] }).score;
}

function rules(a: string, b: string, kind: BearerKind = 'person'): string[] {
  return compareNames({ kind, names: [a] }, { kind, names: [b] }).pairs.map((pair) => pair.rule);
}

const SAME: readonly (readonly [string, string])[] = [
  ['محمد زيدان الخلفاني', 'Mohammed Zaydan al-Khalfani'],
  ['Yusuf Khalfan Murrani', 'Youcef Khalfane Mourrani'],
  ['Hüseyin Karagöz', 'Husayn Karaguz'],
  ['Xasan Cabdullahi Warfaa', 'Hassan Abdullahi Warfa'],
  ['Abd al-Rahman Murrani', 'عبدالرحمن مراني'],
  ['Zia-ur-Rahman Murrani', 'ضياء الرحمن مراني'],
  ['Khair Ullah Zarqand', 'Khairullah Zarqand'],
  ['نورالدين خلفان', 'Nour Eddine Khalfan'],
  ['MURRANI, Zaydan Khalfan', 'Zaydan Khalfan al-Murrani'],
  ['Zaydan bin Khalfan bin Rustam al-Murrani', 'Zaydan al-Murrani'],
  ['Dr. Zaydan Murrani', 'Zaydan Murrani'],
  ['Dmitri Nazarenko', 'Дмитрий Назаренко'],
  ['Sh. Kohen Zamri', 'Ш. Коэн Замри'],
  ['שמעון זמרי', 'Shimon Zamri'],
  ["רג'יב זמרי", 'Rajiv Zamri'],
  ['Гюстав Ломбар', 'Gustave Lombard'],
  ['Максим Трезанов', 'Maxim Trezanov'],
  ['Bertrand Olivet Karsane', 'Olivet Karsane'],
  ['KV Zarqand', 'Kamil-Victor Zarqand'],
  ['Hakim Zarqand', 'Abd al-Hakim al-Zarqand'],
  ['Sayf Zarqand', 'Sayfuddin Zarqand'],
  ['El Tayfur Elsheikh', 'ELTAYFUR EL SHEIKH'],
  ['Pak Do Gyu', 'PAK TO-KYU'],
  ['Jang Il Woo', 'CHANG IL U'],
];

const DIFFERENT: readonly (readonly [string, string, string])[] = [
  ['Zaydan Khalfan al-Murrani', 'Zaydan Khalfan al-Fazzani', 'different-nisba'],
  ['Zaydan bin Khalfan al-Murrani', 'Zaydan bin Rustam al-Murrani', 'different-father'],
  ['Zaydan bin Rustem', 'Rustem bin Zaydan', 'swapped-order'],
  ['Hasan bin Ahmad al-Murrani', 'Ahmad bin Hasan al-Murrani', 'swapped-order'],
  ['حسن بن احمد المراني', 'Ahmad bin Hasan al-Murrani', 'swapped-order'],
  ['Hasan Murrani', 'Husayn Murrani', 'different-given'],
  ['Abu Nadir al-Murrani', 'Abu Zubayda al-Murrani', 'different-kunya'],
  ['Zarqand Murrani Abdul Khan', 'Zarqand Murrani Padshah Khan', 'different-name'],
  ['Jang Tae Min', 'Jang Tae Son', 'different-family'],
];

describe('persons', () => {
  for (const [a, b] of SAME) it(`${a} is ${b}`, () => assert.ok(score(a, b) >= DEFAULT_THRESHOLD, String(score(a, b))));

  for (const [a, b, rule] of DIFFERENT)
    it(`${a} is not ${b}: ${rule}`, () => {
      assert.ok(score(a, b) < DEFAULT_THRESHOLD, String(score(a, b)));
      assert.ok(rules(a, b).includes(rule), rules(a, b).join());
    });

  it('holds one plain contradiction well under the threshold, however much else met', () =>
    assert.ok(
      score('Zaydan Khalfan Rustam Qadim al-Murrani', 'Zaydan Khalfan Rustam Qadim al-Fazzani') <
        DEFAULT_THRESHOLD - 0.1,
    ));

  it('does not flag a man by his given name alone', () =>
    assert.ok(score('Zaydan', 'Zaydan Khalfan') < DEFAULT_THRESHOLD));

  it('does not take a son for his father', () =>
    assert.ok(score('Rustam Zaydan al-Murrani', 'Zaydan al-Murrani') < DEFAULT_THRESHOLD));

  it('reads letters of other scripts beside their neighbours', () => {
    for (const [native, right, wrong] of [
      ['Карсанье', 'Carsagnier', 'Karsunya'],
      ['Цзоусянь', 'Zouxian', 'Tsousana'],
      ['Ломбо', 'Lombeaux', 'Lumbay'],
      ['זרקייר', 'Zarkayer', 'Zarcoira'],
    ] as const)
      assert.ok(
        score(native, right) > score(native, wrong) + 0.05,
        `${native} ${score(native, right)} ${score(native, wrong)}`,
      );
  });

  it('scores the same words in another order lower, forebears more than a family', () => {
    assert.ok(score('Zaydan Murrani', 'Murrani Zaydan') < 1);
    assert.ok(score('Hasan Mahmud', 'Mahmud Hasan') < score('Zaydan Murrani', 'Murrani Zaydan'));
    assert.ok(rules('Hasan Mahmud', 'Mahmud Hasan').includes('other-order'));
  });

  it('holds Arabic orthographic variants for one name', () => {
    for (const variant of [
      'أحمد إبراهيم الخلفاني',
      'احمد ابراهيم الخلفانى',
      'ﺃﺣﻤﺪ إبراهيم الخلفاني',
      'أحـمـد إبراهيم الخَلْفَانِيّ',
      '\u200fأحمد إبراهيم الخلفاني\u202c',
      'احمد ابراهیم الخلفانی',
    ])
      assert.ok(score(variant, 'أحمد إبراهيم الخلفاني') > 0.999, variant);
  });
});

describe('organisations', () => {
  it('reads legal forms and general words across languages', () => {
    assert.ok(score('شبكة الخلفاني', 'Khalfani Network', 'organization') >= DEFAULT_THRESHOLD);
    assert.ok(score('Murrani Trading Limited Liability Company', 'Murrani Trading L.L.C.', 'organization') > 0.99);
    assert.ok(score('van der Zorn corp', 'vanderzorn corp', 'organization') >= DEFAULT_THRESHOLD);
  });

  it('reads numbers in words, and a legal form cut short at the end of a field', () => {
    assert.ok(score('Zorvan Brigade Forty-Four', 'Zorvan Brigade 44', 'organization') > 0.99);
    assert.ok(score('Zorvan Missiles Joint Stock Compan', 'Zorvan Missiles JSC', 'organization') > 0.9);
    assert.ok(rules('Zorvan Partners V L.P.', 'Zorvan Partners V LP', 'organization').includes('legal-form'));
  });

  it('keeps branches, numbers and lines of business apart', () => {
    assert.ok(
      score('Bank of Zorvania (Lisk) Limited', 'Bank of Zorvania (Tarm) Limited', 'organization') < DEFAULT_THRESHOLD,
    );
    assert.ok(score('Zorvan Partners VIII LP', 'Zorvan Partners IX LP', 'organization') < DEFAULT_THRESHOLD);
    assert.ok(score('Zorvan National Petroleum', 'Zorvan National Pipeline', 'organization') < DEFAULT_THRESHOLD);
  });
});
