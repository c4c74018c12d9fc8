import { relationshipObject } from './object-shape.ts';
import { boolean, formatted, integer, list, need, order, reference, referenceNot, text, timestamp } from './shape.ts';

const notRelatable = ['relationship', 'sighting', 'bundle', 'marking-definition', 'language-content'];

/** Section 5.1. Which types a relationship is suggested between: `suggested-relationships.ts`. */
export const relationship = relationshipObject(
  'relationship',
  {
    relationship_type: need(formatted('relationship-type')),
    description: text,
    source_ref: need(referenceNot(...notRelatable)),
    target_ref: need(referenceNot(...notRelatable)),
    start_time: timestamp,
    stop_time: timestamp,
  },
  [order('stop_time', 'after', 'start_time')],
);

/** Section 5.2. */
export const sighting = relationshipObject(
  'sighting',
  {
    description: text,
    first_seen: timestamp,
    last_seen: timestamp,
    count: integer(0, 999_999_999),
    sighting_of_ref: need(referenceNot(...notRelatable)),
    observed_data_refs: list(reference('observed-data')),
    where_sighted_refs: list(reference('identity', 'location')),
    summary: boolean,
  },
  [order('last_seen', 'not-before', 'first_seen')],
);
