import { z } from 'zod';
import { day, institution, inventedInstitution, sha256, stateCode, url } from './pact-words.ts';
import { extensionDefinition, invented, inventedId, line, objectShape, refs } from './record-kind.ts';

const extension = extensionDefinition(
  'extension-definition--5074de84-f357-4e24-950e-7ae61d60bd5f',
  'commitment-evidence',
  'What shows how far a commitment is: a document, a law, figures; where it is published, or the hash of the kept file.',
  'new-sdo',
);

export const evidenceKinds = ['document', 'law', 'statistics', 'budget', 'training', 'photo', 'other'] as const;

export const commitmentEvidenceShape = objectShape('commitment-evidence', extension.id, {
  commitment_refs: refs('commitment'),
  state: stateCode,
  title: line,
  evidence_kind: z.enum(evidenceKinds),
  /** The date it bears itself, which may lie before the day it was given. */
  dated_on: day,
  url: url.optional(),
  /** Of the file, which the state keeps. */
  sha256: sha256.optional(),
  publisher: line.optional(),
  institution,
}).refine((one) => one.url !== undefined || one.sha256 !== undefined, {
  path: ['url'],
  message: 'evidence says where it is published, or bears the hash of the file that is kept',
});
export type CommitmentEvidence = z.infer<typeof commitmentEvidenceShape>;

export const commitmentEvidence = {
  kind: 'commitment-evidence',
  axis: 'pact',
  title: { ar: 'دليل على تنفيذ التزام', en: 'Evidence of a commitment', fr: 'Preuve d’un engagement' },
  extension,
  shape: commitmentEvidenceShape,
  example: {
    ...invented('commitment-evidence', extension.id),
    commitment_refs: [inventedId('commitment')],
    state: 'XA',
    title: 'Invented decree 1 of 2026',
    evidence_kind: 'law',
    dated_on: '2026-02-15',
    url: 'https://state.example/decrees/1',
    institution: inventedInstitution,
  },
} as const;
