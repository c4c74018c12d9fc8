import { type Advised, give } from './advised.ts';
import { deterministicId } from './deterministic-id.ts';
import { uuidVersion } from './identifiers.ts';
import type { Advice } from './options.ts';
import { httpRequestHeaders, pdfInformationKeys, socketOptions } from './registries.ts';
import { textFormats } from '../stix/text-formats.ts';
import { isJson, type Json } from './walk.ts';

/** What section 6 recommends for single observables. */
export function observableAdvice(object: Json, on: Advised): void {
  if (on.advice.has('observable-dictionary-keys')) smallKeys(object, on);
  if (on.advice.has('deterministic-id')) derivedIdentifier(object, on);
  const extensions = isJson(object.extensions) ? object.extensions : {};
  switch (object.type) {
    case 'file':
      if (typeof object.mime_type === 'string' && !textFormats['media-type'].test(object.mime_type)) {
        give(on, 'mime-type', 'mime_type', { value: object.mime_type, registry: 'IANA' });
      }
      return keysOf(extensions, 'pdf-ext', 'document_info_dict', 'pdf-doc-info', pdfInformationKeys, 'ISO 32000', on);
    case 'network-traffic':
      return trafficAdvice(object, extensions, on);
    case 'process':
      return priorityAdvice(extensions['windows-process-ext'], on);
  }
}

function derivedIdentifier(object: Json, on: Advised): void {
  const derived = deterministicId(object);
  if (derived !== undefined && typeof object.id === 'string' && uuidVersion(object.id) === 5 && object.id !== derived) {
    give(on, 'deterministic-id', 'id');
  }
}

function trafficAdvice(object: Json, extensions: Json, on: Advised): void {
  if (!Object.hasOwn(object, 'src_port') || !Object.hasOwn(object, 'dst_port')) give(on, 'network-traffic-ports');
  if (Array.isArray(object.protocols)) {
    for (const [index, protocol] of object.protocols.entries()) {
      if (typeof protocol !== 'string' || /^[a-zA-Z0-9-]{1,15}$/.test(protocol)) continue;
      on.findings.at('protocols', () => give(on, 'protocols', String(index), { value: protocol, registry: 'IANA' }));
    }
  }
  if (isJson(object.ipfix)) {
    for (const key of Object.keys(object.ipfix)) {
      if (!/^[a-z][a-zA-Z0-9]+/.test(key)) give(on, 'ipfix', 'ipfix', { value: key, registry: 'IANA' });
    }
  }
  keysOf(extensions, 'http-request-ext', 'request_header', 'http-request-headers', httpRequestHeaders, 'HTTP', on);
  keysOf(extensions, 'socket-ext', 'options', 'socket-options', socketOptions, 'POSIX', on);
}

function priorityAdvice(extension: unknown, on: Advised): void {
  if (!isJson(extension) || typeof extension.priority !== 'string' || /._CLASS$/.test(extension.priority)) return;
  on.findings.at('extensions', () =>
    on.findings.at('windows-process-ext', () => give(on, 'windows-process-priority-format', 'priority')),
  );
}

function keysOf(
  extensions: Json,
  extension: string,
  property: string,
  advice: Advice,
  known: ReadonlySet<string>,
  registry: string,
  on: Advised,
): void {
  const holder = extensions[extension];
  const dictionary = isJson(holder) ? holder[property] : undefined;
  if (!isJson(dictionary)) return;
  on.findings.enter('extensions');
  on.findings.enter(extension);
  for (const value of Object.keys(dictionary)) {
    if (!known.has(value)) give(on, advice, property, { value, registry });
  }
  on.findings.leave();
  on.findings.leave();
}

/** Dictionaries whose keys are names of another standard. */
const namesOfOthers = new Set([
  'hashes',
  'file_header_hashes',
  'request_header',
  'additional_header_fields',
  'document_info_dict',
  'exif_tags',
  'ipfix',
  'options',
  'environment_variables',
  'startup_info',
]);

function smallKeys(value: Json, on: Advised): void {
  for (const [key, item] of Object.entries(value)) {
    if (/[A-Z]/.test(key)) give(on, 'observable-dictionary-keys', undefined, { key });
    if (isJson(item) && !namesOfOthers.has(key)) on.findings.at(key, () => smallKeys(item, on));
  }
}
