import { observable } from './object-shape.ts';
import {
  boolean,
  closed,
  formatted,
  dictionary,
  integer,
  list,
  need,
  observed,
  structure,
  text,
  timestamp,
  anyOf,
  nothing,
} from './shape.ts';

/** Section 6.3. */
export const directory = observable(
  'directory',
  {
    path: need(text),
    path_enc: formatted('charset'),
    ctime: timestamp,
    mtime: timestamp,
    atime: timestamp,
    contains_refs: list(observed('file', 'directory')),
  },
  [],
  { idFrom: ['path'] },
);

/** Section 6.11. */
export const mutex = observable('mutex', { name: need(text) }, [], { idFrom: ['name'] });

/** Section 6.14. */
export const software = observable(
  'software',
  {
    name: need(text),
    cpe: formatted('cpe'),
    swid: text,
    languages: list(formatted('software-language')),
    vendor: text,
    version: text,
  },
  [],
  { idFrom: ['name', 'cpe', 'swid', 'vendor', 'version'] },
);

const startUpNumbers = ['cb', 'dwX', 'dwY', 'dwXSize', 'dwYSize', 'dwXCountChars', 'dwYCountChars'] as const;
const startUpTexts = [
  'lpDesktop',
  'lpTitle',
  'dwFillAttribute',
  'dwFlags',
  'wShowWindow',
  'hStdInput',
  'hStdOutput',
  'hStdError',
] as const;

/** The STARTUPINFO of Windows; its reserved members are always null or zero. */
const startUpInfo = structure(
  {
    ...Object.fromEntries(startUpNumbers.map((name) => [name, integer()])),
    ...Object.fromEntries(startUpTexts.map((name) => [name, text])),
    lpReserved: nothing,
    lpReserved2: nothing,
    cbReserved2: integer(0, 0),
  },
  [],
  { closed: true },
);

const windowsProcessProperties = {
  aslr_enabled: boolean,
  dep_enabled: boolean,
  priority: text,
  owner_sid: text,
  window_title: text,
  startup_info: startUpInfo,
  integrity_level: closed('windows-integrity-level-enum'),
};

const windowsServiceProperties = {
  service_name: text,
  descriptions: list(text),
  display_name: text,
  group_name: text,
  start_type: closed('windows-service-start-type-enum'),
  service_dll_refs: list(observed('file')),
  service_type: closed('windows-service-type-enum'),
  service_status: closed('windows-service-status-enum'),
};

const processProperties = {
  is_hidden: boolean,
  pid: integer(),
  created_time: timestamp,
  cwd: text,
  command_line: text,
  environment_variables: dictionary(),
  opened_connection_refs: list(observed('network-traffic')),
  creator_user_ref: observed('user-account'),
  image_ref: observed('file'),
  parent_ref: observed('process'),
  child_refs: list(observed('process')),
};

/** Section 6.13, with the extensions of 6.13.2 and 6.13.3. Always a random identifier. */
export const processObject = observable(
  'process',
  processProperties,
  [anyOf('extensions', ...Object.keys(processProperties))],
  {
    extensions: {
      'windows-process-ext': structure(windowsProcessProperties, [anyOf(...Object.keys(windowsProcessProperties))]),
      'windows-service-ext': structure(windowsServiceProperties, [anyOf(...Object.keys(windowsServiceProperties))]),
    },
  },
);

/** Section 6.17: a value of a registry key. */
const registryValue = structure({ name: text, data: text, data_type: closed('windows-registry-datatype-enum') }, [
  anyOf('name', 'data', 'data_type'),
]);

/** Section 6.17. */
export const windowsRegistryKey = observable(
  'windows-registry-key',
  {
    key: formatted('registry-key'),
    values: list(registryValue),
    modified_time: timestamp,
    creator_user_ref: observed('user-account'),
    number_of_subkeys: integer(),
  },
  [anyOf('key', 'values', 'modified_time', 'creator_user_ref', 'number_of_subkeys')],
  { idFrom: ['key', 'values'] },
);
