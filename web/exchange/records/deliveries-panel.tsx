import {
  IconArrowBackUp,
  IconCheck,
  IconChecks,
  IconClock,
  IconEye,
  IconEyeOff,
  IconListSearch,
  IconProgressCheck,
  IconScale,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { When } from '../../parts/when.tsx';
import type { Delivery, Sheet } from './record-types.ts';
import classes from './records.module.css';

const looks = {
  waiting: ['wait', IconClock],
  delivered: ['done', IconCheck],
  received: ['done', IconChecks],
  screened: ['done', IconListSearch],
  read: ['done', IconEye],
  decided: ['done', IconScale],
  acted: ['done', IconProgressCheck],
  recalled: ['harm', IconArrowBackUp],
  hidden: ['done', IconEyeOff],
} as const;

/** Who has it: each member that was to get it, and what that member signed about it. */
export function DeliveriesPanel({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation();
  if (!sheet.own) return null;
  return (
    <Panel title={t('exchange.records.whoHasIt')}>
      {sheet.deliveries.length === 0 && <p className={classes.small}>{t('exchange.records.toNobody')}</p>}
      <ul className={classes.entries}>
        {sheet.deliveries.map((delivery) => (
          <li key={delivery.member.id} className={classes.entry}>
            <bdi>{delivery.member.name}</bdi>
            <DeliveryState delivery={delivery} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function DeliveryState({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation();
  const [tone, Icon] = looks[delivery.state];
  const at = delivery.actedAt ?? delivery.decidedAt ?? delivery.readAt ?? delivery.screenedAt ?? delivery.receivedAt;
  return (
    <span>
      <span className={classes.state} data-tone={tone}>
        <Icon size={15} stroke={2} aria-hidden="true" />
        {t(`exchange.records.delivery.${delivery.state}`)}
      </span>{' '}
      {at !== undefined && delivery.state !== 'waiting' && (
        <span className={classes.small}>
          <When at={at} />
        </span>
      )}
    </span>
  );
}
