import { z } from 'zod';
import {
  extensionDefinition,
  idOf,
  invented,
  inventedId,
  line,
  objectShape,
  refs,
  text,
  timestamp,
} from './record-kind.ts';

const extension = extensionDefinition(
  'extension-definition--13c4a296-b463-4289-b83e-e56c23cfbc46',
  'designation',
  'A state designates a subject under a legal basis, with measures, reasons, a review and a way to appeal.',
  'new-sdo',
);

export const measures = ['asset-freeze', 'funds-prohibition', 'travel-ban', 'arms-embargo', 'other'] as const;

/** A state act: delisting is a new version with status `delisted`; listing again is a new object. */
export const designationShape = objectShape('designation', extension.id, {
  name: line,
  subject_refs: refs('identity'),
  legal_basis_refs: refs('legal-instrument'),
  /** The provision as a court would cite it; the instruments themselves stand in `legal_basis_refs`. */
  legal_basis: line,
  /** Which criterion of that provision the subjects meet (FATF Recommendation 6, interpretive note E). */
  criterion: text,
  /** Records that bear it out, as far as they may be named. */
  evidence_refs: refs().optional(),
  /** More is known than is told here: it is given on request, to whom the originator chooses. */
  case_restricted: z.boolean().optional(),
  measures: z.array(z.enum(measures)).min(1),
  status: z.enum(['active', 'suspended', 'delisted']),
  effective_from: timestamp,
  /** When the originator looks at it again by itself. */
  review_by: timestamp,
  delisted_at: timestamp.optional(),
  /** Statement of case, as far as it may be told. */
  reasons: text,
  appeal_contact: line,
  /** Entry in the state's published list. */
  list_entry: line.optional(),
  replaces_ref: idOf('designation').optional(),
});
export type Designation = z.infer<typeof designationShape>;

export const designation = {
  kind: 'designation',
  axis: 'finance',
  title: { ar: 'إدراج', en: 'Designation', fr: 'Désignation' },
  extension,
  shape: designationShape,
  example: {
    ...invented('designation', extension.id),
    name: 'Designation 2026-001',
    subject_refs: [inventedId('identity')],
    legal_basis_refs: [inventedId('legal-instrument')],
    legal_basis: 'Law No. 0 of 2020, Article 4',
    criterion: 'Invented criterion: takes part in the financing of an invented group.',
    case_restricted: true,
    measures: ['asset-freeze', 'funds-prohibition'],
    status: 'active',
    effective_from: '2026-03-01T08:00:00.000Z',
    review_by: '2027-03-01T00:00:00.000Z',
    reasons: 'Invented reasons.',
    appeal_contact: 'https://state.example/appeal',
  },
} as const;
