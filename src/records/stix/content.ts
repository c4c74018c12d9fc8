import { observable } from './object-shape.ts';
import { anyOf, boolean, closed, formatted, hashes, integer, structure, text, timestamp } from './shape.ts';

/** Section 6.1: bytes, carried along or kept elsewhere. */
export const artifact = observable(
  'artifact',
  {
    mime_type: formatted('media-type'),
    payload_bin: formatted('binary'),
    url: formatted('uri'),
    hashes,
    encryption_algorithm: closed('encryption-algorithm-enum'),
    decryption_key: text,
  },
  [
    { rule: 'exactly-one', names: ['payload_bin', 'url'] },
    { rule: 'needs', name: 'url', others: ['hashes'] },
    { rule: 'needs', name: 'decryption_key', others: ['encryption_algorithm'] },
  ],
  { idFrom: ['hashes', 'payload_bin'] },
);

const certificateExtensions = {
  basic_constraints: text,
  name_constraints: text,
  policy_constraints: text,
  key_usage: text,
  extended_key_usage: text,
  subject_key_identifier: text,
  authority_key_identifier: text,
  subject_alternative_name: text,
  issuer_alternative_name: text,
  subject_directory_attributes: text,
  crl_distribution_points: text,
  inhibit_any_policy: text,
  private_key_usage_period_not_before: timestamp,
  private_key_usage_period_not_after: timestamp,
  certificate_policies: text,
  policy_mappings: text,
};

const certificateProperties = {
  is_self_signed: boolean,
  hashes,
  version: text,
  serial_number: text,
  signature_algorithm: text,
  issuer: text,
  validity_not_before: timestamp,
  validity_not_after: timestamp,
  subject: text,
  subject_public_key_algorithm: text,
  subject_public_key_modulus: text,
  subject_public_key_exponent: integer(),
  x509_v3_extensions: structure(certificateExtensions, [anyOf(...Object.keys(certificateExtensions))]),
};

/** Section 6.18. */
export const x509Certificate = observable(
  'x509-certificate',
  certificateProperties,
  [anyOf(...Object.keys(certificateProperties))],
  { idFrom: ['hashes', 'serial_number'] },
);
