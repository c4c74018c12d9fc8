import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import type { Sheet } from './record-types.ts';
import classes from './records.module.css';
import { useActName, useStateName } from '../drafts/draft-words.ts';

/** What is under way about the record: requests, and drafts that have not left yet. */
export function WorkPanel({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation();
  const actName = useActName();
  const stateName = useStateName();
  if (sheet.requests.length + sheet.drafts.length === 0) return null;
  return (
    <Panel title={t('exchange.records.work')}>
      <ul className={classes.entries}>
        {sheet.drafts.map(({ id, act, state }) => (
          <li key={id} className={classes.entry}>
            <Link to={`/exchange/drafts/${id}`} className={classes.link}>
              {actName(act)}
            </Link>
            <span className={classes.small}>{stateName(state)}</span>
          </li>
        ))}
        {sheet.requests.map(({ id, title }) => (
          <li key={id} className={classes.entry}>
            <Link to={`/exchange/requests/${id}`} className={classes.link}>
              <bdi>{title}</bdi>
            </Link>
            <span className={classes.small}>{t('exchange.records.request')}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
