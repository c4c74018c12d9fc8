// The starter set as records of an invented state, as they would leave by its exchange.
import { randomUUID } from 'node:crypto';
import { recordKinds, tlpId } from '#records';
import { starterDossiers } from '../../src/thought/starter/index.ts';
import { composeRecord } from '../../src/thought/review/compose-record.ts';

/** Each dossier of the starter set as an object to publish; the reviews are an invented institution's. */
export function starterRecords(): { id: string; object: Record<string, unknown> }[] {
  const kind = recordKinds.find((one) => one.kind === 'dossier');
  if (kind === undefined) throw new TypeError('no kind dossier');
  const { reviews } = kind.example as unknown as { reviews: unknown };
  return starterDossiers.map(({ content }) => {
    const id = `dossier--${randomUUID()}`;
    const properties = composeRecord(
      content,
      {
        number: 1,
        tier: 3,
        contentHash: 'c'.repeat(64),
        exercise: true,
        reviewDue: '2027-11-26T08:00:00.000Z',
        accepted: ['ar', 'en', 'fr'],
        reviews: [],
      },
      (person) => person,
    );
    return {
      id,
      object: {
        type: 'dossier',
        spec_version: '2.1',
        id,
        object_marking_refs: [tlpId('clear')],
        extensions: { [kind.extension.id]: { extension_type: 'new-sdo' } },
        ...properties,
        reviews,
      },
    };
  });
}
