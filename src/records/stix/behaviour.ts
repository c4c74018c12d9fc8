import { killChainPhases } from './common.ts';
import { domainObject } from './object-shape.ts';
import { list, need, open, order, text, timestamp } from './shape.ts';

const seen = order('last_seen', 'not-before', 'first_seen');
const motives = list(open('attack-motivation-ov'));

/** Section 4.1. */
export const attackPattern = domainObject('attack-pattern', {
  name: need(text),
  description: text,
  aliases: list(text),
  kill_chain_phases: killChainPhases,
});

/** Section 4.2. */
export const campaign = domainObject(
  'campaign',
  {
    name: need(text),
    description: text,
    aliases: list(text),
    first_seen: timestamp,
    last_seen: timestamp,
    objective: text,
  },
  [seen],
);

/** Section 4.3. */
export const courseOfAction = domainObject('course-of-action', { name: need(text), description: text });

/** Section 4.9. */
export const intrusionSet = domainObject(
  'intrusion-set',
  {
    name: need(text),
    description: text,
    aliases: list(text),
    first_seen: timestamp,
    last_seen: timestamp,
    goals: list(text),
    resource_level: open('attack-resource-level-ov'),
    primary_motivation: open('attack-motivation-ov'),
    secondary_motivations: motives,
  },
  [seen],
);

/** Section 4.17. */
export const threatActor = domainObject(
  'threat-actor',
  {
    name: need(text),
    description: text,
    threat_actor_types: list(open('threat-actor-type-ov')),
    aliases: list(text),
    first_seen: timestamp,
    last_seen: timestamp,
    roles: list(open('threat-actor-role-ov')),
    goals: list(text),
    sophistication: open('threat-actor-sophistication-ov'),
    resource_level: open('attack-resource-level-ov'),
    primary_motivation: open('attack-motivation-ov'),
    secondary_motivations: motives,
    personal_motivations: motives,
  },
  [seen],
);
