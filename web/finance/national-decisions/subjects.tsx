import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import { useMay } from '../../shell/session.ts';
import classes from '../alerts/alerts.module.css';
import { SubjectFacts } from '../subject/subject-facts.tsx';
import type { Case } from './case-types.ts';

/** Whom the designation names, with everything that tells them from others. */
export function Subjects({ one }: { one: Case }) {
  const { t } = useTranslation();
  const may = useMay();
  return (
    <Panel title={t('finance.cases.subjects.title')}>
      {one.missingSubjects > 0 && (
        <p className={classes.text}>{t('finance.cases.subjects.missing', { count: one.missingSubjects })}</p>
      )}
      <ul className={classes.entries}>
        {one.subjects.map(({ id, listed, subject }) => (
          <li key={id}>
            <div className={classes.line}>
              {may('finance.lists.read') ? (
                <Link to={`/subjects/${id}`} className={classes.link}>
                  <PersonName name={subject.names[0]?.full ?? subject.ref} strong />
                </Link>
              ) : (
                <PersonName name={subject.names[0]?.full ?? subject.ref} strong />
              )}
              {!listed && <span className={classes.small}>{t('finance.cases.subjects.delisted')}</span>}
            </div>
            <SubjectFacts subject={subject} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
