import { type RecordObject, withoutSeal } from '#records';
import type { ArchivedRecord } from '../archived-record.ts';

/** Properties that are not the writer's: they follow from who writes, when and for whom. */
export const givenProperties: ReadonlySet<string> = new Set([
  'type',
  'spec_version',
  'id',
  'created',
  'modified',
  'created_by_ref',
  'revoked',
  'object_marking_refs',
  'granular_markings',
]);

/** The object of a stored record as it was signed, without its seal. It passed every check before it was stored. */
export function objectOf({ body }: Pick<ArchivedRecord, 'body'>): RecordObject {
  return withoutSeal(JSON.parse(body) as RecordObject);
}

const named = [
  'name',
  'title',
  'value',
  'statement',
  'iban',
  'explanation',
  'abstract',
  'content',
  'text',
  'report_text',
  'review_text',
  'reply_text',
] as const;

/** What a record is called in a list: its name, else the first words it says, else its type. */
export function titleOf(object: RecordObject): string {
  for (const property of named) {
    const value = inArabic(object[property]);
    if (typeof value === 'string' && value.trim() !== '') return value.slice(0, 200);
  }
  const { type, relationship_type: relation } = object;
  return typeof relation === 'string' ? `${String(type)}: ${relation}` : String(type);
}

/** Of words in several languages (`{ ara, eng, fra }`), the Arabic ones: the first language of the house. */
function inArabic(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (value as { ara?: unknown }).ara : value;
}
