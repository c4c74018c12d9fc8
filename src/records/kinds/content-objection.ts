import { institution, inventedInstitution, personKey, stateCode } from './pact-words.ts';
import { extensionDefinition, idOf, invented, inventedId, objectShape } from './record-kind.ts';
import { saidTexts } from './thought-words.ts';

const extension = extensionDefinition(
  'extension-definition--c1a7b7de-3f0d-4b52-8f6e-2f9f0d6f4b11',
  'content-objection',
  'A state objects to an entry of known content: the entry is suspended everywhere until the objection is revoked.',
  'new-sdo',
);

export const contentObjectionShape = objectShape('content-objection', extension.id, {
  content_ref: idOf('known-content'),
  state: stateCode,
  reasons: saidTexts,
  institution,
  objector: personKey,
});

export const contentObjection = {
  kind: 'content-objection',
  axis: 'thought',
  title: { ar: 'اعتراض على بصمة', en: 'Objection to known content', fr: 'Objection à un contenu connu' },
  extension,
  shape: contentObjectionShape,
  example: {
    ...invented('content-objection', extension.id),
    content_ref: inventedId('known-content'),
    state: 'XB',
    reasons: { eng: 'It is a news report about the film, not the film.' },
    institution: inventedInstitution,
    objector: 'b'.repeat(64),
  },
} as const;
