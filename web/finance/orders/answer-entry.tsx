import type { ReactNode } from 'react';
import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PersonName } from '../../parts/person-name.tsx';
import { When } from '../../parts/when.tsx';
import type { Answer } from './order-types.ts';
import classes from './orders.module.css';

const colours = { received: 'amber', accepted: 'green', returned: 'red', corrected: 'gray' } as const;

/** One signed answer: what was said, when, by whom, under which key, and what became of it. */
export function AnswerEntry({ answer, children }: { answer: Answer; children?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <li>
      <div className={classes.line}>
        <b>{t(`finance.orders.answer.kinds.${answer.kind}`)}</b>
        <Badge variant="light" color={colours[answer.state]} tt="none">
          {t(`finance.orders.answer.states.${answer.state}`)}
        </Badge>
        {answer.late && (
          <Badge variant="light" color="red" tt="none">
            {t('finance.orders.answer.late')}
          </Badge>
        )}
      </div>
      {answer.assets.length > 0 && <Assets assets={answer.assets} />}
      {answer.note !== undefined && (
        <p className={classes.text} dir="auto">
          {answer.note}
        </p>
      )}
      <div className={`${classes.line} ${classes.small}`}>
        <span>
          {t('finance.orders.answer.acted')}: <When at={answer.actedAt} show="moment" />
        </span>
        <span>
          {t('finance.orders.answer.arrived')}: <When at={answer.arrivedAt} show="moment" />
        </span>
        <span>
          <PersonName name={answer.by} /> · {t(`finance.orders.answer.channels.${answer.channel}`)}
        </span>
      </div>
      <div className={classes.small}>
        {t('finance.orders.answer.signedBy')}{' '}
        <code className={classes.hash} dir="ltr">
          {answer.fingerprint.slice(0, 24)}…
        </code>
      </div>
      {answer.returnedBecause !== undefined && (
        <p className={classes.text} dir="auto">
          {t('finance.orders.answer.returnedBecause')}: {answer.returnedBecause}
        </p>
      )}
      {children}
    </li>
  );
}

function Assets({ assets }: { assets: Answer['assets'] }) {
  const { t } = useTranslation();
  return (
    <table className={classes.assets}>
      <thead>
        <tr>
          <th scope="col">{t('finance.orders.answer.asset')}</th>
          <th scope="col">{t('finance.orders.answer.reference')}</th>
          <th scope="col">{t('finance.orders.answer.amount')}</th>
        </tr>
      </thead>
      <tbody>
        {assets.map(({ kind, reference, amount, currency }, n) => (
          <tr key={n}>
            <td>{t(`finance.orders.answer.assets.${kind}`)}</td>
            <td>
              <bdi>{reference}</bdi>
            </td>
            <td>
              <bdi>{amount === undefined ? '–' : `${amount} ${currency ?? ''}`}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
