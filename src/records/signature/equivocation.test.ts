import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { equivocation, type SignedStatement, verifyEquivocation } from './equivocation.ts';
import { readPublicKey, signingKey } from './key.ts';
import { type Statement, signStatement } from './statement.ts';

const key = signingKey(Buffer.alloc(32, 1));
const told: Statement = {
  v: 1,
  origin: 'identity--11111111-1111-4111-8111-111111111111',
  index: 5,
  id: 'designation--22222222-2222-4222-8222-222222222222',
  modified: '2026-01-01T00:00:00.000Z',
  content: 'a',
};
const say = (part: Partial<Statement>): SignedStatement => {
  const statement = { ...told, ...part };
  return { statement, signature: signStatement(statement, key), keyId: key.id };
};
const keyOf = (origin: string, id: string) =>
  origin === told.origin && id === key.id ? readPublicKey(key.public) : undefined;

describe('a state that tells two stories', () => {
  it('is caught by two contents of one version', () => {
    const proof = equivocation(say({}), say({ index: 6, content: 'b' }));
    assert.equal(proof?.kind, 'two-contents');
    assert.ok(verifyEquivocation(proof, keyOf));
    assert.deepEqual(equivocation(say({ index: 6, content: 'b' }), say({})), proof);
  });

  it('is caught by two statements at one place', () => {
    const proof = equivocation(say({}), say({ modified: '2026-01-02T00:00:00.000Z' }));
    assert.equal(proof?.kind, 'one-index-two-statements');
    assert.ok(verifyEquivocation(proof, keyOf));
  });

  it('is not accused for a repetition, a new version, or another state’s word', () => {
    assert.equal(equivocation(say({}), say({})), undefined);
    assert.equal(equivocation(say({}), say({ index: 6 })), undefined);
    assert.equal(
      equivocation(say({}), say({ index: 6, modified: '2027-01-01T00:00:00.000Z', content: 'b' })),
      undefined,
    );
    assert.equal(equivocation(say({}), say({ origin: 'identity--other', content: 'b' })), undefined);
  });

  it('cannot be framed: a signature that is not its own proves nothing', () => {
    const proof = equivocation(say({}), { ...say({ content: 'b' }), signature: say({}).signature });
    assert.ok(proof);
    assert.equal(verifyEquivocation(proof, keyOf), false);
    assert.equal(verifyEquivocation({ ...proof, kind: 'one-index-two-statements' }, keyOf), false);
    const true_ = equivocation(say({}), say({ content: 'b' }));
    assert.equal(true_ && verifyEquivocation(true_, () => undefined), false);
  });
});
