import { domainObject } from './object-shape.ts';
import { closed, list, need, number, open, reference, text, timestamp } from './shape.ts';

/** Section 4.4. */
export const grouping = domainObject('grouping', {
  name: text,
  description: text,
  context: need(open('grouping-context-ov')),
  object_refs: need(list(reference())),
});

/** Section 4.5. */
export const identity = domainObject('identity', {
  name: need(text),
  description: text,
  roles: list(text),
  identity_class: open('identity-class-ov'),
  sectors: list(open('industry-sector-ov')),
  contact_information: text,
});

/** Section 4.6: a stub the specification leaves to extensions. */
export const incident = domainObject('incident', { name: need(text), description: text });

/** Section 4.10. Degrees on WGS 84; `precision` in metres. */
export const location = domainObject(
  'location',
  {
    name: text,
    description: text,
    latitude: number(-90, 90),
    longitude: number(-180, 180),
    precision: number(),
    region: open('region-ov'),
    country: text,
    administrative_area: text,
    city: text,
    street_address: text,
    postal_code: text,
  },
  [
    { rule: 'any-of', sets: [['region'], ['country'], ['latitude', 'longitude']] },
    { rule: 'needs', name: 'latitude', others: ['longitude'] },
    { rule: 'needs', name: 'longitude', others: ['latitude'] },
    { rule: 'needs', name: 'precision', others: ['latitude', 'longitude'] },
  ],
);

/** Section 4.13. */
export const note = domainObject('note', {
  abstract: text,
  content: need(text),
  authors: list(text),
  object_refs: need(list(reference())),
});

/** Section 4.15. */
export const opinion = domainObject('opinion', {
  explanation: text,
  authors: list(text),
  opinion: need(closed('opinion-enum')),
  object_refs: need(list(reference())),
});

/** Section 4.16. */
export const report = domainObject('report', {
  name: need(text),
  description: text,
  report_types: list(open('report-type-ov')),
  published: need(timestamp),
  object_refs: need(list(reference())),
});
