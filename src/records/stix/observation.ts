import { killChainPhases } from './common.ts';
import { domainObject } from './object-shape.ts';
import { dictionary, integer, list, need, open, order, referenceNot, text, timestamp } from './shape.ts';

/** Section 4.7. The grammar of a STIX pattern is looked at in `../pattern`. */
export const indicator = domainObject(
  'indicator',
  {
    name: text,
    description: text,
    indicator_types: list(open('indicator-type-ov')),
    pattern: need(text),
    pattern_type: need(open('pattern-type-ov')),
    pattern_version: text,
    valid_from: need(timestamp),
    valid_until: timestamp,
    kill_chain_phases: killChainPhases,
  },
  [order('valid_until', 'after', 'valid_from')],
);

/** What an observation may not point at: it is about facts, so domain objects stay out (section 4.14). */
const domainTypes = [
  'attack-pattern',
  'campaign',
  'course-of-action',
  'grouping',
  'identity',
  'incident',
  'indicator',
  'infrastructure',
  'intrusion-set',
  'location',
  'malware-analysis',
  'malware',
  'note',
  'observed-data',
  'opinion',
  'report',
  'threat-actor',
  'tool',
  'vulnerability',
];

/** Section 4.14. `objects` is the deprecated container of section 2.13; `../check/container.ts` looks into it. */
export const observedData = domainObject(
  'observed-data',
  {
    first_observed: need(timestamp),
    last_observed: need(timestamp),
    number_observed: need(integer(1, 999_999_999)),
    objects: dictionary(),
    object_refs: list(referenceNot(...domainTypes)),
  },
  [order('last_observed', 'not-before', 'first_observed'), { rule: 'exactly-one', names: ['objects', 'object_refs'] }],
);
