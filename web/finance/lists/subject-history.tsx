import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { When } from '../../parts/when.tsx';
import { ChangeList } from '../subject/change-list.tsx';
import { ChangeMark } from '../subject/change-mark.tsx';
import type { SubjectPage } from './list-types.ts';
import classes from './subject-screen.module.css';

/** Every version of an entry, the newest first, with what it changed. */
export function SubjectHistory({ page }: { page: SubjectPage }) {
  const { t } = useTranslation();
  return (
    <ol className={classes.history}>
      {page.history
        .toSorted((a, b) => b.version - a.version)
        .map((step) => (
          <li key={step.version} className={classes.step}>
            <div className={classes.head}>
              <ChangeMark change={step.change} />
              <span>{t('finance.subject.version', { version: step.version })}</span>
              <span className={classes.at}>
                <When at={step.at} show="moment" />
              </span>
              <Anchor component={Link} to={`/lists/${page.list}/snapshots/${step.snapshot}`} size="sm">
                {t('finance.subject.openLoad')}
              </Anchor>
            </div>
            {step.changes.length > 0 && <ChangeList changes={step.changes} />}
          </li>
        ))}
    </ol>
  );
}
