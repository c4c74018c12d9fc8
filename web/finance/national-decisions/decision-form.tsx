import { Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from '../alerts/alerts.module.css';
import { type GraveOutcome, least } from './case-types.ts';

/** What somebody is about to decide. */
export interface Drafted {
  outcome: GraveOutcome | undefined;
  ground: string;
  reason: string;
}

export const nothingDrafted: Drafted = { outcome: undefined, ground: '', reason: '' };

/** Whether it holds all that the law asks: an outcome, a legal ground, a reason. */
export const isWhole = ({ outcome, ground, reason }: Drafted): boolean =>
  outcome !== undefined && ground.trim().length >= 3 && reason.trim().length >= least;

interface DecisionFormProps {
  outcomes: readonly GraveOutcome[];
  drafted: Drafted;
  change: (drafted: Drafted) => void;
}

/** Give effect, refuse or end the effect, under which law and why. */
export function DecisionForm({ outcomes, drafted, change }: DecisionFormProps) {
  const { t } = useTranslation();
  return (
    <Stack gap="md">
      <Radio.Group
        label={t('finance.cases.decide.question')}
        value={drafted.outcome ?? null}
        onChange={(value) => change({ ...drafted, outcome: outcomes.find((one) => one === value) })}
      >
        <div className={classes.choices}>
          {outcomes.map((one) => (
            <div key={one} className={classes.choice} data-chosen={drafted.outcome === one}>
              <Radio
                value={one}
                label={t(`finance.cases.outcome.${one}`)}
                description={t(`finance.cases.outcomeHint.${one}`)}
              />
            </div>
          ))}
        </div>
      </Radio.Group>
      <TextInput
        maxLength={500}
        label={t('finance.cases.decide.ground')}
        description={t('finance.cases.decide.groundHint')}
        value={drafted.ground}
        onChange={(event) => change({ ...drafted, ground: event.currentTarget.value })}
      />
      <Textarea
        autosize
        minRows={3}
        maxRows={12}
        maxLength={5000}
        label={t('finance.cases.decide.reason')}
        description={t('finance.cases.decide.reasonHint')}
        value={drafted.reason}
        onChange={(event) => change({ ...drafted, reason: event.currentTarget.value })}
      />
      <Text size="sm" c="dimmed" className="tabular">
        {t('finance.alerts.decide.count', { count: drafted.reason.trim().length, least })}
      </Text>
    </Stack>
  );
}
