import { Skeleton } from '@mantine/core';
import { lazy, Suspense, useMemo } from 'react';
import type { Borders } from './borders.ts';
import type { MapPoint } from './map-point.ts';
import classes from './map.module.css';
import { PlainMap } from './plain-map.tsx';
import { hasWebGl } from './web-gl.ts';

/** Begins to load what draws, while the borders are still on their way. */
export const loadInteractive = () => import('./interactive-map.tsx');
const Interactive = lazy(async () => ({ default: (await loadInteractive()).InteractiveMap }));

export interface WorldMapProps {
  borders: Borders;
  points: readonly MapPoint[];
  /** States whose names come first where there is no room for all. */
  first: ReadonlySet<string>;
  /** ISO alpha-2 of the state that is looked at. */
  country: string | undefined;
  choose: (country: string | undefined) => void;
  open: (point: MapPoint) => void;
  /** The level of the map that is shown. */
  moved?: (zoom: number) => void;
}

/** The world with points on it: drawn by WebGL, with or without a graphics card, and plainly where a browser has none. */
export function WorldMap(props: WorldMapProps) {
  const able = useMemo(hasWebGl, []);
  if (!able) return <PlainMap {...props} />;
  return (
    <Suspense fallback={<Skeleton className={classes.map} />}>
      <Interactive {...props} />
    </Suspense>
  );
}
