import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placeOf } from './place.ts';

describe('the place of an address', () => {
  it('is the address itself in IPv4, also when it is written in IPv6', () => {
    assert.equal(placeOf('192.0.2.1'), '192.0.2.1');
    assert.equal(placeOf('::ffff:192.0.2.1'), '192.0.2.1');
  });

  it('is the /64 in IPv6, however it is written', () => {
    for (const written of ['2001:db8::1', '2001:0DB8:0:0:1:2:3:4', '2001:db8:0:0::', '2001:db8::ffff:0:0:1']) {
      assert.equal(placeOf(written), '2001:db8:0:0::/64');
    }
    assert.equal(placeOf('::1'), '0:0:0:0::/64');
    assert.notEqual(placeOf('2001:db8:0:1::1'), placeOf('2001:db8::1'));
  });
});
