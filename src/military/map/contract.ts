import { z } from 'zod';
import { routes } from '#base/contract';
import { boxShape } from '../incidents/contract.ts';
import { incidentKinds } from '../incidents/words.ts';
import { capabilityTypes, contributionStates } from '../contributions/words.ts';

/** Where the borders that are drawn come from: two that lie in the application, or a file of the node's own state. */
export const worldviews = ['visionscarto', 'natural-earth', 'own'] as const;
export type Worldview = (typeof worldviews)[number];

/** What stands on the map of contributions. */
export const contributionMarks = ['need', 'offer', 'contribution'] as const;

/**
 * A need, an offer or a contribution as a feature of GeoJSON (RFC 7946). Records name states by ISO 3166-1 and hold no
 * coordinates, so the geometry is null: the map stands it on the state, as the borders of its own node draw it.
 */
const contributionFeature = z.object({
  type: z.literal('Feature'),
  id: z.string(),
  geometry: z.null(),
  properties: z.object({
    mark: z.enum(contributionMarks),
    title: z.string(),
    /** The state that says it, by name. */
    by: z.string(),
    /** ISO 3166-1 alpha-2 of where it stands; absent where neither the record nor the trust list names a state. */
    country: z.string().optional(),
    /** The record names no state of its own for the place: it stands on the state that said it. */
    countryOfSpeaker: z.boolean(),
    place: z.string().optional(),
    type: z.enum(capabilityTypes).optional(),
    quantity: z.number().optional(),
    unit: z.string().optional(),
    /** Needed by, ready from, or the day of the contribution. */
    day: z.string().optional(),
    stands: z.enum(contributionStates).optional(),
    /** Needs and offers: nothing more is asked, or nothing is left. */
    met: z.boolean(),
    /** The need or offer to open. */
    opens: z.string(),
  }),
});
export type ContributionFeature = z.output<typeof contributionFeature>;

const incidentCell = z.object({
  type: z.literal('Feature'),
  geometry: z.object({ type: z.literal('Point'), coordinates: z.array(z.number()) }),
  properties: z.object({
    count: z.number().int(),
    /** The cell, as the list of incidents takes it. */
    within: z.string(),
    /** Where all of them are of one state. */
    country: z.string().optional(),
  }),
});
export type IncidentCell = z.output<typeof incidentCell>;

const read = { right: 'military.read' };

export const mapRoutes = routes({
  mapSettings: {
    method: 'GET',
    path: '/military/map',
    summary: 'Whose borders the map of this node draws',
    access: read,
    response: z.object({ worldview: z.enum(worldviews) }),
  },
  ownWorldview: {
    method: 'GET',
    path: '/military/map/worldview',
    summary: 'The node’s own borders, TopoJSON or GeoJSON, where its state gave a file',
    access: read,
    response: z.unknown(),
    download: { contentType: 'application/json; charset=utf-8' },
  },
  mapOfContributions: {
    method: 'GET',
    path: '/military/map/contributions',
    summary: 'Needs, offers and contributions one may read, as GeoJSON whose places are ISO codes',
    access: read,
    response: z.object({
      type: z.literal('FeatureCollection'),
      features: z.array(contributionFeature),
      /** ISO codes of the member states: their names come first on the map. */
      members: z.array(z.string()),
      /** There are more records than are looked at at once. */
      more: z.boolean(),
    }),
  },
  mapOfIncidents: {
    method: 'GET',
    path: '/military/map/incidents',
    summary: 'All incidents one may read, counted by the cells of a grid, as GeoJSON; `within` lists those of a cell',
    access: read,
    query: z.object({
      zoom: z.coerce.number().int().min(0).max(9).default(2),
      kind: z.enum(incidentKinds).optional(),
      from: z.iso.date().optional(),
      to: z.iso.date().optional(),
      within: boxShape.optional(),
    }),
    response: z.object({
      type: z.literal('FeatureCollection'),
      features: z.array(incidentCell),
      /** Of all of them, in cells or without a place, the most first; `''` where no state was named. */
      states: z.array(z.object({ country: z.string(), count: z.number().int() })),
      total: z.number().int(),
      /** Without a place of their own: in their state's count alone. */
      unplaced: z.number().int(),
    }),
  },
});
