import type { TFunction } from 'i18next';
import { memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentView, LedgerEntryView } from '#military/contract';
import { useFormats } from '../../shell/use-formats.ts';
import { broughtPanels } from './brought-panels.tsx';
import { Frame, PanelTitle, StateStrip, type Stretch } from './chart-panels.tsx';
import classes from './groups.module.css';
import type { TimePanel } from './panel.ts';
import { dropPanel, quietPanel, ratePanels } from './rate-panels.tsx';
import { monthNumber, monthText, type TimeAxis } from './time-axis.ts';
import { yearPanels } from './year-panels.tsx';

type State = AssessmentView['ledger'][number]['state'];
const look = (state: State, rule?: string) =>
  rule === 'resurgence' ? classes.risen : state === 'active' || state === 'cannot-tell' ? classes.state : classes.weak;

const [above, title, strip] = [62, 30, 20];

/** D1 to D12, what the rules propose and what was signed: one small picture each, all on one axis of time. */
export const TimeChart = memo(function TimeChart(props: {
  found: AssessmentView;
  signed: readonly LedgerEntryView[];
  axis: TimeAxis;
}) {
  const { found, signed, axis } = props;
  const { t } = useTranslation();
  const formats = useFormats();
  const hatch = useId();
  const months = found.byName.length;
  const first = monthNumber(found.from);
  const rules = found.ledger.map(
    ({ state, rule, since }, i): Stretch => ({
      from: since,
      to: found.ledger[i + 1]?.since ?? months,
      label: t(`military.groups.states.${state}`),
      look: look(state, rule),
    }),
  );
  const states = (id: string, name: string, stretches: readonly Stretch[]): TimePanel => ({
    id,
    title: name,
    high: strip,
    draw: ({ top }) => <StateStrip axis={axis} top={top} stretches={stretches} />,
  });
  const panels = [
    ...ratePanels(found, axis, t, formats),
    dropPanel(found, axis, t, formats),
    ...yearPanels(found, axis, t, formats),
    quietPanel(found, axis, t, formats),
    ...broughtPanels(found, axis, t, formats),
    states('rules', t('military.groups.axis.rules'), rules),
    states('signed', t('military.groups.axis.signed'), signedStretches(signed, months, first, t)),
  ];
  const { placed, bottom } = place(panels);
  const cannotTell = found.ledger.flatMap(({ state, since }, i) =>
    state === 'cannot-tell' ? [axis.span(since, found.ledger[i + 1]?.since ?? months)] : [],
  );
  const names = { from: formats.month(found.from), to: formats.month(found.to) };
  return (
    <svg
      className={classes.picture}
      viewBox={`0 0 ${axis.width} ${bottom + 30}`}
      role="img"
      aria-label={t('military.groups.axis.alt', names)}
    >
      <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className={classes.hatch} x1="0" y1="0" x2="0" y2="7" />
      </pattern>
      {placed.map(({ panel, top }) =>
        panel.draw === undefined ? (
          <Note key={panel.id} axis={axis} top={top} words={panel.title} />
        ) : (
          <Frame key={panel.id} axis={axis} place={{ top, high: panel.high }} most={panel.most}>
            {panel.draw({ top, high: panel.high })}
            {panel.ofRate === true &&
              cannotTell.map(({ x, width }) => (
                <rect key={x} x={x} y={top} width={width} height={panel.high} fill={`url(#${hatch})`}>
                  <title>{t('military.groups.states.cannot-tell')}</title>
                </rect>
              ))}
          </Frame>
        ),
      )}
      <Changes axis={axis} found={found} bottom={bottom} />
      {placed.map(({ panel, top }) =>
        panel.draw === undefined ? null : <PanelTitle key={panel.id} axis={axis} top={top} title={panel.title} />,
      )}
      {axis.ticks.map((month) => (
        <g key={month}>
          <line className={classes.tick} x1={axis.x(month)} x2={axis.x(month)} y1={bottom} y2={bottom + 6} />
          <text className={classes.quiet} x={axis.x(month)} y={bottom + 22} textAnchor="middle">
            {formats.month(monthText(first + month))}
          </text>
        </g>
      ))}
    </svg>
  );
});

/** From the top down, a line of words above each. */
function place(panels: readonly TimePanel[]) {
  let bottom = above - title;
  const placed = panels.map((panel) => {
    const top = bottom + title;
    bottom = panel.draw === undefined ? bottom + 22 : top + panel.high;
    return { panel, top };
  });
  return { placed, bottom: bottom + 6 };
}

function Note({ axis, top, words }: { axis: TimeAxis; top: number; words: string }) {
  return (
    <text className={classes.quiet} x={axis.edge} y={top - 9} textAnchor={axis.rtl ? 'end' : 'start'}>
      {axis.rtl ? `\u2067${words}\u2069` : words}
    </text>
  );
}

function signedStretches(signed: readonly LedgerEntryView[], months: number, first: number, t: TFunction): Stretch[] {
  return signed
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
