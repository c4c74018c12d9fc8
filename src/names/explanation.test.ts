import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  type BearerKind,
  compareNames,
  createNameIndex,
  DEFAULT_THRESHOLD,
  messages,
  type NameExplanation,
  type NameQuery,
  RULES,
  scoreOf,
} from './index.ts';
import { spellingsOf } from './spellings.ts';

// Every name here is invented.
const WORDS = [
  'Zaydan',
  'Khalfan',
  'Muhammad',
  'Abd al-Rahman',
  'Abu Nadir',
  'Nur al-Din',
  'Hasan',
  'Husayn',
  'Mullah',
  'Y.',
  'زيدان',
  'خلفان',
  'محمد',
  'عبد الرحمن',
  'أبو نادر',
  'نورالدين',
  'حسن',
  'المراني',
  'الدوري',
  'الشيخ',
  'al-Murrani',
  'Benkhalifa',
  'Karagöz',
  'Okonjo',
  'bin Harun',
  'Zorvan',
  'Дмитрий',
  'Назаренко',
  'שמעון',
  'Li',
  'Trading',
  'Co., Ltd.',
  'L.L.C.',
  'شركة',
  'للتجارة',
  'Network',
  'Bank of',
  '(Lisk)',
  'VIII',
  '12',
  '; Zorvana',
];
const name = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const kind = fc.constantFrom<BearerKind | undefined>('person', 'organization', 'thing', undefined);
const query = (names: readonly string[], of: BearerKind | undefined): NameQuery =>
  of === undefined ? { names } : { kind: of, names };
const ruleIds = new Set<string>(RULES);

/** What somebody has who was only sent the explanation, as text. */
function asStored(explanation: NameExplanation): NameExplanation {
  const stored: NameExplanation = JSON.parse(JSON.stringify(explanation));
  return stored;
}

/** The sum written out anew, with nothing of the matcher: weight times similarity, pair after pair, held to 0..1. */
function summed({ pairs }: NameExplanation): number {
  const total = pairs.reduce((sum, { weight, similarity }) => sum + weight * similarity, 0);
  return Math.min(1, Math.max(0, total));
}

function holds(explanation: NameExplanation, score: number): void {
  const stored = asStored(explanation);
  assert.equal(summed(stored), score);
  assert.equal(scoreOf(stored), score);
  assert.equal(stored.score, score);
  for (const { a, b, rule, weight, similarity } of stored.pairs) {
    assert.ok(ruleIds.has(rule) && rule in messages, rule);
    assert.ok(weight >= 0 && weight <= 1 && similarity >= -1 && similarity <= 1, `${rule} ${weight} ${similarity}`);
    assert.ok(a !== '' || b !== '', rule);
    if (rule.startsWith('different-') || rule === 'swapped-order') assert.ok(similarity <= 0.5, rule);
  }
  const whole = stored.pairs.reduce((sum, pair) => sum + pair.weight, 0);
  if (stored.pairs.length > 0) assert.ok(Math.abs(whole - 1) < 1e-9, `the weights sum to ${whole}`);
}

describe('an explanation', () => {
  it('gives the score of thousands of invented pairs again from its stored text alone, to the last bit', () => {
    let [compared, matched, against] = [0, 0, 0];
    fc.assert(
      fc.property(
        fc.array(name, { maxLength: 2 }),
        fc.array(name, { maxLength: 2 }),
        kind,
        kind,
        (a, b, one, other) => {
          const explanation = compareNames(query(a, one), query(b, other));
          holds(explanation, explanation.score);
          compared++;
          if (explanation.score >= DEFAULT_THRESHOLD) matched++;
          if (explanation.pairs.some((pair) => pair.similarity < 0)) against++;
        },
      ),
      { numRuns: 4000 },
    );
    // What was drawn has matches and contradictions in it, or this would say little.
    assert.ok(compared >= 4000 && matched > 20 && against > 1000, `${compared} ${matched} ${against}`);
  });

  it('of a hit gives its score in the same way, and with believed rarity that of compareNames', () => {
    let hits = 0;
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 5, maxLength: 30 }),
        fc.array(name, { minLength: 1 }),
        kind,
        (held, asked, of) => {
          const [counted, believed] = [createNameIndex(), createNameIndex({ rarity: 'believed' })];
          for (const [at, one] of held.entries())
            for (const index of [counted, believed]) index.put({ id: String(at), kind: of ?? 'person', names: [one] });
          for (const one of asked) {
            for (const hit of counted.search(query([one], of), { cutoff: 0.1, limit: 30 })) {
              holds(hit.explanation, hit.score);
              hits++;
            }
            for (const hit of believed.search(query([one], of))) {
              holds(hit.explanation, hit.score);
              // A field of several spellings may meet by another of them: an index looks where words are shared.
              const listed = held[Number(hit.id)] ?? '';
              if ([one, listed].some((field) => spellingsOf(field, of !== 'person').length > 1)) continue;
              assert.equal(compareNames(query([one], of), query([listed], of ?? 'person')).score, hit.score);
            }
          }
        },
      ),
      { numRuns: 150 },
    );
    assert.ok(hits > 1000, String(hits));
  });
});
