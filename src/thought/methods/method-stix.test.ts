import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkBundle, checkText } from '#records';
import { allMethods } from './matrix/index.ts';
import { matrixBundle, matrixFile, methodStixId } from './method-stix.ts';

describe('the matrix in STIX 2.1', () => {
  const bundle = matrixBundle();

  it('passes the house’s own checker, every reference in the bundle', () => {
    assert.deepEqual(checkBundle(bundle, { enforceRefs: true, strictTypes: true, strictProperties: true }).errors, []);
    assert.equal(checkText(Buffer.from(matrixFile())).valid, true);
  });

  it('is the same bytes every time, and its ids are derived from the codes alone', () => {
    assert.equal(matrixFile(), matrixFile());
    assert.equal(methodStixId('MM0101'), 'attack-pattern--a4f4e14f-ff30-518d-ad07-f10e57eac887');
    assert.match(methodStixId('MM0806'), /^attack-pattern--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab]/);
    const ids = bundle.objects.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('holds each method with its phase, its code, its DISARM ids, and its words in Arabic and French', () => {
    const of = (type: string) => bundle.objects.filter((one) => one.type === type);
    assert.equal(of('attack-pattern').length, allMethods.length);
    assert.equal(of('language-content').length, allMethods.length);
    assert.deepEqual(of('attack-pattern')[0]?.['kill_chain_phases'], [
      { kill_chain_name: 'mithaq-twisted-methods', phase_name: 'bending-scripture' },
    ]);
    const sources = (of('attack-pattern')[0]?.['external_references'] ?? []) as readonly { external_id: string }[];
    assert.deepEqual(
      sources.map(({ external_id }) => external_id),
      ['MM0101', 'T0023.001'],
    );
    assert.deepEqual(Object.keys(of('language-content')[0]?.['contents'] ?? {}), ['ar', 'fr']);
  });
});
