import { useTranslation } from 'react-i18next';
import type { GoalView } from '#military/contract';
import { useFormats } from '../../shell/use-formats.ts';
import cards from '../../parts/cards.module.css';
import classes from './capacities.module.css';

/** What is offered, what is found to stand, and what is missing, by rung; the rung that is wanted is marked. */
export function GapTable({ goal }: { goal: GoalView }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('military.capacities.goal.table')}>
      <table className={`${classes.table} ${cards.cards}`}>
        <thead>
          <tr>
            <th scope="col">{t('military.capacities.goal.rungHead')}</th>
            <th scope="col">{t('military.capacities.goal.offered')}</th>
            <th scope="col">{t('military.capacities.goal.gap')}</th>
            <th scope="col">{t('military.capacities.goal.verified')}</th>
            <th scope="col">{t('military.capacities.goal.gapVerified')}</th>
          </tr>
        </thead>
        <tbody>
          {goal.rungs.map((one) => (
            <tr key={one.rung} {...(one.rung === goal.rung && { 'data-wanted': true })}>
              <th scope="row">{t(`military.contributions.rungs.${one.rung}`)}</th>
              <td data-title={t('military.capacities.goal.offered')}>{formats.number(one.offered)}</td>
              <td data-title={t('military.capacities.goal.gap')}>{formats.number(one.gap)}</td>
              <td data-title={t('military.capacities.goal.verified')}>{formats.number(one.verified)}</td>
              <td data-title={t('military.capacities.goal.gapVerified')}>{formats.number(one.gapVerified)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
