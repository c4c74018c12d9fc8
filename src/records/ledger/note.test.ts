import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { signingKey } from '../signature/key.ts';
import { checkpointText, openCheckpoint, parseCheckpointText, signCheckpoint } from './checkpoint.ts';
import { cosignNote, formatNote, formatVerifier, noteVerifier, parseNote, parseVerifier } from './note.ts';
import { formatWitnessRequest, formatWitnessResponse, parseWitnessRequest, parseWitnessResponse } from './witness.ts';

/** The example of C2SP tlog-cosignature. */
const published = `example.com/behind-the-sofa
20852163
CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
`;

const origin = 'mithaq.example/sa';
const logKey = signingKey(Buffer.alloc(32, 1));
const witnessKey = signingKey(Buffer.alloc(32, 2));
const head = { origin, size: 12, root: Buffer.alloc(32, 9) };

function verifier(name: string, key: { public: string }, use: 'log' | 'cosigner') {
  const found = noteVerifier(name, key.public, use);
  assert.ok(found);
  return found;
}
const log = verifier(origin, logKey, 'log');
const witness = verifier('mithaq.example/jo', witnessKey, 'cosigner');

function cosigned() {
  const note = parseNote(signCheckpoint(head, logKey));
  assert.ok(note);
  const cosignature = cosignNote(note.text, witness.name, witnessKey, 1_800_000_000);
  return formatNote({ ...note, signatures: [...note.signatures, cosignature] });
}

describe('a checkpoint', () => {
  it('of the specification is read, and written again as it was', () => {
    const note = parseNote(published);
    assert.ok(note);
    assert.equal(formatNote(note), published);
    const checkpoint = parseCheckpointText(note.text);
    assert.deepEqual([checkpoint?.origin, checkpoint?.size], ['example.com/behind-the-sofa', 20852163]);
    assert.equal(checkpoint && checkpointText(checkpoint), note.text);
  });

  it('is verified under the keys of its log and witnesses, with the time of the witness', () => {
    const opened = openCheckpoint(cosigned(), [log, witness]);
    assert.ok(typeof opened === 'object');
    assert.deepEqual(opened.signedBy, [logKey.public]);
    assert.deepEqual(opened.cosignatures, [{ name: witness.name, public: witnessKey.public, time: 1_800_000_000 }]);
  });

  it('is refused without a signature of its own log, and for one bad signature of a known key', () => {
    const note = cosigned();
    assert.equal(openCheckpoint(note, [witness]), 'not-signed');
    assert.equal(openCheckpoint(note.replace('\n12\n', '\n13\n'), [log]), 'bad-signature');
    const other = verifier('mithaq.example/other', logKey, 'log');
    assert.equal(openCheckpoint(note, [other]), 'not-signed');
    assert.equal(openCheckpoint(note.replace('\n12\n', '\n012\n'), [log]), 'not-a-checkpoint');
  });

  it('cannot be signed by a witness in the log’s name: the uses of a key do not mix', () => {
    const asLog = verifier(origin, logKey, 'cosigner');
    assert.notEqual(asLog.keyId, log.keyId);
    assert.equal(openCheckpoint(signCheckpoint(head, logKey), [asLog]), 'not-signed');
  });
});

describe('a note', () => {
  it('that is not written as the specification wants is none', () => {
    const good = cosigned();
    for (const bad of [
      good.slice(0, -1),
      good.replace('— ', '- '),
      good.replaceAll('\n', '\r\n'),
      good.replace('12', '1\u00002'),
      good.replace('\n\n', '\n'),
      `${good}— x y\n`,
      `${good}\n`,
      '\n\n',
      '',
    ])
      assert.equal(parseNote(bad), undefined, JSON.stringify(bad));
  });

  it('has verifier keys in the form of C2SP', () => {
    const text = formatVerifier(log);
    assert.match(text, /^mithaq\.example\/sa\+[0-9a-f]{8}\+/);
    assert.deepEqual(parseVerifier(text)?.keyId, log.keyId);
    assert.equal(parseVerifier(text.replace('/sa', '/jo')), undefined);
    // The key of Go's checksum database, published with Go: https://sum.golang.org.
    const go = parseVerifier('sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8');
    assert.equal(go?.keyId, 0x033de0ae);
  });
});

describe('a witness', () => {
  it('is asked and answers in the form of C2SP', () => {
    const body = `old 20852014\nPlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=\n\n${published}`;
    const request = parseWitnessRequest(body);
    assert.ok(request);
    assert.deepEqual([request.old, request.proof.length, request.checkpoint], [20852014, 1, published]);
    assert.equal(formatWitnessRequest(request), body);
    const signature = cosignNote('text\n', witness.name, witnessKey, 1);
    assert.deepEqual(parseWitnessResponse(formatWitnessResponse([signature])), [signature]);
  });

  it('takes nothing else for a request', () => {
    for (const body of [
      '',
      'old 1\n',
      'old 01\n\nx',
      'old -1\n\nx',
      'new 1\n\nx',
      'old 1\nAAAA\n\nx',
      `old 1\n${`${Buffer.alloc(32).toString('base64')}\n`.repeat(64)}\nx`,
    ])
      assert.equal(parseWitnessRequest(body), undefined, body);
    assert.equal(parseWitnessResponse('nothing'), undefined);
  });
});
