import { Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
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

const queryKey = ['thought', 'scriptures'];
const askAgain = () => void queryClient.invalidateQueries({ queryKey });

/** The texts of the Quran: what comes with the node, and what was imported beside it. */
export function ScripturePanel() {
  const { t } = useTranslation();
  const may = useMay();
  const { data, error, refetch } = useQuery({ queryKey, queryFn: () => api.thoughtScripture.scriptures({}) });
  const take = useMutation({
    mutationFn: (file: File) => api.thoughtScripture.importScripture({ file, fileName: file.name }),
    onSuccess: askAgain,
  });
  return (
    <Panel title={t('thought.corpora.quran')}>
      <p className={classes.none}>{t('thought.corpora.quranText')}</p>
      <Refusal error={error} again={() => void refetch()} />
      {data?.items.length === 0 && <p>{t('thought.corpora.noQuran')}</p>}
      <ul className={classes.rows}>
        {data?.items.map(({ edition, title, sha256, notice, imported }) => (
          <TextEntry
            key={edition}
            name={title}
            sha256={sha256}
            notice={notice}
            origin={
              imported === undefined ? (
                t('thought.corpora.package')
              ) : (
                <>
                  {t('thought.corpora.imported', { by: `\u2068${imported.by}\u2069` })} · <When at={imported.at} />
                </>
              )
            }
            act={
              imported !== undefined &&
              may('thought.corpus') && (
                <RemoveText
                  name={title}
                  remove={(reason) => api.thoughtScripture.removeScripture({ params: { edition }, query: { reason } })}
                  removed={askAgain}
                />
              )
            }
          />
        ))}
      </ul>
      {may('thought.corpus') && (
        <>
          <Text size="sm" fw={600}>
            {t('thought.corpora.addQuran')}
          </Text>
          <Text size="sm" c="dimmed" mb="xs">
            {t('thought.corpora.addQuranHint')}
          </Text>
          <FileDrop
            kinds={['.txt']}
            most={8 * 1024 * 1024}
            loading={take.isPending}
            onFile={(file) => take.mutate(file)}
          />
          <Refusal error={take.error} />
        </>
      )}
    </Panel>
  );
}
