import { UnstyledButton } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './lines.module.css';

const most = 8;

/** Several values under one another; a long row of them is opened on request. */
export function Lines({ lines }: { lines: readonly ReactNode[] }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  if (lines.length === 0) return <span className={classes.aside}>{t('finance.subject.nothing')}</span>;
  const shown = all ? lines : lines.slice(0, most);
  return (
    <ul className={classes.lines}>
      {shown.map((line, i) => (
        <li key={i}>{line}</li>
      ))}
      {lines.length > most && (
        <li>
          <UnstyledButton c="var(--mithaq-green)" fz="sm" onClick={() => setAll(!all)}>
            {all ? t('finance.subject.showLess') : t('finance.subject.showAll', { count: lines.length - most })}
          </UnstyledButton>
        </li>
      )}
    </ul>
  );
}
