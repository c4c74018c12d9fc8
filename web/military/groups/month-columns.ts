import type { TFunction } from 'i18next';
import type { AssessmentView } from '#military/contract';
import type { Formats } from '../../shell/formats.ts';
import { figures } from './figures.ts';
import { alongMonths } from './panel.ts';

export interface MonthColumn {
  id: string;
  title: string;
  cell: (month: number) => string;
}

/** What is known of each month in words and numbers: the columns of the table, and what is read out at the chosen month. */
export function monthColumns(found: AssessmentView, t: TFunction, formats: Formats): MonthColumn[] {
  const say = figures(formats);
  const [main] = found.series;
  const civilians = found.series.find(({ violence }) => violence === 'civilians');
  const { finance, media, exits } = found.brought;
  const column = (id: string, title: string, cell: (month: number) => string): MonthColumn => ({ id, title, cell });
  const counted = (id: string, title: string, counts: readonly number[]) =>
    column(id, title, (month) => formats.number(counts[month] ?? 0));
  const summed = <Row extends { month: string }>(rows: readonly Row[]) => {
    const of = (id: string, title: string, value: (row: Row) => number) =>
      counted(id, title, alongMonths(rows, found.from, found.byName.length, value));
    return of;
  };
  const interval = (id: string, title: string, values: AssessmentView['quietHistory'], write = say.interval) =>
    column(id, title, (month) => (values[month] === undefined ? '–' : write(values[month])));
  const columns = [
    counted('events', t('military.groups.events'), main?.counts ?? []),
    interval('rate', t('military.groups.axis.rate'), main?.rate ?? []),
    ...(civilians === undefined
      ? []
      : [
          counted('civilians', t('military.groups.axis.civilians'), civilians.counts),
          interval('civilians rate', t('military.groups.axis.civiliansRate'), civilians.rate),
        ]),
    column('halved', t('military.groups.axis.halved'), (month) => say.percent(found.degradation?.halved[month])),
    column('reach', t('military.groups.axis.reach'), (month) => say.number(found.reachHistory[month])),
    interval('quiet', t('military.groups.axis.quiet'), found.quietHistory, say.share),
  ];
  if (!('missing' in finance)) {
    const of = summed(finance.months);
    columns.push(
      of('designated', t('military.groups.axis.finance'), (row) => row.designated),
      of('accounts', t('military.groups.axis.frozenAccounts'), (row) => row.frozenAccounts),
      of('amounts', t('military.groups.axis.frozenUsd'), (row) => row.frozenUsd),
      of('fronts', t('military.groups.axis.frontNames'), (row) => row.newFrontNames),
    );
  }
  if (!('missing' in media)) {
    const of = summed(media.months);
    columns.push(
      of('items', t('military.groups.axis.media'), (row) => row.officialItems),
      of('half-life', t('military.groups.axis.takedown'), (row) => Number(row.takedownHalfLifeHours)),
    );
  }
  if (!('missing' in exits)) {
    const of = summed(exits.months ?? []);
    const kind = (one: 'surrender' | 'conviction' | 'agreement') =>
      of(one, `D12 · ${t(`military.groups.axis.exitKinds.${one}`)}`, (row) => (row.kind === one ? row.count : 0));
    columns.push(kind('surrender'), kind('conviction'), kind('agreement'));
  }
  columns.push(
    column('rules', t('military.groups.axis.rules'), (month) => {
      const state = found.ledger.findLast(({ since }) => since <= month)?.state;
      return state === undefined ? '–' : t(`military.groups.states.${state}`);
    }),
  );
  return columns;
}
