import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stableId } from './stable-id.ts';

describe('ids that follow from another', () => {
  it('gives the UUID of RFC 9562, appendix A.4, as a version 4', () => {
    const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
    assert.equal(stableId(dns, 'www.example.com'), '2ed6657d-e927-468b-95e1-2665a8aea6a2');
  });
});
