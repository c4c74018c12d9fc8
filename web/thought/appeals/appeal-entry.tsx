import { Badge, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { thoughtAppealRoutes } from '#thought/contract';
import { Reasoned } from '../../parts/reasoned.tsx';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import classes from '../known/known.module.css';

type Appeal = z.output<typeof thoughtAppealRoutes.appeals.response>['items'][number];
const outcomes = ['upheld', 'upheld-in-part', 'dismissed'] as const;

/** One appeal: its words, its clock, and the answer or the three ways to answer. */
export function AppealEntry({ appeal, again }: { appeal: Appeal; again: () => void }) {
  const { t } = useTranslation();
  const late = appeal.outcome === null && Date.parse(appeal.dueAt) < Date.now();
  return (
    <li>
      <span>
        <Badge variant="light" color={late ? 'red' : appeal.outcome === null ? 'amber' : 'gray'} me="xs" tt="none">
          {late ? t('thought.appeals.late') : t(`thought.appeals.outcome.${appeal.outcome ?? 'open'}`)}
        </Badge>
        {t('thought.appeals.number', { number: appeal.number })} · {t(`thought.appeals.about.${appeal.about}`)}
        {appeal.target?.startsWith('dossier--') === true && (
          <>
            {' · '}
            <Link to={`/thought/known/${appeal.target}`} className={classes.link}>
              {t('thought.appeals.open')}
            </Link>
          </>
        )}
      </span>
      <span className={classes.small}>
        {appeal.outcome === null ? t('thought.appeals.due') : t('thought.appeals.answered')}{' '}
        <When at={appeal.decidedAt ?? appeal.dueAt} />
      </span>
      <span className={classes.word} style={{ flexBasis: '100%' }}>
        <p dir="auto" lang={appeal.language}>
          {appeal.words ?? t('thought.appeals.forgotten')}
        </p>
        {appeal.answer !== null && (
          <p dir="auto" className={classes.answer}>
            {appeal.answer}
          </p>
        )}
      </span>
      {appeal.outcome === null && (
        <Group gap="xs">
          {outcomes.map((outcome) => (
            <Reasoned
              key={outcome}
              act={t(`thought.appeals.do.${outcome}`)}
              will={t(`thought.appeals.will.${outcome}`)}
              run={(answer) =>
                api.thoughtAppeals.decideAppeal({ params: { id: appeal.id }, body: { outcome, answer } })
              }
              done={again}
            />
          ))}
        </Group>
      )}
    </li>
  );
}
