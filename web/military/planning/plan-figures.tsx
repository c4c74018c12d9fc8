import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PlanView } from '#military/contract';
import { Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import classes from './plans.module.css';

/** What a plan comes to, what it was made of, and who carries how much of it. */
export function PlanFigures({ plan }: { plan: PlanView }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { made } = plan;
  const hash = (text: string) => (
    <bdi dir="ltr" className={classes.hash}>
      {text}
    </bdi>
  );
  return (
    <>
      <Panel title={t('military.plans.figures')}>
        <Facts
          facts={[
            [t('military.plans.needs'), formats.number(plan.needs)],
            [t('military.plans.offers'), formats.number(plan.offers)],
            ...(made === undefined
              ? []
              : ([
                  [t('military.plans.met'), formats.percent(plan.met ?? 0)],
                  [t('military.plans.metAtMost'), formats.percent(made.metAtMost)],
                  [t('military.plans.ofBound'), formats.percent(made.ofBound)],
                  [t('military.plans.planHash'), hash(made.planHash)],
                ] as const)),
            [t('military.plans.instanceHash'), hash(plan.instanceHash)],
          ]}
        />
        <p className={classes.hint}>{t('military.plans.ofBoundHint')}</p>
        <p className={classes.hint}>{t('military.plans.hashHint')}</p>
      </Panel>
      {plan.leftOut.length > 0 && (
        <Panel title={t('military.plans.leftOut')}>
          <ul className={classes.list}>
            {plan.leftOut.map((one) => (
              <li key={one.id} className={classes.between}>
                <Link to={`/military/contributions/${one.id}`}>
                  <bdi>{one.name}</bdi>
                </Link>
                <span className={classes.hint}>{t(`military.plans.leftOutWhy.${one.why}`)}</span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {made !== undefined && made.burdens.some(({ carries }) => carries > 0) && (
        <Panel title={t('military.plans.burdens')}>
          <ul className={classes.list}>
            {made.burdens.map(({ state, carries, share }) => (
              <li key={state}>
                <span className={classes.between}>
                  <bdi>{state}</bdi>
                  <span>
                    {t('military.plans.carries', { carries: formats.percent(carries) })}
                    {share !== undefined && <> · {t('military.plans.agreed', { share: formats.percent(share) })}</>}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}
