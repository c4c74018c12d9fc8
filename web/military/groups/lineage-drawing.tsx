import { useTranslation } from 'react-i18next';
import type { GroupView } from '#military/contract';
import { directionOf } from '../../i18n/language.ts';
import { useFormats } from '../../shell/use-formats.ts';
import classes from './groups.module.css';
import { monthNumber, timeAxis } from './time-axis.ts';

const lane = 46;
const mostLanes = 16;
/** Undated ties stand before the axis: they are held true at every time. */
const before = 22;

type Tie = GroupView['ties'][number];

/** Groups as lines through time, ties from one to the other on their day; those without a day stand before the axis begins. */
export function LineageDrawing({ group }: { group: GroupView }) {
  const { t, i18n } = useTranslation();
  const formats = useFormats();
  const drawn = group.nodes.slice(0, mostLanes);
  const row = new Map(drawn.map(({ code }, i) => [code, i]));
  const ties = group.ties.filter((tie) => tie.kind !== 'rename' && row.has(tie.from) && row.has(tie.to));
  const dated = group.ties.flatMap(({ on }) => (on === undefined ? [] : [monthNumber(on)]));
  const covered = group.assessments.flatMap(({ from, to }) => [monthNumber(from), monthNumber(to)]);
  const all = [...dated, ...covered];
  const [first, last] = all.length === 0 ? [0, 11] : [Math.min(...all), Math.max(...all) + 1];
  const room = Math.ceil(((last - first) * before) / 100);
  const axis = timeAxis(last - first + room, first - room, directionOf(i18n.language) === 'rtl');
  const y = (code: string) => 30 + (row.get(code) ?? 0) * lane;
  const height = 30 + drawn.length * lane + 24;
  const anchor = axis.rtl ? 'end' : 'start';
  const undated = ties.filter(({ on }) => on === undefined);
  const x = (tie: Tie) =>
    tie.on === undefined
      ? // Side by side, each to be seen.
        axis.x(((undated.indexOf(tie) + 1) * room) / (undated.length + 1))
      : axis.x(monthNumber(tie.on) - first + room + 0.5);
  return (
    <div className={classes.scroll} tabIndex={0} role="group" aria-label={t('military.groups.lineage.title')}>
      <svg
        className={classes.picture}
        viewBox={`0 0 ${axis.width} ${height}`}
        role="img"
        aria-label={t('military.groups.lineage.alt')}
      >
        {all.length > 0 && (
          <line className={classes.tick} x1={axis.x(room)} x2={axis.x(room)} y1={14} y2={height - 24} />
        )}
        {drawn.map((node) => (
          <g key={node.code}>
            <line
              className={node.code === group.code ? classes.own : classes.lane}
              x1={axis.start}
              x2={axis.end}
              y1={y(node.code)}
              y2={y(node.code)}
            />
            <text x={axis.x(room) + (axis.rtl ? -6 : 6)} y={y(node.code) - 8} textAnchor={anchor}>
              {node.scripts.ar !== undefined && axis.rtl ? `\u2067${node.scripts.ar} · ${node.name}\u2069` : node.name}
            </text>
            {node.names.map(({ on, name }) =>
              on === undefined ? null : (
                <circle
                  key={`${on} ${name}`}
                  className={classes.tip}
                  cx={axis.x(monthNumber(on) - first + room + 0.5)}
                  cy={y(node.code)}
                  r={5}
                >
                  <title>{`${formats.month(on.slice(0, 7))}: ${name}`}</title>
                </circle>
              ),
            )}
          </g>
        ))}
        {ties.map((tie) => {
          const [from, to] = [y(tie.from), y(tie.to)];
          const down = to > from ? 1 : -1;
          const at = x(tie);
          return (
            <g key={`${tie.kind} ${tie.from} ${tie.to} ${tie.on ?? ''}`}>
              <line className={classes.tie} x1={at} x2={at} y1={from} y2={to - down * 7} />
              <path className={classes.tip} d={`M${at},${to}l-5,${-down * 9}h10Z`} />
              <text className={classes.quiet} x={at + (axis.rtl ? -7 : 7)} y={to - down * 13 + 4} textAnchor={anchor}>
                {t(`military.groups.ties.${tie.kind}`)}
              </text>
            </g>
          );
        })}
        {all.length > 0 &&
          axis.ticks
            .filter((month) => month >= room)
            .map((month) => (
              <text key={month} className={classes.quiet} x={axis.x(month)} y={height - 6} textAnchor="middle">
                {formats.number(Math.floor((first - room + month) / 12)).replace(/[\s.,٬\u202f]/g, '')}
              </text>
            ))}
        {undated.length > 0 && (
          <text className={classes.quiet} x={axis.x(room / 2)} y={height - 6} textAnchor="middle">
            {t('military.groups.lineage.undated')}
          </text>
        )}
      </svg>
    </div>
  );
}
