import { ActionIcon } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../shell/language.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { countryNames } from './country-code.ts';
import type { MapPoint } from './map-point.ts';
import classes from './map.module.css';
import { groundPath, linePath, plane } from './mercator.ts';
import type { WorldMapProps } from './world-map.tsx';

/** The map of a browser without WebGL: the same ground, and one circle a state that says how many points stand on it. */
export function PlainMap({ borders, points, country, choose }: WorldMapProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const nameOf = countryNames(useLanguage());
  const [zoom, setZoom] = useState(1);
  const grounds = useMemo(
    () => borders.countries.features.map((one) => [one.properties.code, groundPath(one.geometry)] as const),
    [borders],
  );
  const lines = useMemo(() => [linePath(borders.lines), linePath(borders.disputed)] as const, [borders]);
  const crowds = useMemo(() => crowdsOf(points), [points]);
  const view = useMemo(() => viewOf(points), [points]);
  const anchor = borders.anchors.get(country ?? '');
  const [x, y] = anchor === undefined ? view.middle : plane(anchor.at);
  // Units of the plane; what the frame shows beyond its shorter side is drawn too.
  const side = view.side / zoom;
  const pixel = side / 560;
  return (
    <div className={classes.map} data-state="drawn" data-map="plain">
      <svg
        viewBox={`${x - side / 2} ${y - side / 2} ${side} ${side}`}
        role="group"
        aria-label={t('military.map.title')}
        className={classes.plain}
      >
        <g aria-hidden="true">
          {grounds.map(([code, path], index) => (
            <path
              key={index}
              d={path}
              data-chosen={code !== '' && code === country}
              onClick={() => choose(code === '' ? undefined : code)}
            />
          ))}
          <path d={lines[0]} data-line="agreed" />
          <path d={lines[1]} data-line="open" />
        </g>
        {points
          .filter(({ country: of }) => of === undefined)
          .map(({ id, at }) => {
            const [cx, cy] = plane(at);
            return <circle key={id} cx={cx} cy={cy} r={4 * pixel} aria-hidden="true" />;
          })}
        {crowds.map(({ code, at: [east, north], count }) => {
          const [cx, cy] = plane([east, north]);
          const radius = (11 + 3 * Math.log(count)) * pixel;
          const label = `${nameOf(code)}: ${formats.number(count)}`;
          return (
            <g
              key={code}
              role="button"
              tabIndex={0}
              aria-label={label}
              aria-pressed={code === country}
              onClick={() => choose(code)}
              onKeyDown={({ key }) => key === 'Enter' && choose(code)}
            >
              <circle cx={cx} cy={cy} r={radius} />
              <text x={cx} y={cy} fontSize={12 * pixel} aria-hidden="true">
                {formats.number(count)}
              </text>
            </g>
          );
        })}
      </svg>
      <div className={classes.zoom}>
        <ActionIcon
          variant="default"
          aria-label={t('military.map.closer')}
          onClick={() => setZoom(Math.min(8, zoom * 2))}
        >
          <IconPlus size={18} stroke={1.7} />
        </ActionIcon>
        <ActionIcon
          variant="default"
          aria-label={t('military.map.farther')}
          onClick={() => setZoom(Math.max(0.5, zoom / 2))}
        >
          <IconMinus size={18} stroke={1.7} />
        </ActionIcon>
      </div>
    </div>
  );
}

interface Crowd {
  code: string;
  at: readonly [number, number];
  count: number;
}

/** The square of the plane in which all points lie, with some room; without points, where the members of the alliance lie. */
function viewOf(points: readonly MapPoint[]) {
  const at = points.map((one) => plane(one.at));
  if (at.length === 0) return { middle: plane([45, 18]), side: 300 };
  const [xs, ys] = [at.map(([x]) => x), at.map(([, y]) => y)];
  const least = (of: readonly number[]) => of.reduce((one, other) => Math.min(one, other));
  const most = (of: readonly number[]) => of.reduce((one, other) => Math.max(one, other));
  const [west, east, north, south] = [least(xs), most(xs), least(ys), most(ys)];
  const middle = [(west + east) / 2, (north + south) / 2] as const;
  return { middle, side: Math.max(200, 1.3 * (east - west), 1.3 * (south - north)) };
}

function crowdsOf(points: readonly MapPoint[]): Crowd[] {
  const crowds = new Map<string, Crowd>();
  for (const { country, at, count = 1 } of points) {
    if (country === undefined) continue;
    const crowd = crowds.get(country) ?? { code: country, at, count: 0 };
    crowds.set(country, { ...crowd, count: crowd.count + count });
  }
  return [...crowds.values()];
}
