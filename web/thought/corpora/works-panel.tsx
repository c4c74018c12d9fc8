import { Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileDrop } from '../../parts/file-drop.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { When } from '../../parts/when.tsx';
import { api, queryClient } from '../../shell/api.ts';
import { useMay } from '../../shell/session.ts';
import classes from '../known/known.module.css';
import { RemoveText } from './remove-text.tsx';
import { TextEntry } from './text-entry.tsx';

const queryKey = ['thought', 'corpora'];
const askAgain = () => void queryClient.invalidateQueries({ queryKey });

/** Collections of hadith and other works that were imported here. */
export function WorksPanel() {
  const { t } = useTranslation();
  const may = useMay();
  const { data, error, refetch } = useQuery({ queryKey, queryFn: () => api.thoughtWorks.corpora({}) });
  return (
    <Panel title={t('thought.corpora.works')}>
      <p className={classes.none}>{t('thought.corpora.worksText')}</p>
      <Refusal error={error} again={() => void refetch()} />
      {data?.items.length === 0 && <p>{t('thought.corpora.noWorks')}</p>}
      <ul className={classes.rows}>
        {data?.items.map(({ id, name, sha256, notice, texts, addedBy, addedAt }) => (
          <TextEntry
            key={id}
            name={name}
            sha256={sha256}
            notice={notice}
            origin={
              <>
                {t('thought.corpora.texts', { count: texts })} ·{' '}
                {t('thought.corpora.imported', { by: `\u2068${addedBy}\u2069` })} · <When at={addedAt} />
              </>
            }
            act={
              may('thought.corpus') && (
                <RemoveText
                  name={name}
                  remove={(reason) => api.thoughtWorks.removeCorpus({ params: { id }, query: { reason } })}
                  removed={askAgain}
                />
              )
            }
          />
        ))}
      </ul>
      {may('thought.corpus') && <AddWork />}
    </Panel>
  );
}

function AddWork() {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [notice, setNotice] = useState('');
  const take = useMutation({
    mutationFn: (file: File) => api.thoughtWorks.importCorpus({ query: { name, notice }, file, fileName: file.name }),
    onSuccess: () => {
      setName('');
      setNotice('');
      askAgain();
    },
  });
  const ready = name.trim() !== '' && notice.trim().length >= 3;
  return (
    <Stack gap="sm">
      <Text size="sm" fw={600}>
        {t('thought.corpora.add')}
      </Text>
      <TextInput
        dir="auto"
        label={t('thought.corpora.name')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Textarea
        autosize
        dir="auto"
        minRows={2}
        label={t('thought.corpora.terms')}
        value={notice}
        onChange={(event) => setNotice(event.currentTarget.value)}
      />
      <Text size="sm" c="dimmed">
        {t('thought.corpora.addHint')}
      </Text>
      {ready && (
        <FileDrop
          kinds={['.jsonl', '.ndjson']}
          most={64 * 1024 * 1024}
          loading={take.isPending}
          onFile={(file) => take.mutate(file)}
        />
      )}
      <Refusal error={take.error} />
    </Stack>
  );
}
