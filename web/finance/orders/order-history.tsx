import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import { When } from '../../parts/when.tsx';
import alerts from '../alerts/alerts.module.css';
import type { Order } from './order-types.ts';
import classes from './orders.module.css';

const steps = [
  'proposed',
  'approved',
  'refused',
  'withdrawn',
  'lapsed',
  'acknowledged',
  'answered',
  'accepted',
  'returned',
  'ground-moved',
  'released',
  'confirmed',
  'licensed',
  'licence-ended',
  'reported',
] as const;

/** What happened, in order, by whom. */
export function OrderHistory({ order }: { order: Order }) {
  const { t } = useTranslation();
  if (order.history.length === 0) return null;
  return (
    <Panel title={t('finance.orders.history')}>
      <ol className={alerts['timeline']}>
        {order.history.map(({ at, by, what, detail }, n) => {
          const step = steps.find((one) => one === what);
          return (
            <li key={n}>
              <b>{step === undefined ? what : t(`finance.orders.steps.${step}`)}</b>{' '}
              {detail['number'] !== undefined && <bdi>{detail['number']}</bdi>}
              <div className={classes.small}>
                <PersonName name={by} /> · <When at={at} show="moment" />
              </div>
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}
