import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import { When } from '../../parts/when.tsx';
import type { Alert } from './alert-types.ts';
import classes from './alerts.module.css';

/** Everything that happened to the alert, the newest first. */
export function History({ alert }: { alert: Alert }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('finance.alerts.history')}>
      <ol className={classes.timeline}>
        {alert.history.toReversed().map((step, i) => (
          <li key={`${step.at} ${step.what} ${i}`}>
            <div className={classes.line}>
              <b>{t(`finance.alerts.what.${step.what}`)}</b>
              <span className={classes.small}>
                <PersonName name={step.by === 'node' ? t('finance.alerts.node') : step.by} /> · <When at={step.at} />
              </span>
            </div>
            {step.detail !== '' && (
              <p className={`${classes.text} ${classes.small}`} dir="auto">
                {step.detail}
              </p>
            )}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
