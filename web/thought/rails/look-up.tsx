import { Alert, Button, Group, Select, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { Reasoned } from '../../parts/reasoned.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { useMay } from '../../shell/session.ts';
import classes from '../known/known.module.css';

const algorithms = ['sha256', 'pdq'] as const;

/** Asks whether a hash is known. The answer is to review, or nothing; whoever reads it may object at once. */
export function LookUp({ again }: { again: () => void }) {
  const { t } = useTranslation();
  const may = useMay();
  const [algorithm, setAlgorithm] = useState<(typeof algorithms)[number]>('sha256');
  const [value, setValue] = useState('');
  const asked = useMutation({
    mutationFn: () => api.thoughtHashes.lookUpHash({ query: { algorithm, value: value.trim().toLowerCase() } }),
  });
  const wrong = value !== '' && !/^[0-9a-f]{64}$/i.test(value.trim());
  return (
    <Panel title={t('thought.rails.lookUp')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!wrong && value !== '') asked.mutate();
        }}
      >
        <Group align="flex-end" gap="sm">
          <Select
            label={t('thought.rails.algorithm')}
            w="9rem"
            allowDeselect={false}
            data={[...algorithms]}
            value={algorithm}
            onChange={(chosen) => setAlgorithm(algorithms.find((one) => one === chosen) ?? 'sha256')}
          />
          <TextInput
            label={t('thought.rails.value')}
            dir="ltr"
            flex={1}
            miw="12rem"
            error={wrong && t('thought.rails.valueHint')}
            value={value}
            onChange={(event) => setValue(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={asked.isPending} disabled={wrong || value === ''}>
            {t('thought.rails.ask')}
          </Button>
        </Group>
      </form>
      <Refusal error={asked.error} />
      {asked.data?.matches.length === 0 && <p className={classes.none}>{t('thought.rails.noMatch')}</p>}
      {asked.data?.matches.map((match) => (
        <Alert key={match.record} mt="md" color="amber" title={t('thought.rails.review')}>
          <p>
            {t('thought.rails.matchBy')} <bdi>{match.by}</bdi> · <bdi dir="auto">{match.legalBasis}</bdi> ·{' '}
            {t('thought.rails.until')} <When at={match.expiresOn} />
            {match.preserve && ` · ${t('thought.rails.preserve')}`}
          </p>
          <Group gap="sm">
            <Link to={`/thought/known/${match.dossier}`} className={classes.link}>
              {t('thought.rails.dossier')}
            </Link>
            {may('thought.object') && (
              <Reasoned
                act={t('thought.rails.do.object')}
                will={t('thought.rails.will.object')}
                run={(reason) => api.thoughtHashes.objectToHash({ params: { id: match.record }, body: { reason } })}
                done={() => {
                  asked.mutate();
                  again();
                }}
              />
            )}
          </Group>
        </Alert>
      ))}
    </Panel>
  );
}
