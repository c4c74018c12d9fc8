import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import { When } from '../../parts/when.tsx';
import classes from '../alerts/alerts.module.css';
import type { Case, CaseDecision } from './case-types.ts';

/** Every decision with its law, its reason, its second person, and whether it still binds. */
export function CaseDecisions({ one }: { one: Case }) {
  const { t } = useTranslation();
  const made = one.decisions.filter((decision) => decision.state !== 'waiting').toReversed();
  if (made.length === 0) return null;
  return (
    <Panel title={t('finance.cases.decisions')}>
      <ul className={classes.entries}>
        {made.map((decision) => (
          <li key={decision.id}>
            <OneDecision decision={decision} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function OneDecision({ decision }: { decision: CaseDecision }) {
  const { t } = useTranslation();
  const { second } = decision;
  return (
    <>
      <div className={classes.line}>
        <b>{t(`finance.cases.outcome.${decision.outcome}`)}</b>
        <span className={classes.small}>{t(`finance.alerts.decisionState.${decision.state}`)}</span>
      </div>
      <div className={`${classes.line} ${classes.small}`}>
        <PersonName name={decision.by.name} />
        <When at={decision.at} show="moment" />
      </div>
      {[decision.ground, decision.reason].map((text) => (
        <p key={text} className={classes.text} dir="auto">
          {text}
        </p>
      ))}
      {second !== undefined && (
        <>
          <div className={`${classes.line} ${classes.small}`}>
            <bdi>
              {t(second.approved ? 'finance.alerts.confirmedBy' : 'finance.alerts.refusedBy', {
                name: `\u2068${second.by.name}\u2069`,
              })}
            </bdi>
            <When at={second.at} show="moment" />
          </div>
          <p className={classes.text} dir="auto">
            {second.reason}
          </p>
        </>
      )}
    </>
  );
}
