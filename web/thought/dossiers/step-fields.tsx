import { Button, MultiSelect, Select } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { fallacies, fallacyWords } from '#thought/contract';
import { useLanguage } from '../../shell/language.ts';
import { useFormats } from '../../shell/use-formats.ts';
import type { Citation, Step } from './dossier-types.ts';
import classes from './dossiers.module.css';
import { SaidPair } from './said-pair.tsx';

interface StepFieldsProps {
  n: number;
  step: Step;
  citations: readonly Citation[];
  beside: 'en' | 'fr';
  change: (step: Step) => void;
  remove: () => void;
}

export const citationName = ({ work, locator }: Citation): string => `${work} ${locator}`.trim() || '…';

/** One step of the claim's argument: premise, warrant, conclusion, what is wrong with it, and the answer. */
export function StepFields({ n, step, citations, beside, change, remove }: StepFieldsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const formats = useFormats();
  return (
    <fieldset className={classes.part}>
      <legend>{t('thought.dossiers.step.numbered', { n: formats.number(n + 1) })}</legend>
      {(['premise', 'warrant', 'conclusion'] as const).map((part) => (
        <SaidPair
          key={part}
          label={t(`thought.dossiers.step.${part}`)}
          said={step[part]}
          change={(said) => change({ ...step, [part]: said })}
          beside={beside}
          longest={5000}
        />
      ))}
      <Select
        searchable
        allowDeselect={false}
        label={t('thought.dossiers.step.fallacy')}
        data={fallacies.map((value) => ({ value, label: fallacyWords[value][language] }))}
        value={step.fallacy}
        onChange={(value) => change({ ...step, fallacy: fallacies.find((one) => one === value) ?? step.fallacy })}
      />
      <SaidPair
        label={t('thought.dossiers.step.answer')}
        said={step.answer}
        change={(answer) => change({ ...step, answer })}
        beside={beside}
        longest={20_000}
        rows={3}
      />
      <MultiSelect
        label={t('thought.dossiers.step.citations')}
        data={citations.map((one) => ({ value: one.id, label: citationName(one) }))}
        value={step.citations}
        onChange={(chosen) => change({ ...step, citations: chosen })}
      />
      <Button
        className={classes.end ?? ''}
        variant="subtle"
        color="red"
        leftSection={<IconTrash size={16} stroke={1.7} />}
        onClick={remove}
      >
        {t('thought.dossiers.step.remove', { n: formats.number(n + 1) })}
      </Button>
    </fieldset>
  );
}
