import { type RecordFilter, readPage } from '../archive/index.ts';
import { type Axis, axes } from '../kinds.ts';
import { publicReader, type Reader } from '../reader.ts';
import { stixType } from './media-type.ts';
import type { ObjectQuery } from './object-query.ts';
import type { Source } from './source.ts';

/**
 * Signed records, as far as their markings allow this reader: the filter stands inside the query, so that pages, counts
 * and times say nothing of the rest. Evidence: nothing here is ever deleted.
 */
export function recordsSource(view: string, reader: Reader): Source {
  const [as, shown] = view === 'public' ? [{ ...reader, keys: publicReader.keys }, {}] : [reader, filterOf(view)];
  return {
    page: async (act, { query, after, limit }) => {
      const { records, more } = await readPage(act, as, { ...shown, ...archiveFilter(query) }, after?.[0], limit);
      return {
        rows: records.map(({ id, version, added, body, seq }) => ({
          id,
          version,
          added,
          mediaType: stixType('2.1'),
          body,
          place: [seq],
        })),
        more,
      };
    },
    holds: async (act, id) => {
      const { records } = await readPage(act, as, { ...shown, ids: [id], versions: ['all'] }, undefined, 1);
      return records.length > 0;
    },
  };
}

const isAxis = (view: string): view is Axis => (axes as readonly string[]).includes(view);

function filterOf(view: string): RecordFilter {
  if (view === 'own') return { own: true };
  return isAxis(view) ? { axis: view } : {};
}

function archiveFilter({ ids, types, versions, specVersions, addedAfter }: ObjectQuery): RecordFilter {
  const words = (['first', 'last', 'all'] as const).filter((word) => versions[word]);
  return { ids, types, specVersions, addedAfter, versions: [...words, ...versions.at] };
}
