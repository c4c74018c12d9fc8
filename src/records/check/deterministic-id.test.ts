import assert from 'node:assert/strict';
import { it } from 'node:test';
import { checkObject } from './check-object.ts';
import { deterministicId } from './deterministic-id.ts';

it('gives the identifiers the specification prints', () => {
  // Sections 6.8, 6.10, 6.14 and 6.15.
  assert.equal(
    deterministicId({ type: 'ipv4-addr', value: '198.51.100.3' }),
    'ipv4-addr--28bb3599-77cd-5a82-a950-b5bc3caf07c4',
  );
  assert.equal(
    deterministicId({ type: 'mac-addr', value: 'd2:fb:49:24:37:18' }),
    'mac-addr--757b1725-9903-54f5-a855-1240691d7659',
  );
  assert.equal(
    deterministicId({ type: 'url', value: 'https://example.com/research/index.html' }),
    'url--47c3cf9a-5027-5bf0-997a-017c7edc7c55',
  );
  const word = {
    name: 'Word',
    cpe: 'cpe:2.3:a:microsoft:word:2000:*:*:*:*:*:*:*',
    version: '2002',
    vendor: 'Microsoft',
  };
  assert.equal(deterministicId({ type: 'software', ...word }), 'software--710b0b41-d4d0-5d6c-a400-fc9254554ffc');
});

it('takes one hash of several, and gives none where nothing contributes', () => {
  const md5 = 'd41d8cd98f00b204e9800998ecf8427e';
  const one = deterministicId({ type: 'artifact', hashes: { MD5: md5 } });
  assert.equal(
    deterministicId({ type: 'artifact', hashes: { 'SHA-1': 'x', MD5: md5 }, url: 'https://example.org' }),
    one,
  );
  assert.equal(deterministicId({ type: 'process', pid: 4 }), undefined);
  assert.equal(deterministicId({ type: 'artifact', mime_type: 'image/png' }), undefined);
  assert.equal(deterministicId({ type: 'identity', name: 'x' }), undefined);
});

it('is looked at only when asked for', () => {
  const address = { type: 'ipv4-addr', spec_version: '2.1', id: 'ipv4-addr--28bb3599-77cd-5a82-a950-b5bc3caf07c4' };
  const options = { strict: true, enabled: ['deterministic-id'] };
  assert.deepEqual(checkObject({ ...address, value: '198.51.100.3' }, options).errors, []);
  const other = { ...address, value: '198.51.100.4' };
  assert.deepEqual(
    checkObject(other, options).errors.map(({ code, where }) => [code, where]),
    [['deterministic-id', '/id']],
  );
  assert.ok(checkObject(other, { strict: true }).valid);
});
