import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Fact, Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import type { CapabilityView } from './contribution-types.ts';
import classes from './contributions.module.css';

/** What a need or an offer says of itself, and how much of it is given. */
export function CapabilityFacts({ capability: one }: { capability: CapabilityView }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const day = one.direction === 'need' ? one.neededBy : one.readyOn;
  const words = (title: string, value: string | undefined): Fact[] =>
    value === undefined || value === '' ? [] : [[title, <bdi key={title}>{value}</bdi>]];
  const quantity = one.quantity ?? 0;
  const share = (n: number) => `${quantity === 0 ? 0 : Math.min(100, (100 * n) / quantity)}%`;
  const facts: Fact[] = [
    ...words(t('military.contributions.by'), one.by),
    ...words(
      t('military.contributions.type'),
      one.type === undefined ? undefined : t(`military.contributions.types.${one.type}`),
    ),
    ...words(t('military.contributions.quantity'), `${formats.number(quantity)} ${one.unit ?? ''}`),
    ...(day === undefined ? [] : ([[t(`military.contributions.days.${one.direction}`), formats.date(day)]] as Fact[])),
    ...words(t('military.contributions.place'), one.place),
    ...words(t('military.contributions.theatre'), one.theatre),
    ...words(
      t('military.contributions.priority'),
      one.priority === undefined ? undefined : formats.number(one.priority),
    ),
    ...words(
      t('military.contributions.readiness'),
      one.readiness === undefined ? undefined : t(`military.contributions.rungs.${one.readiness}`),
    ),
    ...words(t('military.contributions.lot'), one.lot === undefined ? undefined : formats.number(one.lot)),
    ...words(
      t('military.contributions.costSharing'),
      one.costSharing === undefined ? undefined : t(`military.contributions.costs.${one.costSharing}`),
    ),
    ...words(t('military.contributions.theatresExcluded'), formats.list(one.theatresExcluded)),
    ...words(t('military.contributions.nationalCaveats'), one.nationalCaveats),
    ...words(t('military.contributions.description'), one.description),
    ...words(t('military.contributions.withdrawnBecause'), one.withdrawnBecause),
    [
      t('military.contributions.record'),
      <Link key="record" className={classes.link} to={`/exchange/records/${one.id}`}>
        {t('military.contributions.openRecord')}
      </Link>,
    ],
  ];
  return (
    <Panel title={t('military.contributions.facts')}>
      <div
        className={classes.bar}
        role="img"
        aria-label={t('military.contributions.bar', {
          committed: formats.number(one.committed),
          delivered: formats.number(one.delivered),
          quantity: formats.number(quantity),
        })}
      >
        <span data-part="delivered" style={{ inlineSize: share(one.delivered) }} />
        <span data-part="committed" style={{ inlineSize: share(one.committed) }} />
      </div>
      <p className={classes.small}>
        {t('military.contributions.bar', {
          committed: formats.number(one.committed),
          delivered: formats.number(one.delivered),
          quantity: formats.number(quantity),
        })}
      </p>
      <Facts facts={facts} />
    </Panel>
  );
}
