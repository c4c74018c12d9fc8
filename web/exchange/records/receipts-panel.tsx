import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { When } from '../../parts/when.tsx';
import type { Sheet } from './record-types.ts';
import classes from './records.module.css';

/** Of another state's record: what its originator has been told, and who of the house has opened it. */
export function ReceiptsPanel({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation();
  if (sheet.own) return null;
  return (
    <Panel title={t('exchange.records.receipts')}>
      {sheet.receipts.length > 0 && (
        <ul className={classes.entries}>
          {sheet.receipts.map(({ what, at, sent }) => (
            <li key={what} className={classes.entry}>
              <span>{t(`exchange.records.receipt.${what}`)}</span>
              <span className={classes.small}>
                <When at={at} /> · {t(sent ? 'exchange.records.receiptSent' : 'exchange.records.receiptWaits')}
              </span>
            </li>
          ))}
        </ul>
      )}
      <h3 className={classes.question}>{t('exchange.records.readers')}</h3>
      {sheet.readers.length === 0 && <p className={classes.small}>{t('exchange.records.nobodyYet')}</p>}
      <ul className={classes.entries}>
        {sheet.readers.map(({ by, at }) => (
          <li key={by.id} className={classes.entry}>
            <bdi>{by.name}</bdi>
            <span className={classes.small}>
              <When at={at} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
