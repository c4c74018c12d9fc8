import {
  defaultJsonLimits,
  readJson,
  readTrustList,
  type TrustList,
  trustListFingerprint,
  verifyFirst,
} from '#records';
import { TRUST } from './file-names.ts';
import { type EditionFinding, finding } from './findings.ts';

/** A trust list of five hundred members. */
const limits = { ...defaultJsonLimits, maxBytes: 16 * 2 ** 20 };

/**
 * Reads the trust list of an edition and holds it to its own signatures and, where the reader learned its fingerprint by
 * another way, to that: a forger can make a whole alliance, but not one of a fingerprint already told.
 */
export function checkTrust(text: string, pinned: string | undefined): TrustList | EditionFinding {
  const read = readJson(Buffer.from(text), limits);
  if ('refusal' in read) return finding('trust-list-unreadable', TRUST, read.refusal.code);
  const list = readTrustList(read.value);
  if ('rule' in list) return finding('trust-list-unreadable', TRUST, `${list.rule} ${list.where}`);
  const fingerprint = trustListFingerprint(list);
  if (pinned !== undefined && pinned !== fingerprint) return finding('trust-list-not-pinned', TRUST, fingerprint);
  const refusal = verifyFirst(list, fingerprint);
  return refusal === undefined ? list : finding('trust-list-not-signed', TRUST, refusal.rule);
}
