import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import { When } from '../../parts/when.tsx';
import classes from './alerts.module.css';

interface TimelineProps<What extends string> {
  steps: readonly { at: string; by: string; what: What; detail: string }[];
  /** What happened, in the reader's words. */
  say: (what: What) => string;
}

/** Everything that happened to an alert or a case, the newest first. */
export function Timeline<What extends string>({ steps, say }: TimelineProps<What>) {
  const { t } = useTranslation();
  return (
    <Panel title={t('finance.alerts.history')}>
      <ol className={classes.timeline}>
        {steps.toReversed().map((step, i) => (
          <li key={`${step.at} ${step.what} ${i}`}>
            <div className={classes.line}>
              <b>{say(step.what)}</b>
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
