import type { TFunction } from 'i18next';
import type { AssessmentView } from '#military/contract';
import type { Formats } from '../../shell/formats.ts';
import { type Between, Curve, Mark, yIn } from './chart-panels.tsx';
import classes from './groups.module.css';
import { type TimePanel, topOf } from './panel.ts';
import { monthNumber, type TimeAxis } from './time-axis.ts';

interface Period {
  from: number;
  to: number;
  of: Between;
}

/** D3 to D6: what is counted by periods, each with its 90 % or with the source's low and high. */
export function yearPanels(found: AssessmentView, axis: TimeAxis, t: TFunction, formats: Formats): TimePanel[] {
  const months = found.byName.length;
  const year = (back: number) => ({ from: Math.max(0, months - back * 12 - 12) + 0.6, to: months - back * 12 - 0.6 });
  const rounded = (value: number) => formats.number(Number(value.toPrecision(3)));
  const marks = (id: string, title: string, periods: readonly Period[], high: number): TimePanel => {
    const most = topOf(
      periods.flatMap(({ of }) => [of.high, of.middle]),
      0.01,
    );
    if (periods.length === 0) return { id, title: `${title}: ${t('military.groups.indicators.none')}`, high: 0 };
    return {
      id,
      title,
      most: rounded(most),
      high,
      draw: (place) => periods.map((period) => <Mark key={period.from} axis={axis} {...period} y={yIn(place, most)} />),
    };
  };
  const distances = found.reach.flatMap((reach, back) =>
    reach === null || reach.distance.middle === null ? [] : [{ ...year(back), of: reach.distance }],
  );
  const deadly = (found.deadlyYears ?? []).map(({ yearsBack, best }) => ({ ...year(yearsBack), of: best }));
  const excited = (found.selfExcitation?.periods ?? []).map(({ from, to, branching }) => ({
    from: Math.max(0, monthOfDay(from) - monthNumber(found.from)),
    to: Math.min(months, monthOfDay(to) - monthNumber(found.from)),
    of: branching,
  }));
  return [
    harmPanel(found, axis, t, formats),
    reachPanel(found, axis, t, rounded),
    marks('d4 distance', t('military.groups.axis.distance'), distances, 46),
    marks('d5', t('military.groups.axis.deaths'), deadly, 50),
    excited.length === 0
      ? { id: 'd6', title: `${t('military.groups.axis.excited')}: ${t('military.groups.indicators.hidden')}`, high: 0 }
      : marks('d6', t('military.groups.axis.excited'), excited, 46),
  ];
}

const monthOfDay = (day: number): number => {
  const date = new Date(day * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth() + (date.getUTCDate() - 1) / 31;
};

/** D3: a bar for each 12 months counted back from the end, from the low to the high estimate a whisker. */
function harmPanel(found: AssessmentView, axis: TimeAxis, t: TFunction, formats: Formats): TimePanel {
  const months = found.byName.length;
  const most = topOf(found.harm.map(({ oneSided }) => oneSided.high));
  return {
    id: 'd3',
    title: t('military.groups.axis.harm'),
    most: formats.number(most),
    high: 64,
    draw: (place) => {
      const y = yIn(place, most);
      return found.harm.map(({ yearsBack, oneSided }) => {
        const to = months - yearsBack * 12;
        const { x, width } = axis.span(Math.max(0, to - 12) + 0.6, to - 0.6);
        const middle = x + width / 2;
        return (
          <g key={yearsBack}>
            <rect
              className={classes.civilians}
              x={x}
              width={width}
              y={y(oneSided.best)}
              height={y(0) - y(oneSided.best)}
            />
            <line className={classes.whisker} x1={middle} x2={middle} y1={y(oneSided.low)} y2={y(oneSided.high)} />
          </g>
        );
      });
    },
  };
}

/** D4: the 12 months to each month, and the 90 % of each 12 months counted back, at their end. */
function reachPanel(
  found: AssessmentView,
  axis: TimeAxis,
  t: TFunction,
  rounded: (value: number) => string,
): TimePanel {
  const months = found.byName.length;
  const most = topOf([...found.reachHistory, ...found.reach.map((one) => one?.effective.high)]);
  return {
    id: 'd4',
    title: t('military.groups.axis.reach'),
    most: rounded(most),
    high: 60,
    draw: (place) => {
      const y = yIn(place, most);
      return (
        <>
          {found.reach.map((reach, back) => {
            const [low, high] = [reach?.effective.low ?? null, reach?.effective.high ?? null];
            if (low === null || high === null) return null;
            const x = axis.x(months - back * 12 - 0.5);
            return <line key={back} className={classes.whisker} x1={x} x2={x} y1={y(low)} y2={y(high)} />;
          })}
          <Curve axis={axis} values={found.reachHistory} y={y} />
        </>
      );
    },
  };
}
