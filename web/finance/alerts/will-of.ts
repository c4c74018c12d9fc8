import { useTranslation } from 'react-i18next';
import type { Alert, Verdict } from './alert-types.ts';

/** Exactly what a verdict does, line by line, before it is given. */
export function useWillOf(): (alert: Alert, verdict: Verdict, reason: string) => string[] {
  const { t } = useTranslation();
  const consequences = {
    same: () => [
      t('finance.alerts.decide.same.second'),
      t('finance.alerts.decide.same.notMe'),
      t('finance.alerts.decide.same.due'),
    ],
    different: () => [
      t('finance.alerts.decide.different.binds'),
      t('finance.alerts.decide.different.memory'),
      t('finance.alerts.decide.different.back'),
    ],
    undetermined: () => [
      t('finance.alerts.decide.undetermined.binds'),
      t('finance.alerts.decide.undetermined.due'),
      t('finance.alerts.decide.undetermined.back'),
    ],
  };
  return (alert, verdict, reason) => [
    // First-strong isolates keep a name of another direction whole inside the line.
    `\u2068${alert.rowName.slice(0, 200)}\u2069 · \u2068${alert.subjectName.slice(0, 200)}\u2069`,
    ...consequences[verdict](),
    t('finance.alerts.decide.reasonSaid', { reason: `\u2068${reason.slice(0, 400)}\u2069` }),
  ];
}
