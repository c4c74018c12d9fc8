import type { TFunction } from 'i18next';
import type { AssessmentView } from '#military/contract';
import type { Formats } from '../../shell/formats.ts';
import { Band, barsPath, Curve, Mark, yIn } from './chart-panels.tsx';
import classes from './groups.module.css';
import { type TimePanel, topOf } from './panel.ts';
import type { TimeAxis } from './time-axis.ts';

/** D1 of everything and, apart from it, of violence against civilians, which does not rise when states attack. */
export function ratePanels(found: AssessmentView, axis: TimeAxis, t: TFunction, formats: Formats): TimePanel[] {
  const civilians = found.series.find(({ violence }) => violence === 'civilians');
  return found.series
    .filter(({ violence }) => violence === 'all' || violence === 'civilians')
    .map(({ violence, counts, rate, changes }): TimePanel => {
      const most = topOf(counts);
      const whole = violence === 'all';
      return {
        id: `d1 ${violence}`,
        title: whole
          ? `${t('military.groups.axis.counts')} · ■ ${t('military.groups.axis.civilians')}`
          : t('military.groups.axis.civiliansRate'),
        most: formats.number(most),
        high: whole ? 150 : 64,
        ofRate: true,
        draw: (place) => {
          const y = yIn(place, most);
          return (
            <>
              <path className={whole ? classes.bars : classes.civilians} d={barsPath(axis, counts, y)} />
              {whole && <path className={classes.civilians} d={barsPath(axis, civilians?.counts ?? [], y)} />}
              <Band axis={axis} rate={rate} y={y} />
              <Curve axis={axis} values={rate.map(({ middle }) => middle)} y={y} />
              {!whole &&
                changes.map(({ at, month, probability }) => (
                  <line
                    key={at}
                    className={classes.change}
                    x1={axis.x(at)}
                    x2={axis.x(at)}
                    y1={place.top}
                    y2={place.top + place.high}
                  >
                    <title>
                      {t('military.groups.axis.change', {
                        month: formats.month(month),
                        chance: formats.percent(probability ?? 0),
                      })}
                    </title>
                  </line>
                ))}
            </>
          );
        },
      };
    });
}

/** D2: month by month how likely the rate is down by more than half, and at the end the drop from its peak with 90 %. */
export function dropPanel(found: AssessmentView, axis: TimeAxis, t: TFunction, formats: Formats): TimePanel {
  const months = found.byName.length;
  const title = t('military.groups.axis.halved');
  const { degradation } = found;
  if (degradation === undefined)
    return { id: 'd2', title: `${title}: ${t('military.groups.indicators.none')}`, high: 0 };
  return {
    id: 'd2',
    title,
    most: formats.percent(1),
    high: 56,
    ofRate: true,
    draw: (place) => {
      const y = yIn(place, 1);
      return (
        <>
          <Curve axis={axis} values={degradation.halved} y={y} />
          <Mark axis={axis} from={Math.max(0, months - 12)} to={months} of={degradation.drop} y={y} />
        </>
      );
    },
  };
}

/** D7: how likely twelve quiet months are, if the rate of each month stays. */
export function quietPanel(found: AssessmentView, axis: TimeAxis, t: TFunction, formats: Formats): TimePanel {
  return {
    id: 'd7',
    title: t('military.groups.axis.quiet'),
    most: formats.percent(1),
    high: 50,
    ofRate: true,
    draw: (place) => {
      const y = yIn(place, 1);
      return (
        <>
          <Band axis={axis} rate={found.quietHistory} y={y} />
          <Curve axis={axis} values={found.quietHistory.map(({ middle }) => middle)} y={y} />
        </>
      );
    },
  };
}
