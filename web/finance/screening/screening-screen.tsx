import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { Refusal } from '../../parts/refusal.tsx';
import { Mark } from '../../shell/mark.tsx';
import { Page } from '../../shell/page.tsx';
import { AnswerCard } from './answer-card.tsx';
import { type Answers, useAnswers } from './answers.ts';
import { QuestionForm } from './question-form.tsx';
import classes from './screening.module.css';
import { typedQuestion } from './typed-question.ts';

/** One name against all lists, or against the books of the reader's desks, as one types. */
export function ScreeningScreen() {
  const { t } = useTranslation();
  const state = useListQuery();
  const way = state.query['way'] === 'reverse' ? 'reverse' : 'lists';
  const question = typedQuestion(state.query);
  const { data, error, isPlaceholderData, refetch } = useAnswers(question, way);
  const list = useRef<HTMLOListElement>(null);
  const step = (from: Element | null, by: number) => {
    const cards = [...(list.current?.querySelectorAll<HTMLElement>('[data-answer]') ?? [])];
    const at = cards.findIndex((card) => card === from || card.contains(from));
    cards[Math.max(0, Math.min(cards.length - 1, at + by))]?.focus();
  };
  return (
    <Page title={t('finance.screening.title')} purpose={t('finance.screening.purpose')}>
      <QuestionForm state={state} toResults={() => step(null, 1)} />
      <div className={classes.results} aria-busy={isPlaceholderData}>
        <Refusal error={error} again={() => void refetch()} />
        {question === undefined ? (
          <Teach name="begin" />
        ) : (
          data !== undefined &&
          error === null && (
            <>
              <Found answers={data} />
              {data.items.length === 0 && <Teach name={way === 'lists' ? 'none' : 'noneBooks'} />}
              <ol
                ref={list}
                className={classes.answers}
                data-stale={isPlaceholderData}
                onKeyDown={(event) => {
                  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
                  if (by === undefined) return;
                  event.preventDefault();
                  step(document.activeElement, by);
                }}
              >
                {data.items.map((answer) => (
                  <li key={answer.key}>
                    <AnswerCard answer={answer} threshold={data.threshold} />
                  </li>
                ))}
              </ol>
            </>
          )
        )}
      </div>
    </Page>
  );
}

function Found({ answers }: { answers: Answers }) {
  const { t } = useTranslation();
  return (
    <p className={classes.found} role="status">
      {t('finance.screening.found', { count: answers.items.length, ms: Math.round(answers.milliseconds) })}
      {answers.rowsSearched !== undefined && <> · {t('finance.screening.searched', { count: answers.rowsSearched })}</>}{' '}
      · {t('finance.screening.threshold', { score: Math.round(answers.threshold * 100) })}
      {answers.items.length > 1 && <span className={classes.keys}>{t('finance.screening.keys')}</span>}
    </p>
  );
}

function Teach({ name }: { name: 'begin' | 'none' | 'noneBooks' }) {
  const { t } = useTranslation();
  return (
    <div className={classes.teach}>
      <Mark size={44} />
      <b>{t(`finance.screening.${name}.title`)}</b>
      <p>{t(`finance.screening.${name}.text`)}</p>
    </div>
  );
}
