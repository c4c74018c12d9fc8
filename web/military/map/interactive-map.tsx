import 'maplibre-gl/dist/maplibre-gl.css';
import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../shell/language.ts';
import { useSession } from '../../shell/session.ts';
import { localeOf } from '../../shell/formats.ts';
import { countryNames } from './country-code.ts';
import { type OpenMap, openGlMap } from './gl-map.ts';
import classes from './map.module.css';
import type { WorldMapProps } from './world-map.tsx';

/** The map by WebGL. It is opened anew when language or theme change; new points are only put on it. */
export function InteractiveMap({ borders, points, first, country, choose, open, moved }: WorldMapProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const locale = localeOf(language, useSession().node.locale);
  const scheme = useComputedColorScheme();
  const place = useRef<HTMLDivElement>(null);
  const map = useRef<OpenMap>(undefined);
  const latest = useRef({ points, country, choose, open, moved });
  latest.current = { points, country, choose, open, moved };

  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    let gone = false;
    let opened: OpenMap | undefined;
    element.dataset['state'] = 'drawing';
    const begin = (): void => {
      if (gone) return;
      opened = openGlMap(element, {
        borders,
        first,
        locale,
        nameOf: countryNames(language),
        words: {
          'Map.Title': t('military.map.title'),
          'NavigationControl.ZoomIn': t('military.map.closer'),
          'NavigationControl.ZoomOut': t('military.map.farther'),
          'CooperativeGesturesHandler.WindowsHelpText': t('military.map.wheel'),
          'CooperativeGesturesHandler.MacHelpText': t('military.map.wheelMac'),
          'CooperativeGesturesHandler.MobileHelpText': t('military.map.fingers'),
        },
        choose: (code) => latest.current.choose(code === '' ? undefined : code),
        open: (id) => {
          const point = latest.current.points.find((one) => one.id === id);
          if (point !== undefined) latest.current.open(point);
        },
        moved: (zoom) => latest.current.moved?.(zoom),
        drawn: () => (element.dataset['state'] = 'drawn'),
      });
      opened.show(latest.current.points);
      opened.mark(latest.current.country);
      map.current = opened;
    };
    // The map draws its letters once: they must be there before it.
    void document.fonts.load('600 16px "IBM Plex Sans Arabic"', 'ع').then(begin, begin);
    return () => {
      gone = true;
      map.current = undefined;
      opened?.remove();
    };
  }, [borders, first, language, locale, scheme, t]);

  useEffect(() => map.current?.show(points), [points]);
  useEffect(() => map.current?.mark(country), [country]);
  return <div ref={place} className={classes.map} data-state="drawing" data-map="webgl" />;
}
