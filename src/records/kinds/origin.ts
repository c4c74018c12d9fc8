import { z } from 'zod';
import { ORIGIN_EXTENSION } from '../signature/seal.ts';
import { extensionDefinition, idOf, timestamp } from './record-kind.ts';

/** The extension every sealed object carries (`seal`): no kind of its own, it stands on all of them. */
export const originExtension = extensionDefinition(
  ORIGIN_EXTENSION,
  'origin',
  'Whose statement an object is: origin, key, place in its log, salt and Ed25519 signature of the statement about it.',
  'property-extension',
);

/** Its shape; `open` reads the same with reasons. */
export const originShape = z.strictObject({
  extension_type: z.literal('property-extension'),
  origin: idOf('identity'),
  key_id: z.string().regex(/^[0-9a-f]{32}$/),
  log_index: z.int().min(0),
  salt: z.base64url().length(22),
  signature: z.base64url().length(86),
  published: timestamp.optional(),
});
