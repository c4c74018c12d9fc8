import { z } from 'zod';
import { line, text } from './record-kind.ts';

/**
 * The axes of the pact. The founding text obliges its members on four fields and to work as one: `integration` is the
 * coordination, the exchange and the honouring of what was agreed.
 */
export const pactAxes = ['thought', 'media', 'finance', 'military', 'integration'] as const;
export type PactAxis = (typeof pactAxes)[number];

/** One scale for all states (after the completion scale of the Open Government Partnership), from least to most. */
export const pactStatuses = ['no-evidence', 'not-started', 'limited', 'substantial', 'complete'] as const;
export type PactStatus = (typeof pactStatuses)[number];

/** Words in the working languages of the alliance, by ISO 639-3: STIX (§3.1) allows no property name under three letters. */
export const texts = z.looseObject({ ara: text, eng: text, fra: text });
/** The same, one line each. */
export const lines = z.looseObject({ ara: line, eng: line, fra: line });
export type Texts = z.infer<typeof texts>;

/** ISO 3166-1 alpha-2, as the trust list calls a member; user-assigned codes (`XA`…) in exercises. */
export const stateCode = z.string().regex(/^[A-Z]{2}$/);
/** A calendar day, `2026-03-01`. */
export const day = z.iso.date();
/** `O8`, `O8.1`, `O8.1.a`: what people call a thing, unique within its meeting. */
export const code = z.string().regex(/^[A-Z][A-Z0-9]{0,5}(?:\.[A-Za-z0-9]{1,6}){0,3}$/);
/** An institution of a state. The UUID is the state's own and says nothing about who works there. */
export const institution = z.looseObject({ institution_id: z.uuid(), name: lines });
export type PactInstitution = z.infer<typeof institution>;
/** A person as others may tell them apart and nothing else: a keyed hash in hexadecimal, never a name. */
export const personKey = z.string().regex(/^[0-9a-f]{64}$/);
/** SHA-256 in hexadecimal. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export const url = z.url({ protocol: /^https?$/ }).max(2000);

/** An institution for the examples. */
export const inventedInstitution = {
  institution_id: '44444444-4444-4444-8444-444444444444',
  name: { ara: 'جهة مختلقة', eng: 'Invented institution', fra: 'Institution inventée' },
};
