import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import { signCheckpoint } from '../ledger/checkpoint.ts';
import { forkProof } from '../ledger/fork-proof.ts';
import { formatLogProof } from '../ledger/log-proof.ts';
import { nodeHash } from '../ledger/merkle-hash.ts';
import { cosignNote, formatSignature, parseNote } from '../ledger/note.ts';
import { equivocation } from '../signature/equivocation.ts';
import { open, type RecordObject, seal } from '../signature/seal.ts';
import { inventedId, inventedKey, inventedTrustList } from '../trust/invented.fixture.ts';
import { auditFile } from './audit-file.ts';

const list = inventedTrustList(3, 2);
const [state, neighbour] = list.members;
if (state === undefined || neighbour === undefined) throw new Error('no members');
const key = inventedKey(1);
const modified = '2026-11-01T10:00:00.000Z';

function sealed(index: number, name = 'Invented'): RecordObject {
  const object = {
    type: 'campaign',
    spec_version: '2.1',
    id: `campaign--${inventedId(7).slice(10)}`,
    created: modified,
    modified,
    name,
  };
  return seal(object, { origin: state?.id ?? '', key, index, salt: randomBytes(16) });
}
function opened(record: RecordObject) {
  const seal_ = open(record);
  if (!('statement' in seal_)) throw new Error(seal_.code);
  return seal_;
}

/** A tree of two leaves, the record the second; its checkpoint cosigned by the neighbour. */
function proofOf(record: RecordObject, { cosigned = true } = {}) {
  const sibling = randomBytes(32);
  const root = nodeHash(sibling, opened(record).leafHash);
  const note = signCheckpoint({ origin: state?.log ?? '', size: 2, root }, key);
  const text = parseNote(note)?.text ?? '';
  const at = Date.parse('2026-11-01T10:05:00Z') / 1000;
  const line = cosigned ? formatSignature(cosignNote(text, neighbour?.log ?? '', inventedKey(2), at)) : '';
  const proof = formatLogProof({ index: 1, proof: [sibling], checkpoint: note + line });
  return { type: 'mithaq-record-proof', v: 1, record, proof };
}

/** Years later, offline: one file and the trust list. */
describe('the audit of a proof file', () => {
  it('says who told what, where it stands, who cosigned, and what the key is worth', () => {
    const audit = auditFile(JSON.parse(JSON.stringify(proofOf(sealed(1)))), list, 1);
    assert.ok(audit.kind === 'record' && audit.holds);
    assert.deepEqual([audit.origin, audit.index, audit.size, audit.key], [state.id, 1, 2, 'valid']);
    assert.deepEqual(audit.witnesses, [{ log: neighbour.log, at: '2026-11-01T10:05:00.000Z' }]);
  });

  it('refuses a changed word, a moved place, a missing witness, and says at which step', () => {
    const proof = proofOf(sealed(1));
    const why = (file: unknown, quorum = 1) => {
      const audit = auditFile(file, list, quorum);
      return audit.holds ? 'holds' : audit.why;
    };
    assert.equal(why({ ...proof, record: { ...proof.record, name: 'Changed' } }), 'bad-record-signature');
    assert.equal(why({ ...proof, proof: proof.proof.replace('index 1', 'index 0') }), 'not-included');
    assert.equal(why(proofOf(sealed(1), { cosigned: false })), 'too-few-witnesses');
    assert.equal(why(proof, 2), 'too-few-witnesses');
    assert.equal(why({ ...proof, record: { type: 'campaign' } }), 'not-sealed');
    assert.equal(why({ ...proof, proof: 7 }), 'not-a-record-proof');
    for (const nothing of [undefined, null, 7, 'x', [], {}, { type: 'other' }])
      assert.equal(why(nothing), 'not-a-proof');
  });

  it('tells a revoked key from one that was revoked after a witness had seen the record', () => {
    const revokedAt = (at: string) => ({
      ...list,
      members: list.members.map((one) =>
        one.id === state.id
          ? { ...one, keys: one.keys.map((k) => ({ ...k, revoked: { at, reason: 'stolen' } })) }
          : one,
      ),
    });
    const standing = (at: string) => {
      const audit = auditFile(proofOf(sealed(1)), revokedAt(at), 1);
      return audit.kind === 'record' && audit.holds ? audit.key : audit;
    };
    assert.equal(standing('2026-11-01T10:04:00.000Z'), 'revoked');
    assert.equal(standing('2026-11-01T10:06:00.000Z'), 'valid');
  });

  it('confirms that a state told two stories, and clears it of a false charge', () => {
    const [a, b] = [opened(sealed(1, 'One story')), opened(sealed(2, 'Another'))];
    const proof = equivocation(a, b);
    assert.deepEqual(auditFile(proof, list, 0), {
      kind: 'contradiction',
      holds: true,
      origin: state.id,
      contradiction: 'two-contents',
    });
    const forged = proof && { ...proof, b: { ...proof.b, signature: proof.a.signature } };
    assert.equal(auditFile(forged, list, 0).holds, false);
    assert.equal(auditFile({ type: 'mithaq-equivocation-proof' }, list, 0).holds, false);
    const notes = [0, 1].map(() => signCheckpoint({ origin: state.log, size: 2, root: randomBytes(32) }, key));
    assert.equal(auditFile(forkProof(notes[0] ?? '', notes[1] ?? ''), list, 0).holds, true);
    assert.equal(auditFile({ type: 'mithaq-fork-proof', a: 4 }, list, 0).holds, false);
  });
});
