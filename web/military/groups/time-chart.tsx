import { useTranslation } from 'react-i18next';
import type { AssessmentView, LedgerEntryView } from '#military/contract';
import { directionOf } from '../../i18n/language.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { barsPath, Curve, Frame, type Place, StateStrip, type Stretch, yIn } from './chart-panels.tsx';
import classes from './groups.module.css';
import { monthNumber, timeAxis, type TimeAxis } from './time-axis.ts';

const places = {
  counts: { top: 62, high: 150 },
  halved: { top: 240, high: 56 },
  harm: { top: 326, high: 64 },
  reach: { top: 420, high: 60 },
} as const;

/** What other axes brought stands between reach and the states; where nothing was brought, no room is kept for it. */
function placesBelow(brought: number) {
  const top = 508 + brought * 74;
  return {
    brought: Array.from({ length: brought }, (_, i): Place => ({ top: 508 + i * 74, high: 44 })),
    rules: { top, high: 20 },
    signed: { top: top + 50, high: 20 },
    bottom: top + 70,
  };
}

type State = AssessmentView['ledger'][number]['state'];
const look = (state: State, rule?: string) =>
  rule === 'resurgence' ? classes.risen : state === 'active' || state === 'cannot-tell' ? classes.state : classes.weak;

/** D1 to D4, what the rules propose and what was signed, on one axis of time, with every change of the rate through all of them. */
export function TimeChart({ found, signed }: { found: AssessmentView; signed: readonly LedgerEntryView[] }) {
  const { t, i18n } = useTranslation();
  const formats = useFormats();
  const [main] = found.series;
  if (main === undefined) return null;
  const first = monthNumber(found.from);
  const months = main.counts.length;
  const axis = timeAxis(months, first, directionOf(i18n.language) === 'rtl');
  const most = Math.max(1, ...main.counts);
  const y = yIn(places.counts, most);
  const civilians = found.series.find(({ violence }) => violence === 'civilians')?.counts ?? [];
  const reachMost = Math.max(1, ...found.reachHistory.map((value) => value ?? 0));
  const rules = found.ledger.map(
    ({ state, rule, since }, i): Stretch => ({
      from: since,
      to: found.ledger[i + 1]?.since ?? months,
      label: t(`military.groups.states.${state}`),
      look: look(state, rule),
    }),
  );
  const past = signed
    .filter(({ status }) => status === 'signed')
    .toSorted((one, other) => (one.since < other.since ? -1 : 1))
    .map(
      ({ state, since, reopened }, i, all): Stretch => ({
        from: Math.max(0, monthNumber(since) - first),
        to: Math.min(
          months,
          monthNumber(all[i + 1]?.since ?? '9999-12') - first,
          reopened === undefined ? months : monthNumber(reopened.month) - first,
        ),
        label: t(`military.groups.states.${state}`),
        look: look(state),
      }),
    )
    .filter(({ from, to }) => from < to);
  const brought = broughtSeries(found, first, months);
  const below = placesBelow(brought.length);
  const { bottom } = below;
  const names = { from: formats.month(found.from), to: formats.month(found.to) };
  const band = [
    ...main.rate.map(({ high }, month) => `${axis.x(month + 0.5)},${y(high ?? 0)}`),
    ...main.rate.map(({ low }, month) => `${axis.x(month + 0.5)},${y(low ?? 0)}`).toReversed(),
  ].join(' ');
  return (
    <div className={classes.scroll} tabIndex={0} role="group" aria-label={t('military.groups.axis.title')}>
      <svg
        className={classes.picture}
        viewBox={`0 0 ${axis.width} ${bottom + 40}`}
        role="img"
        aria-label={t('military.groups.axis.alt', names)}
      >
        <Frame
          axis={axis}
          place={places.counts}
          title={`${t('military.groups.axis.counts')} · ■ ${t('military.groups.axis.civilians')}`}
          most={formats.number(most)}
        >
          <path className={classes.bars} d={barsPath(axis, main.counts, y)} />
          <path className={classes.civilians} d={barsPath(axis, civilians, y)} />
          <polygon className={classes.band} points={band} />
          <Curve axis={axis} values={main.rate.map(({ middle }) => middle)} y={y} />
        </Frame>
        <Frame axis={axis} place={places.halved} title={t('military.groups.axis.halved')} most={formats.percent(1)}>
          <Curve axis={axis} values={found.degradation?.halved ?? []} y={yIn(places.halved, 1)} />
        </Frame>
        <Harm axis={axis} found={found} months={months} />
        <Frame
          axis={axis}
          place={places.reach}
          title={t('military.groups.axis.reach')}
          most={formats.number(Math.round(reachMost * 10) / 10)}
        >
          <ReachIntervals axis={axis} found={found} months={months} most={reachMost} />
          <Curve axis={axis} values={found.reachHistory} y={yIn(places.reach, reachMost)} />
        </Frame>
        {brought.map(({ what, counts }, i) => {
          const place = below.brought[i] ?? below.rules;
          const highest = Math.max(1, ...counts);
          return (
            <Frame
              key={what}
              axis={axis}
              place={place}
              title={t(`military.groups.axis.${what}`)}
              most={formats.number(highest)}
            >
              <path className={classes.brought} d={barsPath(axis, counts, yIn(place, highest))} />
            </Frame>
          );
        })}
        <Frame axis={axis} place={below.rules} title={t('military.groups.axis.rules')}>
          <StateStrip axis={axis} top={below.rules.top} stretches={rules} />
        </Frame>
        <Frame axis={axis} place={below.signed} title={t('military.groups.axis.signed')}>
          <StateStrip axis={axis} top={below.signed.top} stretches={past} />
        </Frame>
        <Changes axis={axis} found={found} bottom={bottom} />
        {axis.ticks.map((month) => (
          <g key={month}>
            <line className={classes.tick} x1={axis.x(month)} x2={axis.x(month)} y1={bottom} y2={bottom + 6} />
            <text className={classes.quiet} x={axis.x(month)} y={bottom + 22} textAnchor="middle">
              {formats.month(
                `${Math.floor((first + month) / 12)}-${String(((first + month) % 12) + 1).padStart(2, '0')}`,
              )}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

/** D9 and D10 by month, as far as reports brought them. */
function broughtSeries({ brought }: AssessmentView, first: number, months: number) {
  const series = (rows: readonly { month: string; count: number }[]) => {
    const counts = Array.from({ length: months }, () => 0);
    for (const { month, count } of rows) {
      const at = monthNumber(month) - first;
      if (at >= 0 && at < months) counts[at] = (counts[at] ?? 0) + count;
    }
    return counts;
  };
  const { finance, media } = brought;
  return [
    ...('missing' in finance
      ? []
      : [
          {
            what: 'finance' as const,
            counts: series(finance.months.map(({ month, designated: count }) => ({ month, count }))),
          },
        ]),
    ...('missing' in media
      ? []
      : [
          {
            what: 'media' as const,
            counts: series(media.months.map(({ month, officialItems: count }) => ({ month, count }))),
          },
        ]),
  ];
}

/** D3: a bar for each 12 months counted back from the end, from the low to the high estimate a whisker. */
function Harm({ axis, found, months }: { axis: TimeAxis; found: AssessmentView; months: number }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const most = Math.max(1, ...found.harm.map(({ oneSided }) => oneSided.high));
  const y = yIn(places.harm, most);
  return (
    <Frame axis={axis} place={places.harm} title={t('military.groups.axis.harm')} most={formats.number(most)}>
      {found.harm.map(({ yearsBack, oneSided }) => {
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
      })}
    </Frame>
  );
}

/** D4's 90 % of each 12 months, at their end. */
function ReachIntervals(props: { axis: TimeAxis; found: AssessmentView; months: number; most: number }) {
  const { axis, found, months, most } = props;
  const y = yIn(places.reach, most);
  return (
    <>
      {found.reach.map((reach, back) => {
        const [low, high] = [reach?.effective.low ?? null, reach?.effective.high ?? null];
        if (low === null || high === null) return null;
        const x = axis.x(months - back * 12 - 0.5);
        return <line key={back} className={classes.whisker} x1={x} x2={x} y1={y(low)} y2={y(high)} />;
      })}
    </>
  );
}

/** Each change of the rate, drawn through all panels. */
function Changes({ axis, found, bottom }: { axis: TimeAxis; found: AssessmentView; bottom: number }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const changes = found.series[0]?.changes ?? [];
  return (
    <>
      {changes.map(({ at, month, probability }, i) => {
        const x = axis.x(at);
        // Neighbours stand on two rows, so that their months are not written over each other.
        const top = i % 2 === 0 ? 14 : 29;
        const words = { month: formats.month(month), chance: formats.percent(probability ?? 0) };
        return (
          <g key={at}>
            <line className={classes.change} x1={x} x2={x} y1={top + 4} y2={bottom}>
              <title>{t('military.groups.axis.change', words)}</title>
            </line>
            <text className={classes.quiet} x={x} y={top} textAnchor="middle">
              {words.month}
            </text>
          </g>
        );
      })}
    </>
  );
}
