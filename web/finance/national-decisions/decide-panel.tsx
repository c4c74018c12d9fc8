import { Alert as Notice, Button, Stack } from '@mantine/core';
import { IconInfoCircle, IconRefreshAlert } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { Panel } from '../../parts/panel.tsx';
import { api } from '../../shell/api.ts';
import { useMay } from '../../shell/session.ts';
import classes from '../alerts/alerts.module.css';
import { type Case, graveOutcomes } from './case-types.ts';
import { DecisionForm, isWhole, nothingDrafted } from './decision-form.tsx';
import { useCasesAgain } from './take-case.ts';

/** Proposes: bound to the edition of the designation that the reader has seen. */
export function DecidePanel({ one }: { one: Case }) {
  const { t } = useTranslation();
  const may = useMay();
  const again = useCasesAgain();
  const [drafted, change] = useState(nothingDrafted);
  const [seen, setSeen] = useState(one.edition);
  const [asking, setAsking] = useState(false);
  const outcomes = graveOutcomes.filter((outcome) => one.may.decide.includes(outcome));
  const decide = useMutation({
    mutationFn: () =>
      api.cases.decideCases({
        body: {
          cases: [{ id: one.id, edition: seen }],
          outcome: drafted.outcome ?? 'give-effect',
          ground: drafted.ground.trim(),
          reason: drafted.reason.trim(),
        },
      }),
    onSuccess: async () => {
      setAsking(false);
      change(nothingDrafted);
      await again();
    },
    onError: again,
  });
  if (!may('finance.cases.decide') || one.state === 'ended' || one.state === 'proposed') return null;
  const binding = one.may.why.find(({ outcome }) => outcome === 'refuse');
  const changed = seen !== one.edition;
  return (
    <Panel title={t('finance.cases.decide.title')}>
      <Stack gap="md">
        {changed && (
          <Notice
            role="alert"
            color="amber"
            variant="light"
            icon={<IconRefreshAlert size={20} stroke={1.7} />}
            title={t('finance.cases.decide.changed')}
          >
            <Button size="compact-sm" variant="default" onClick={() => setSeen(one.edition)}>
              {t('finance.alerts.changed.seen')}
            </Button>
          </Notice>
        )}
        {one.force === 'binding' && binding !== undefined && (
          <Notice color="gray" variant="light" icon={<IconInfoCircle size={20} stroke={1.7} />}>
            {binding.sentence}
          </Notice>
        )}
        {outcomes.length === 0 ? (
          <p className={classes.text}>{one.may.why.find(({ outcome }) => outcome === 'give-effect')?.sentence}</p>
        ) : (
          <>
            <DecisionForm outcomes={outcomes} drafted={drafted} change={change} />
            <Button color="red" disabled={!isWhole(drafted) || changed} onClick={() => setAsking(true)}>
              {t('finance.cases.decide.propose')}
            </Button>
          </>
        )}
      </Stack>
      {drafted.outcome !== undefined && (
        <ConfirmAct
          opened={asking}
          close={() => setAsking(false)}
          title={t(`finance.cases.decide.confirm.${drafted.outcome}`)}
          will={[
            `\u2068${one.name.slice(0, 200)}\u2069`,
            t('finance.cases.decide.will.second'),
            t(`finance.cases.decide.will.${drafted.outcome}`),
            t('finance.cases.decide.will.nothing'),
          ]}
          act={t('finance.cases.decide.propose')}
          grave
          confirm={() => decide.mutate()}
          pending={decide.isPending}
          error={decide.error}
        />
      )}
    </Panel>
  );
}
