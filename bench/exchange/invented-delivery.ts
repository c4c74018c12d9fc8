// Signed records for the benchmarks, about a kilobyte each: indicators, malware, subjects and what relates them.
import { createHash } from 'node:crypto';
import { tlpId } from '#records';
import { inventedId, inventedTime } from '../../src/exchange/archive/invented.ts';
import { sealedBytes, type State } from '../../src/exchange/gate/invented.ts';

const words = [
  'shipment',
  'ledger',
  'courier',
  'harbour',
  'voucher',
  'remittance',
  'workshop',
  'broker',
  'depot',
  'relay',
];
const arabic = ['شحنة', 'دفتر', 'ساع', 'مرفأ', 'قسيمة', 'حوالة', 'ورشة', 'وسيط', 'مستودع', 'مرحّل'];

/** The nth record of a state's log. Half is TLP:CLEAR, half TLP:GREEN. */
export function inventedRecordBytes(state: State, index: number): Buffer {
  const random = createHash('sha256').update(`${state.id} ${index}`).digest();
  const word = (n: number) => `${words[(random[n] ?? 0) % 10]} ${arabic[(random[n + 1] ?? 0) % 10]}`;
  const uuid = `${random.toString('hex', 0, 4)}-${random.toString('hex', 4, 6)}-4${random.toString('hex', 6, 8).slice(1)}-8${random.toString('hex', 8, 10).slice(1)}-${random.toString('hex', 10, 16)}`;
  const type = ['indicator', 'malware', 'identity', 'relationship'][index % 4] ?? 'indicator';
  const description = Array.from({ length: 10 }, (_, n) => word(n)).join(', ');
  const name = `${word(20)} ${index}`;
  const more = {
    indicator: {
      name,
      description,
      indicator_types: ['malicious-activity'],
      pattern: `[ipv4-addr:value = '198.51.100.${(random[30] ?? 0) % 255}' OR domain-name:value = 'x${index}.example']`,
      pattern_type: 'stix',
      valid_from: inventedTime(index),
      labels: ['exercise'],
    },
    malware: { name, description, is_family: (random[29] ?? 0) % 2 === 0, malware_types: ['remote-access-trojan'] },
    identity: { name, description, identity_class: 'individual', labels: ['exercise'] },
    relationship: {
      relationship_type: 'related-to',
      description,
      source_ref: inventedId('identity', (random[28] ?? 0) * 256 + (random[27] ?? 0)),
      target_ref: inventedId('malware', (random[26] ?? 0) * 256 + (random[25] ?? 0)),
    },
  }[type];
  return sealedBytes(state, {
    index,
    type,
    id: `${type}--${uuid}`,
    more: {
      external_references: [
        { source_name: 'exercise', url: `https://records.example/${index}`, description: word(16) },
      ],
      object_marking_refs: [tlpId(index % 2 === 0 ? 'clear' : 'green')],
      confidence: (random[24] ?? 0) % 100,
      lang: 'en',
      ...more,
    },
  });
}
