// For tests and benchmarks only: what an invented member tells of an invented person, as the exchange hands it over.
import type { ArchivedRecord } from '#exchange';
import { type RecordObject, recordKinds } from '#records';

export const alpha = 'identity--00000000-0000-4000-8000-000000000001';
export const beta = 'identity--00000000-0000-4000-8000-000000000002';
const extensionOf = (start: string): string =>
  recordKinds.find(({ kind }) => kind.startsWith(start))?.extension.id ?? '';

/** An id of a type, the n-th. */
export const idOf = (type: string, n: number): string =>
  `${type}--00000000-0000-4000-a000-${String(n).padStart(12, '0')}`;

/** A record of a member as the archive holds it: `at` is its version. */
export function archived(object: RecordObject, at: string, more: Partial<ArchivedRecord> = {}): ArchivedRecord {
  const version = new Date(at).toISOString().replace('Z', '000Z');
  const body = JSON.stringify({ ...object, created: at, modified: at });
  const base = { seq: 1, added: 1, axis: 'finance', own: false, revoked: false, logIndex: 0 } as const;
  const said = { id: String(object['id']), type: String(object['type']), origin: String(object['created_by_ref']) };
  return { ...base, ...said, version, body, ...more };
}

export function subjectObject(n: number, names: readonly string[], more: Record<string, unknown> = {}): RecordObject {
  const [name = ''] = names;
  return {
    type: 'identity',
    spec_version: '2.1',
    id: idOf('identity', n),
    created_by_ref: alpha,
    name,
    identity_class: 'individual',
    extensions: {
      [extensionOf('identity+')]: {
        extension_type: 'property-extension',
        names: names.map((text, at) => ({ text, kind: at === 0 ? 'primary' : 'alias' })),
        birth_dates: [{ date: '1971-03-02' }],
        nationalities: ['ZZ'],
        ...more,
      },
    },
  };
}

export function designationObject(
  n: number,
  subjects: readonly number[],
  more: Record<string, unknown> = {},
): RecordObject {
  return {
    type: 'designation',
    spec_version: '2.1',
    id: idOf('designation', n),
    created_by_ref: alpha,
    extensions: { [extensionOf('designation')]: { extension_type: 'new-sdo' } },
    name: `Invented designation ${n}`,
    subject_refs: subjects.map((subject) => idOf('identity', subject)),
    legal_basis_refs: [idOf('legal-instrument', 1)],
    legal_basis: 'Invented law 7 of 2021, article 3',
    criterion: 'Collects funds for a designated group',
    case_restricted: false,
    measures: ['asset-freeze', 'funds-prohibition'],
    status: 'active',
    effective_from: '2026-11-23T07:59:00.000Z',
    review_by: '2027-11-23T00:00:00.000Z',
    reasons: 'Invented reasons, as far as they may be told.',
    appeal_contact: 'https://alpha.example/appeal',
    ...more,
  };
}
