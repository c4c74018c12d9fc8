import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { contributionMarks, type Worldview } from '#military/contract';
import { mapColours } from './map-colours.ts';
import classes from './map.module.css';
import { activitySymbol, incidentSymbol, symbolOf } from './symbols.ts';

interface MapKeyProps {
  worldview: Worldview | undefined;
  /** So many stand in the list alone. */
  unplaced: number;
  more: boolean;
}

/** What the symbols say, whose borders are drawn, and what the map does not show. */
export function MapKey({ worldview, unplaced, more }: MapKeyProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.under}>
      <ul className={classes.key}>
        {contributionMarks.map((mark) => (
          <li key={mark}>
            <Sample symbol={symbolOf({ mark, ...(mark === 'contribution' && { stands: 'deployed' }) })} />
            {t(`military.map.key.${mark}`)}
          </li>
        ))}
        <li>
          <Sample symbol={activitySymbol(true)} />
          {t('military.map.key.exercise')}
        </li>
        <li>
          <Sample symbol={incidentSymbol} />
          {t('military.map.key.incident')}
        </li>
      </ul>
      <p className={classes.small}>
        {t('military.map.around')} {t('military.map.dashed')}{' '}
        {worldview !== undefined && t(`military.map.borders.${worldview}`)}
        {unplaced > 0 && <> {t('military.map.unplaced', { count: unplaced })}</>}
        {more && <> {t('military.map.more')}</>}
      </p>
    </div>
  );
}

function Sample({ symbol }: { symbol: string }) {
  const place = useRef<HTMLSpanElement>(null);
  const scheme = useComputedColorScheme();
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const colours = mapColours(element);
    // The signs are half a million letters long: the page does not wait for them.
    void import('./draw-symbol.ts').then(({ drawSymbol }) => element.replaceChildren(drawSymbol(symbol, 18, colours)));
  }, [symbol, scheme]);
  return <span ref={place} aria-hidden="true" />;
}
