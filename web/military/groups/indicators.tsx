import { useTranslation } from 'react-i18next';
import type { AssessmentView } from '#military/contract';
import { type Fact, Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import { figures } from './figures.ts';

/** D1 to D12 side by side, each with its interval or with what is missing; no sum of them. */
export function Indicators({ found }: { found: AssessmentView }) {
  const { t } = useTranslation();
  const say = figures(useFormats());
  const [main] = found.series;
  const [harm] = found.harm.filter(({ yearsBack }) => yearsBack === 0);
  const [reach] = found.reach;
  const { lethality, selfExcitation: excited, quiet, fragmentation, brought, degradation } = found;
  const missing = (name: string) => t('military.groups.indicators.missing', { name: `${name}.csv` });
  const none = t('military.groups.indicators.none');
  const both = (one: string, other: string) => t('military.groups.indicators.both', { one, other });
  const byName = {
    name: say.percent(fallOf(found.byName)),
    lineage: say.percent(fallOf(main?.counts ?? [])),
  };
  const last = main?.rate.at(-1);
  const { leadership, finance, media, exits } = brought;
  const values: readonly (readonly [keyof typeof names, string])[] = [
    [
      'd1',
      last === undefined
        ? none
        : t('military.groups.indicators.rateNow', { rate: say.interval(last), count: main?.changes.length ?? 0 }),
    ],
    [
      'd2',
      both(
        degradation === undefined ? none : say.share(degradation.drop),
        t('military.groups.indicators.byName', byName),
      ),
    ],
    [
      'd3',
      both(
        say.range(harm?.oneSided.low ?? 0, harm?.oneSided.best ?? 0, harm?.oneSided.high ?? 0),
        t('military.groups.indicators.inFighting', { count: harm?.inFighting ?? 0 }),
      ),
    ],
    [
      'd4',
      reach === null || reach === undefined
        ? none
        : t('military.groups.indicators.reach', {
            districts: reach.districts,
            effective: say.interval(reach.effective),
            distance: say.interval(reach.distance),
          }),
    ],
    [
      'd5',
      lethality === undefined ? none : both(say.interval(lethality.best), say.range(lethality.low, lethality.high)),
    ],
    [
      'd6',
      excited === undefined
        ? t('military.groups.indicators.hidden')
        : t('military.groups.indicators.excitation', {
            n: say.number(excited.branching),
            low: say.number(excited.range[0]),
            high: say.number(excited.range[1]),
            days: say.number(excited.halfLife),
          }),
    ],
    ['d7', t('military.groups.indicators.quiet', { chance: say.percent(quiet.chance), months: quiet.monthsSince })],
    [
      'd8',
      'missing' in leadership ? missing(leadership.missing) : t('military.groups.indicators.leadership', leadership),
    ],
    [
      'd9',
      'missing' in finance
        ? missing(finance.missing)
        : t('military.groups.indicators.months', { count: finance.months.length }),
    ],
    [
      'd10',
      'missing' in media
        ? missing(media.missing)
        : t('military.groups.indicators.months', { count: media.months.length }),
    ],
    [
      'd11',
      fragmentation === undefined
        ? missing('network')
        : t('military.groups.indicators.network', {
            apart: say.number(fragmentation.apart),
            distant: say.number(fragmentation.distant),
          }),
    ],
    ['d12', 'missing' in exits ? missing(exits.missing) : t('military.groups.indicators.exits', exits)],
    [
      'power',
      t('military.groups.indicators.powerWords', {
        third: say.percent(found.power.third),
        half: say.percent(found.power.half),
      }),
    ],
  ];
  const names = {
    d1: t('military.groups.indicators.d1'),
    d2: t('military.groups.indicators.d2'),
    d3: t('military.groups.indicators.d3'),
    d4: t('military.groups.indicators.d4'),
    d5: t('military.groups.indicators.d5'),
    d6: t('military.groups.indicators.d6'),
    d7: t('military.groups.indicators.d7'),
    d8: t('military.groups.indicators.d8'),
    d9: t('military.groups.indicators.d9'),
    d10: t('military.groups.indicators.d10'),
    d11: t('military.groups.indicators.d11'),
    d12: t('military.groups.indicators.d12'),
    power: t('military.groups.indicators.power'),
  };
  return (
    <Panel title={t('military.groups.indicators.title')}>
      <Facts
        facts={values.map(
          ([id, value]): Fact => [id === 'power' ? names[id] : `${id.toUpperCase()} · ${names[id]}`, value],
        )}
      />
    </Panel>
  );
}

/** 1 − events of the last 12 months / those of the highest 12; nothing of nothing. */
function fallOf(counts: readonly number[]): number | null {
  let [sum, most] = [0, 0];
  for (const [month, count] of counts.entries()) {
    sum += count - (counts[month - 12] ?? 0);
    most = Math.max(most, sum);
  }
  return most === 0 ? null : 1 - sum / most;
}
