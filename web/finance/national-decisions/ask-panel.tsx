import { Button, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import classes from '../alerts/alerts.module.css';
import { type Case, least } from './case-types.ts';
import { useCasesAgain } from './take-case.ts';

/** Asks the designating state for more, and tells it of a refusal: both begin a draft that two people let out. */
export function AskPanel({ one }: { one: Case }) {
  const { t } = useTranslation();
  const again = useCasesAgain();
  const [question, setQuestion] = useState('');
  const [legalBasis, setLegalBasis] = useState('');
  const ask = useMutation({
    mutationFn: () =>
      api.cases.askCase({
        params: { id: one.id },
        body: { edition: one.edition, question: question.trim(), legalBasis: legalBasis.trim() },
      }),
    onSuccess: async () => {
      setQuestion('');
      await again();
    },
  });
  const report = useMutation({
    mutationFn: () => api.cases.reportRefusal({ params: { id: one.id } }),
    onSuccess: again,
  });
  const asks = one.may.decide.includes('ask');
  if (!asks && !one.may.reportRefusal && one.drafts.length === 0) return null;
  return (
    <Panel title={t('finance.cases.ask.title')}>
      <Stack gap="md">
        {one.drafts.length > 0 && (
          <ul className={classes.entries}>
            {one.drafts.map((draft) => (
              <li key={draft}>
                <Link className={classes.link} to={`/exchange/drafts/${draft}`}>
                  {t('finance.cases.ask.draft')}
                </Link>
              </li>
            ))}
          </ul>
        )}
        {asks && (
          <>
            <Textarea
              autosize
              minRows={2}
              maxRows={10}
              maxLength={5000}
              label={t('finance.cases.ask.question')}
              description={t('finance.cases.ask.hint')}
              value={question}
              onChange={(event) => setQuestion(event.currentTarget.value)}
            />
            <TextInput
              maxLength={2000}
              label={t('finance.cases.decide.ground')}
              value={legalBasis}
              onChange={(event) => setLegalBasis(event.currentTarget.value)}
            />
            <Button
              variant="default"
              disabled={question.trim().length < least || legalBasis.trim().length < 3}
              loading={ask.isPending}
              onClick={() => {
                ask.mutate();
              }}
            >
              {t('finance.cases.ask.act')}
            </Button>
          </>
        )}
        {one.may.reportRefusal && one.drafts.length === 0 && (
          <Button
            variant="default"
            loading={report.isPending}
            onClick={() => {
              report.mutate();
            }}
          >
            {t('finance.cases.ask.report')}
          </Button>
        )}
        <Refusal error={ask.error ?? report.error} />
      </Stack>
    </Panel>
  );
}
