import { z } from 'zod';
import type { RecordObject } from '../signature/seal.ts';

/** Whose business a kind of record is. */
export type RecordAxis = 'exchange' | 'finance' | 'military' | 'pact' | 'thought' | 'media';

/** The words of a kind in the three languages of the house. */
export interface KindTitle {
  readonly ar: string;
  readonly en: string;
  readonly fr: string;
}

/** A kind of record as our vocabulary adds it to STIX 2.1 (§7.3): a new object, or properties on a standard one. */
export interface RecordKindDefinition {
  /** The object's type, or `type+extension-definition--…` for a standard object that carries one of our extensions. */
  readonly kind: string;
  readonly axis: RecordAxis;
  readonly title: KindTitle;
  readonly extension: ExtensionDefinition;
  /** Of the whole object for a new type, of the extension's value for an extension. Unknown members pass. */
  readonly shape: z.ZodType;
  /** A minimal invented object of the kind, valid under the official validator's strict mode. */
  readonly example: RecordObject;
}

/** A STIX extension-definition object, which travels in front of whatever uses it. */
export type ExtensionDefinition = ReturnType<typeof extensionDefinition>;

/** Who stands for this vocabulary: creator of the extension-definitions. It holds no key and issues no record. */
export const vocabularyIdentity = {
  type: 'identity',
  spec_version: '2.1',
  id: 'identity--42587bfd-09d3-4994-b9a2-d7502b2a4985',
  created: '2026-11-25T00:00:00.000Z',
  modified: '2026-11-25T00:00:00.000Z',
  name: 'Mithaq vocabulary',
  identity_class: 'organization',
} as const;

/** One of our extension-definitions; a change of meaning is a new version, a break a new id. */
export function extensionDefinition(
  id: string,
  name: string,
  description: string,
  type: 'new-sdo' | 'property-extension',
) {
  return {
    type: 'extension-definition',
    spec_version: '2.1',
    id,
    created_by_ref: vocabularyIdentity.id,
    created: '2026-11-25T00:00:00.000Z',
    modified: '2026-11-25T00:00:00.000Z',
    name,
    description,
    schema: `https://schemas.mithaq.example/${name}/1.0.0.json`,
    version: '1.0.0',
    extension_types: [type],
  } as const;
}

/** A timestamp of STIX 2.1 (§2.17): RFC 3339 in UTC, written with Z. */
export const timestamp = z.iso.datetime();

/** Text a person wrote. */
export const text = z.string().min(1).max(50_000);
/** One line. */
export const line = z.string().min(1).max(500);

/** An id of one of the types, or of any. */
export function idOf(...types: readonly string[]) {
  const type = types.length === 0 ? '[a-z][a-z0-9]*(?:-[a-z0-9]+)*' : `(?:${types.join('|')})`;
  return z.string().regex(new RegExp(`^${type}--[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`));
}

/** References without repetition. */
export const refs = (...types: readonly string[]) =>
  z
    .array(idOf(...types))
    .min(1)
    .max(1000)
    .refine((ids) => new Set(ids).size === ids.length, 'a reference is given twice');

/** The shape of a new object of ours: the common properties we rely on, its own, and its extension. */
export function objectShape<Own extends z.ZodRawShape>(type: string, extension: string, own: Own) {
  return z.looseObject({
    type: z.literal(type),
    spec_version: z.literal('2.1'),
    id: idOf(type),
    created_by_ref: idOf('identity'),
    created: timestamp,
    modified: timestamp,
    revoked: z.boolean().optional(),
    lang: z.string().max(50).optional(),
    object_marking_refs: refs('marking-definition').optional(),
    extensions: z.looseObject({ [extension]: z.looseObject({ extension_type: z.literal('new-sdo') }) }),
    ...own,
  });
}

/** Identity, times and extension of an invented object; the ids are the same every time. */
export function invented(type: string, extension: string) {
  return {
    type,
    spec_version: '2.1',
    id: inventedId(type),
    created_by_ref: inventedState,
    created: '2026-03-01T08:00:00.000Z',
    modified: '2026-03-01T08:00:00.000Z',
    extensions: { [extension]: { extension_type: 'new-sdo' } },
  };
}

/** An invented state's identity, and another's. */
export const inventedState = 'identity--11111111-1111-4111-8111-111111111111';
export const otherState = 'identity--22222222-2222-4222-8222-222222222222';

/** An invented id of a type. */
export const inventedId = (type: string): string => `${type}--33333333-3333-4333-8333-333333333333`;
