import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import { When } from '../../parts/when.tsx';
import type { Alert } from './alert-types.ts';
import classes from './alerts.module.css';
import { WithdrawDecision } from './withdraw-decision.tsx';

/** Every decision with its reason, its second person, and whether it still binds. */
export function Decisions({ alert }: { alert: Alert }) {
  const { t } = useTranslation();
  const made = alert.decisions.filter((decision) => decision.state !== 'waiting');
  if (made.length === 0) return null;
  return (
    <Panel title={t('finance.alerts.decisions')}>
      <ul className={classes.entries}>
        {made.map((decision) => (
          <li key={decision.id}>
            <div className={classes.line}>
              <b>{t(`finance.alerts.verdict.${decision.verdict}`)}</b>
              <span className={classes.small}>{t(`finance.alerts.decisionState.${decision.state}`)}</span>
            </div>
            <div className={`${classes.line} ${classes.small}`}>
              <PersonName name={decision.by.name} />
              <When at={decision.at} show="moment" />
            </div>
            <p className={classes.text} dir="auto">
              {decision.reason}
            </p>
            {decision.second !== undefined && (
              <>
                <div className={`${classes.line} ${classes.small}`}>
                  <bdi>
                    {t(decision.second.approved ? 'finance.alerts.confirmedBy' : 'finance.alerts.refusedBy', {
                      name: `\u2068${decision.second.by.name}\u2069`,
                    })}
                  </bdi>
                  <When at={decision.second.at} show="moment" />
                </div>
                <p className={classes.text} dir="auto">
                  {decision.second.reason}
                </p>
              </>
            )}
            <WithdrawDecision alert={alert} decision={decision} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
