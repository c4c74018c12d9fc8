import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import { When } from '../../parts/when.tsx';
import classes from '../alerts/alerts.module.css';
import type { Case } from './case-types.ts';

/** Everything that happened to the case, the newest first. */
export function CaseHistory({ one }: { one: Case }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('finance.alerts.history')}>
      <ol className={classes.timeline}>
        {one.history.toReversed().map((step, i) => (
          <li key={`${step.at} ${step.what} ${i}`}>
            <div className={classes.line}>
              <b>{t(`finance.cases.what.${step.what}`)}</b>
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
