import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { capabilityTypes, type PlanView } from '#military/contract';
import { Panel } from '../../parts/panel.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import { ExcludedOffers } from './excluded-offers.tsx';
import classes from './plans.module.css';

type Made = NonNullable<PlanView['made']>;

/** What each shortage costs, dearest first, and each need that is not met with the offer that comes nearest. */
export function PlanShortages({ plan }: { plan: PlanView }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { made } = plan;
  if (made === undefined) return null;
  const typeOf = (said: string) => {
    const type = capabilityTypes.find((one) => one === said);
    return type === undefined ? said : t(`military.contributions.types.${type}`);
  };
  return (
    <>
      <Panel title={t('military.plans.shortages')}>
        <p className={classes.hint}>{t('military.plans.shortagesHint')}</p>
        {made.shortages.length === 0 && <p className={classes.hint}>{t('military.plans.noShortage')}</p>}
        <ul className={classes.list}>
          {made.shortages.map(({ type, unit, missing, worth }) => (
            <li key={`${type} ${unit}`}>
              <span className={classes.between}>
                <strong>{typeOf(type)}</strong>
                <span>{t('military.plans.missing', { amount: formats.number(missing), unit })}</span>
              </span>
              <span className={classes.hint}>{t('military.plans.worth', { worth: formats.number(worth) })}</span>
            </li>
          ))}
        </ul>
      </Panel>
      {made.unmet.length > 0 && (
        <Panel title={t('military.plans.unmet')}>
          <ul className={classes.list}>
            {made.unmet.map((one) => (
              <li key={one.id}>
                <span className={classes.between}>
                  <Link to={`/military/contributions/${one.id}`}>
                    <bdi>{one.name}</bdi>
                  </Link>
                  <span>{formats.percent(one.share)}</span>
                </span>
                {one.nearest !== undefined && <Nearest nearest={one.nearest} />}
                <ExcludedOffers plan={plan.id} need={one.id} />
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}

function Nearest({ nearest }: { nearest: NonNullable<Made['unmet'][number]['nearest']> }) {
  const { t } = useTranslation();
  const { name, by, why, days } = nearest;
  const reason = days === undefined ? t(`military.plans.why.${why}`) : t('military.plans.days', { count: days });
  return <span className={classes.hint}>{t('military.plans.nearest', { name, by, why: reason })}</span>;
}
