import { z } from 'zod';
import { extensionDefinition, idOf, invented, inventedId, objectShape, timestamp } from './record-kind.ts';
import { saidTexts } from './thought-words.ts';

const extension = extensionDefinition(
  'extension-definition--7048352f-1095-40ca-9b99-c6a3b2c847a2',
  'correction',
  'What was wrong in a version of a dossier, and what stands now; public, and for everybody who held that version.',
  'new-sdo',
);

export const correctionShape = objectShape('correction', extension.id, {
  dossier_ref: idOf('dossier'),
  /** `modified` of the version that was wrong. */
  wrong_version: timestamp,
  what_was_wrong: saidTexts,
  what_stands: saidTexts,
  /** `modified` of the version that stands now; absent where the dossier is withdrawn. */
  standing_version: timestamp.optional(),
  withdrawn: z.boolean(),
}).refine(({ withdrawn, standing_version: stands }) => withdrawn === (stands === undefined), {
  path: ['standing_version'],
  message: 'either a version stands or the dossier is withdrawn',
});
export type CorrectionRecord = z.infer<typeof correctionShape>;

export const correction = {
  kind: 'correction',
  axis: 'thought',
  title: { ar: 'تصويب', en: 'Correction', fr: 'Rectificatif' },
  extension,
  shape: correctionShape,
  example: {
    ...invented('correction', extension.id),
    dossier_ref: inventedId('dossier'),
    wrong_version: '2026-03-01T08:00:00.000Z',
    what_was_wrong: { eng: 'The first step named a wrong page.' },
    what_stands: { eng: 'It is page 2.' },
    standing_version: '2026-04-01T08:00:00.000Z',
    withdrawn: false,
  },
} as const;
