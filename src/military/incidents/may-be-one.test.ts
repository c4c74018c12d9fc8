import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { incidentPairs, precisionAndRecall, proposes } from './incident-pairs.fixture.ts';
import { mayBeOne } from './may-be-one.ts';

describe('incidents of different files that may be one', () => {
  it('are asked about in nine of ten cases, and nine of ten questions are worth asking', () => {
    assert.ok(incidentPairs.length >= 40);
    const { precision, recall } = precisionAndRecall(proposes(mayBeOne));
    assert.ok(precision >= 0.9 && recall >= 0.9, `${precision} ${recall}`);
  });

  it('are the same whichever was told first', () => {
    for (const [same, one, other] of incidentPairs)
      assert.equal(
        proposes(mayBeOne)([same, one, other]),
        proposes(mayBeOne)([same, other, one]),
        `${one[2]} ${other[2]}`,
      );
  });
});
