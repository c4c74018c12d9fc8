import { observable } from './object-shape.ts';
import {
  boolean,
  closed,
  dictionary,
  formatted,
  integer,
  list,
  need,
  order,
  observed,
  type Shape,
  structure,
  text,
  timestamp,
} from './shape.ts';

const endpoint = observed('ipv4-addr', 'ipv6-addr', 'mac-addr', 'domain-name');
const hex = formatted('hex');

/** Section 6.2. */
export const autonomousSystem = observable(
  'autonomous-system',
  { number: need(integer()), name: text, rir: text },
  [],
  {
    idFrom: ['number'],
  },
);

/** Section 6.4. */
export const domainName = observable(
  'domain-name',
  { value: need(formatted('hostname')), resolves_to_refs: list(observed('ipv4-addr', 'ipv6-addr', 'domain-name')) },
  [],
  { idFrom: ['value'] },
);

/** Section 6.8. */
export const ipv4Address = observable(
  'ipv4-addr',
  {
    value: need(formatted('ipv4')),
    resolves_to_refs: list(observed('mac-addr')),
    belongs_to_refs: list(observed('autonomous-system')),
  },
  [],
  { idFrom: ['value'] },
);

/** Section 6.9. */
export const ipv6Address = observable(
  'ipv6-addr',
  {
    value: need(formatted('ipv6')),
    resolves_to_refs: list(observed('mac-addr')),
    belongs_to_refs: list(observed('autonomous-system')),
  },
  [],
  { idFrom: ['value'] },
);

/** Section 6.10. */
export const macAddress = observable('mac-addr', { value: need(formatted('mac')) }, [], { idFrom: ['value'] });

/** Section 6.15. */
export const url = observable('url', { value: need(formatted('uri')) }, [], { idFrom: ['value'] });

/** Section 6.12.2. */
const httpRequest = structure({
  request_method: need(text),
  request_value: need(text),
  request_version: text,
  request_header: dictionary(list(text, 0), 'header'),
  message_body_length: integer(),
  message_body_data_ref: observed('artifact'),
});

/** Section 6.12.3. */
const icmp = structure({ icmp_type_hex: need(hex), icmp_code_hex: need(hex) });

/** Section 6.12.4. */
const socket = structure({
  address_family: need(closed('network-socket-address-family-enum')),
  is_blocking: boolean,
  is_listening: boolean,
  options: dictionary(integer(), 'socket-option'),
  socket_type: closed('network-socket-type-enum'),
  socket_descriptor: integer(0),
  socket_handle: integer(),
});

/** Section 6.12.5. */
const tcp = structure({ src_flags_hex: hex, dst_flags_hex: hex }, [
  { rule: 'any-of', sets: [['src_flags_hex'], ['dst_flags_hex']] },
]);

/** IPFIX values are text or whole numbers. */
const textOrInteger: Shape<string | number> = { kind: 'either', of: [text, integer()] };

/** Section 6.12. */
export const networkTraffic = observable(
  'network-traffic',
  {
    start: timestamp,
    end: timestamp,
    is_active: boolean,
    src_ref: endpoint,
    dst_ref: endpoint,
    src_port: integer(0, 65_535),
    dst_port: integer(0, 65_535),
    protocols: need(list(text)),
    src_byte_count: integer(0),
    dst_byte_count: integer(0),
    src_packets: integer(0),
    dst_packets: integer(0),
    ipfix: dictionary(textOrInteger),
    src_payload_ref: observed('artifact'),
    dst_payload_ref: observed('artifact'),
    encapsulates_refs: list(observed('network-traffic')),
    encapsulated_by_ref: observed('network-traffic'),
  },
  [
    { rule: 'any-of', sets: [['src_ref'], ['dst_ref']] },
    { rule: 'when', name: 'is_active', is: true, without: 'end' },
    order('end', 'not-before', 'start'),
  ],
  {
    idFrom: ['start', 'end', 'src_ref', 'dst_ref', 'src_port', 'dst_port', 'protocols', 'extensions'],
    extensions: { 'http-request-ext': httpRequest, 'icmp-ext': icmp, 'socket-ext': socket, 'tcp-ext': tcp },
  },
);
