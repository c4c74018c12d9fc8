import { Button, Select } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { audiences, depths, longestOf } from '#thought/contract';
import type { Concept } from './dossier-types.ts';
import classes from './dossiers.module.css';
import { SaidPair } from './said-pair.tsx';

interface ConceptFieldsProps {
  concepts: readonly Concept[];
  beside: 'en' | 'fr';
  change: (concepts: Concept[]) => void;
}

const rowsOf = { sentence: 2, page: 6, treatise: 12 } as const;

/** The correct concept: for each audience in a sentence, on a page, in a treatise. */
export function ConceptFields({ concepts, beside, change }: ConceptFieldsProps) {
  const { t } = useTranslation();
  const [audience, setAudience] = useState<Concept['audience']>('general');
  const [depth, setDepth] = useState<Concept['depth']>('page');
  const there = concepts.some((one) => one.audience === audience && one.depth === depth);
  return (
    <div className={classes.fields}>
      {concepts.map((concept, n) => (
        <fieldset key={`${concept.audience} ${concept.depth}`} className={classes.part}>
          <legend>
            {t(`thought.dossiers.depths.${concept.depth}`)} · {t(`thought.dossiers.audiences.${concept.audience}`)}
          </legend>
          <SaidPair
            label={t(`thought.dossiers.depths.${concept.depth}`)}
            said={concept.said}
            change={(said) => change(concepts.map((one, at) => (at === n ? { ...one, said } : one)))}
            beside={beside}
            longest={longestOf[concept.depth]}
            rows={rowsOf[concept.depth]}
          />
          <Button
            className={classes.end ?? ''}
            variant="subtle"
            color="red"
            leftSection={<IconTrash size={16} stroke={1.7} />}
            onClick={() => change(concepts.filter((_, at) => at !== n))}
          >
            {t('thought.dossiers.removeConcept')}
          </Button>
        </fieldset>
      ))}
      <div className={classes.row}>
        <Select
          allowDeselect={false}
          label={t('thought.dossiers.audience')}
          data={audiences.map((value) => ({ value, label: t(`thought.dossiers.audiences.${value}`) }))}
          value={audience}
          onChange={(value) => setAudience(audiences.find((one) => one === value) ?? audience)}
        />
        <Select
          allowDeselect={false}
          label={t('thought.dossiers.depth')}
          data={depths.map((value) => ({ value, label: t(`thought.dossiers.depths.${value}`) }))}
          value={depth}
          onChange={(value) => setDepth(depths.find((one) => one === value) ?? depth)}
        />
        <Button
          variant="default"
          disabled={there}
          leftSection={<IconPlus size={16} stroke={1.7} />}
          onClick={() => change([...concepts, { audience, depth, said: { ar: '', en: '', fr: '' }, citations: [] }])}
        >
          {t('thought.dossiers.addConcept')}
        </Button>
      </div>
    </div>
  );
}
