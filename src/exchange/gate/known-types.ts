import type { RecordObject, StixType } from '#records';
import { kindFinder } from '../archive/index.ts';
import type { RecordKind } from '../kinds.ts';

/** The types of STIX 2.1 that may be a record: all but the bundle, which is no object but a box. */
const standard: Readonly<Record<Exclude<StixType, 'bundle'>, true>> = {
  'attack-pattern': true,
  campaign: true,
  'course-of-action': true,
  grouping: true,
  identity: true,
  incident: true,
  indicator: true,
  infrastructure: true,
  'intrusion-set': true,
  location: true,
  malware: true,
  'malware-analysis': true,
  note: true,
  'observed-data': true,
  opinion: true,
  report: true,
  'threat-actor': true,
  tool: true,
  vulnerability: true,
  relationship: true,
  sighting: true,
  artifact: true,
  'autonomous-system': true,
  directory: true,
  'domain-name': true,
  'email-addr': true,
  'email-message': true,
  file: true,
  'ipv4-addr': true,
  'ipv6-addr': true,
  'mac-addr': true,
  mutex: true,
  'network-traffic': true,
  process: true,
  software: true,
  url: true,
  'user-account': true,
  'windows-registry-key': true,
  'x509-certificate': true,
  'language-content': true,
  'marking-definition': true,
  'extension-definition': true,
};

/** Tells whether this node knows what an object is: a type of the standard, or a kind that somebody here registered. */
export function knownTypes(kinds: readonly RecordKind[]): (object: RecordObject) => boolean {
  const find = kindFinder(kinds);
  return (object) => Object.hasOwn(standard, String(object['type'])) || find(object) !== undefined;
}
