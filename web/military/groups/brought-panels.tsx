import type { TFunction } from 'i18next';
import type { AssessmentView } from '#military/contract';
import type { Formats } from '../../shell/formats.ts';
import { barsPath, yIn } from './chart-panels.tsx';
import classes from './groups.module.css';
import { alongMonths, monthsTo, type TimePanel, topOf } from './panel.ts';
import type { TimeAxis } from './time-axis.ts';

/** D8 to D12: what other axes and national reports brought; what was not brought is said in a line, not left out. */
export function broughtPanels(found: AssessmentView, axis: TimeAxis, t: TFunction, formats: Formats): TimePanel[] {
  const months = found.byName.length;
  const { leadership, finance, media, exits } = found.brought;
  const missing = (id: string, title: string, name: string): TimePanel => ({
    id,
    title: `${title}: ${t('military.groups.indicators.missing', { name: `${name}.csv` })}`,
    high: 0,
  });
  const bars = (id: string, title: string, counts: readonly number[]): TimePanel => {
    const most = topOf(counts);
    return {
      id,
      title,
      most: formats.number(most),
      high: 38,
      draw: (place) => <path className={classes.brought} d={barsPath(axis, counts, yIn(place, most))} />,
    };
  };
  const monthly = <Row extends { month: string }>(rows: readonly Row[], of: (row: Row) => number) =>
    alongMonths(rows, found.from, months, of);
  const frozen = 'missing' in finance ? [] : finance.months;
  const items = 'missing' in media ? [] : media.months;
  return [
    'missing' in leadership
      ? missing('d8', t('military.groups.axis.leadership'), 'leadership')
      : leadershipPanel(leadership.posts ?? [], found, axis, t('military.groups.axis.leadership')),
    ...('missing' in finance
      ? [missing('d9', t('military.groups.axis.finance'), 'finance')]
      : [
          bars(
            'd9',
            t('military.groups.axis.finance'),
            monthly(frozen, (row) => row.designated),
          ),
          bars(
            'd9 accounts',
            t('military.groups.axis.frozenAccounts'),
            monthly(frozen, (row) => row.frozenAccounts),
          ),
          bars(
            'd9 amounts',
            t('military.groups.axis.frozenUsd'),
            monthly(frozen, (row) => row.frozenUsd),
          ),
          bars(
            'd9 fronts',
            t('military.groups.axis.frontNames'),
            monthly(frozen, (row) => row.newFrontNames),
          ),
        ]),
    ...('missing' in media
      ? [missing('d10', t('military.groups.axis.media'), 'media')]
      : [
          bars(
            'd10',
            t('military.groups.axis.media'),
            monthly(items, (row) => row.officialItems),
          ),
          bars(
            'd10 half-life',
            t('military.groups.axis.takedown'),
            monthly(items, (row) => Number(row.takedownHalfLifeHours)),
          ),
        ]),
    networkPanel(found, axis, t, formats),
    'missing' in exits
      ? missing('d12', t('military.groups.axis.exits'), 'exits')
      : bars(
          'd12',
          t('military.groups.axis.exits'),
          monthly(exits.months ?? [], (row) => row.count),
        ),
  ];
}

type Post = { post: string; vacantOn: string; filledOn: string };

/** A lane for each post, of six at most; the table holds them all. */
function leadershipPanel(posts: readonly Post[], found: AssessmentView, axis: TimeAxis, title: string): TimePanel {
  const months = found.byName.length;
  const lanes = [...new Set(posts.map(({ post }) => post))].slice(0, 6);
  const within = (day: string) => Math.min(months, Math.max(0, monthsTo(day, found.from)));
  return {
    id: 'd8',
    title,
    high: Math.max(16, lanes.length * 14),
    draw: ({ top }) =>
      posts.map(({ post, vacantOn, filledOn }) => {
        const lane = lanes.indexOf(post);
        const [from, to] = [within(vacantOn), filledOn === '' ? months : within(filledOn)];
        if (lane < 0 || to <= from) return null;
        const { x, width } = axis.span(from, to);
        return (
          <rect
            key={`${post} ${vacantOn}`}
            className={filledOn === '' ? classes.open : classes.brought}
            x={x}
            y={top + lane * 14 + 2}
            width={Math.max(width, 2)}
            height={10}
          >
            <title>{`${post}: ${vacantOn} – ${filledOn}`}</title>
          </rect>
        );
      }),
  };
}

/** D11 has no date: two marks at the end, between 0 (one piece) and 1 (all apart). */
function networkPanel(found: AssessmentView, axis: TimeAxis, t: TFunction, formats: Formats): TimePanel {
  const title = t('military.groups.axis.network');
  const { fragmentation } = found;
  if (fragmentation === undefined)
    return {
      id: 'd11',
      title: `${title}: ${t('military.groups.indicators.missing', { name: 'network.csv' })}`,
      high: 0,
    };
  const x = axis.x(found.byName.length) + (axis.rtl ? 8 : -8);
  return {
    id: 'd11',
    title,
    most: formats.number(1),
    high: 38,
    draw: (place) => {
      const y = yIn(place, 1);
      const [apart, distant] = [y(fragmentation.apart ?? 0), y(fragmentation.distant ?? 0)];
      return (
        <>
          <line className={classes.whisker} x1={x} x2={x} y1={apart} y2={distant} />
          <circle className={classes.point} cx={x} cy={apart} r={3.5} />
          <rect className={classes.brought} x={x - 3} y={distant - 3} width={6} height={6} />
        </>
      );
    },
  };
}
