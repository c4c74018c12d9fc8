import { observable } from './object-shape.ts';
import {
  anyOf,
  boolean,
  coarseTimestamp,
  dictionary,
  formatted,
  hashes,
  integer,
  list,
  need,
  number,
  open,
  observed,
  type Shape,
  structure,
  text,
  timestamp,
} from './shape.ts';

const hex = formatted('hex');
const size = integer(0);

/** Section 6.7.2. */
const archive = structure({ contains_refs: need(list(observed('file', 'directory'))), comment: text });

/** Section 6.7.3. */
const ntfs = structure({ sid: text, alternate_data_streams: list(structure({ name: need(text), hashes, size })) }, [
  anyOf('sid', 'alternate_data_streams'),
]);

const pdfProperties = {
  version: text,
  is_optimized: boolean,
  document_info_dict: dictionary(text),
  pdfid0: text,
  pdfid1: text,
};

const textOrInteger: Shape<string | number> = { kind: 'either', of: [text, integer()] };

const imageProperties = {
  image_height: integer(),
  image_width: integer(),
  bits_per_pixel: integer(),
  exif_tags: dictionary(textOrInteger, 'exif'),
};

const headerIntegers = [
  'major_linker_version',
  'minor_linker_version',
  'address_of_entry_point',
  'base_of_code',
  'base_of_data',
  'image_base',
  'section_alignment',
  'file_alignment',
  'major_os_version',
  'minor_os_version',
  'major_image_version',
  'minor_image_version',
  'major_subsystem_version',
  'minor_subsystem_version',
  'number_of_rva_and_sizes',
] as const;

const headerSizes = [
  'size_of_code',
  'size_of_initialized_data',
  'size_of_uninitialized_data',
  'size_of_image',
  'size_of_headers',
  'size_of_stack_reserve',
  'size_of_stack_commit',
  'size_of_heap_reserve',
  'size_of_heap_commit',
] as const;

const headerHex = [
  'magic_hex',
  'win32_version_value_hex',
  'checksum_hex',
  'subsystem_hex',
  'dll_characteristics_hex',
  'loader_flags_hex',
] as const;

function all<const N extends string, T>(names: readonly N[], shape: Shape<T>): Readonly<Record<N, Shape<T>>> {
  return Object.fromEntries(names.map((name) => [name, shape])) as Record<N, Shape<T>>;
}

const optionalHeaderProperties = {
  ...all(headerIntegers, integer()),
  ...all(headerSizes, size),
  ...all(headerHex, hex),
  hashes,
};

/** Section 6.7.6.2. */
const optionalHeader = structure(optionalHeaderProperties, [anyOf(...Object.keys(optionalHeaderProperties))], {
  closed: true,
});

/** Section 6.7.6.3. */
const section = structure({ name: need(text), size, entropy: number(), hashes });

/** Section 6.7.6. `pe_type` alone says nothing: one more property must be there. */
const binaryProperties = {
  imphash: text,
  machine_hex: hex,
  number_of_sections: integer(0),
  time_date_stamp: coarseTimestamp,
  pointer_to_symbol_table_hex: hex,
  number_of_symbols: integer(0),
  size_of_optional_header: size,
  characteristics_hex: hex,
  file_header_hashes: hashes,
  optional_header: optionalHeader,
  sections: list(section),
};

const windowsBinary = structure({ pe_type: need(open('windows-pebinary-type-ov')), ...binaryProperties }, [
  anyOf(...Object.keys(binaryProperties)),
]);

/** Section 6.7. */
export const file = observable(
  'file',
  {
    hashes,
    size,
    name: text,
    name_enc: formatted('charset'),
    magic_number_hex: hex,
    mime_type: text,
    ctime: timestamp,
    mtime: timestamp,
    atime: timestamp,
    parent_directory_ref: observed('directory'),
    contains_refs: list(observed()),
    content_ref: observed('artifact'),
  },
  [anyOf('hashes', 'name'), { rule: 'needs', name: 'name_enc', others: ['name'] }],
  {
    idFrom: ['hashes', 'name', 'extensions', 'parent_directory_ref'],
    extensions: {
      'archive-ext': archive,
      'ntfs-ext': ntfs,
      'pdf-ext': structure(pdfProperties, [anyOf(...Object.keys(pdfProperties))]),
      'raster-image-ext': structure(imageProperties, [anyOf(...Object.keys(imageProperties))]),
      'windows-pebinary-ext': windowsBinary,
    },
  },
);
