import { useTranslation } from 'react-i18next';
import { PersonName } from '../../parts/person-name.tsx';
import { useLanguage } from '../../shell/language.ts';
import classes from '../alerts/alerts.module.css';
import type { CaseRow } from './case-types.ts';

/** Who designated, and whether it binds this state. */
export function ForceMark({ of }: { of: Pick<CaseRow, 'authority' | 'force'> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <span className={classes.name}>
      <PersonName name={of.authority[language]} />{' '}
      <span className={classes.small}>{t(`finance.cases.force.${of.force}`)}</span>
    </span>
  );
}
