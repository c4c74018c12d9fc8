import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { commonFault, errorCode, Fault } from '#base';
import { spoken } from '../files/file-store.ts';
import { httpFault } from './faults.ts';

interface Seen {
  contentType: string | undefined;
  bodyLimit: number;
  uploadLimit: number;
}

/** What a thrown thing means to the client; undefined: a bug, to be logged and never shown. */
export function faultOf(error: unknown, seen: Seen): Fault | undefined {
  if (error instanceof Fault) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    // An address that nothing can stand at is one where nothing stands: no reader is shown the pattern of an identifier.
    if (error.validationContext === 'params') return commonFault('not-found');
    const place = error.validationContext ?? '';
    const details = error.validation.map((issue) => ({
      where:
        [place === 'body' ? '' : place, ...issue.instancePath.split('/').slice(1)].filter(Boolean).join('.') || place,
      reason: issue.message ?? issue.keyword,
    }));
    return commonFault('invalid-input', {}, details);
  }
  const statusCode =
    error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
  switch (errorCode(error)) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return httpFault('body-too-large', { limit: spoken(seen.bodyLimit) });
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
    case 'FST_INVALID_MULTIPART_CONTENT_TYPE':
      return httpFault('unsupported-type', { type: seen.contentType?.split(';')[0] ?? '' });
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return httpFault('bad-json');
    case 'FST_REQ_FILE_TOO_LARGE':
      return commonFault('too-large', { limit: spoken(seen.uploadLimit) });
    case 'FST_PARTS_LIMIT':
    case 'FST_FILES_LIMIT':
    case 'FST_FIELDS_LIMIT':
    case 'FST_PROTO_VIOLATION':
    case 'FST_MP_PREMATURE_CLOSE':
      return httpFault('file-missing');
    case 'FST_ERR_RATE_LIMIT':
      return commonFault('too-many');
    default:
      if (error instanceof SyntaxError && statusCode === 400) return httpFault('bad-json');
      return statusCode >= 400 && statusCode < 500 ? httpFault('bad-request') : undefined;
  }
}
