import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../parts/record-table/column.ts';
import { useLanguage } from '../../shell/language.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { wordsIn } from '../words-in.ts';
import classes from './duties.module.css';
import { DraftLinks, DutyMarks } from './duty-marks.tsx';
import type { Duty } from './duty-types.ts';

const steps = ['no-evidence', 'not-started', 'limited', 'substantial', 'complete'] as const;

/** The columns of the duties: what, by when in both calendars, how far, what needs the eye, and our word. */
export function useDutyColumns(): readonly Column<Duty>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const formats = useFormats();
  return useMemo(
    () => [
      {
        id: 'commitment',
        title: t('pact.duties.commitment'),
        width: [14, 2.4],
        cell: ({ code, title }) => (
          <span className={classes.title}>
            <bdi className={classes.code}>{code}</bdi> <bdi>{wordsIn(language, title)}</bdi>
          </span>
        ),
        value: ({ code }) => code.replace(/\d+/g, (digits) => digits.padStart(4, '0')),
      },
      {
        id: 'due',
        title: t('pact.duties.due'),
        width: [9, 1],
        cell: ({ due }) => (
          <time dateTime={due}>
            <div>{formats.date(due)}</div>
            <div className={classes.small}>{formats.hijri(due)}</div>
          </time>
        ),
        value: ({ due }) => due,
      },
      {
        id: 'status',
        title: t('pact.duties.status'),
        width: [7, 0.7],
        cell: ({ status }) => t(`pact.duties.statusIs.${status}`),
        value: ({ status }) => steps.indexOf(status),
      },
      {
        id: 'attention',
        title: t('pact.duties.attention'),
        width: [9, 1],
        cell: (duty) => <DutyMarks duty={duty} />,
        value: ({ delay, overdue, risks }) => (overdue ? 10 + delay : risks.length),
      },
      {
        id: 'answer',
        title: t('pact.duties.answer'),
        width: [11, 1.3],
        cell: ({ answer, owner, drafts }) => (
          <div>
            {t(`pact.duties.answerIs.${answer ?? 'none'}`)}
            {owner !== undefined && (
              <div className={classes.small}>
                <bdi>{wordsIn(language, owner.name)}</bdi>
              </div>
            )}
            <DraftLinks drafts={drafts} />
          </div>
        ),
        value: ({ answer }) => answer ?? '',
      },
      {
        id: 'axis',
        title: t('pact.duties.form.axis'),
        width: [7, 0.7],
        cell: ({ axis }) => t(`pact.duties.axisIs.${axis}`),
        value: ({ axis }) => axis,
        hidden: true,
      },
    ],
    [t, language, formats],
  );
}
