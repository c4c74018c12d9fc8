import { Stack } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { addressOf } from '#base/client';
import { portalRoutes } from '#finance/contract';
import classes from '../finance/orders/orders.module.css';
import { FileDrop } from '../parts/file-drop.tsx';
import { Panel } from '../parts/panel.tsx';
import { ProblemWords, Refusal } from '../parts/refusal.tsx';
import { When } from '../parts/when.tsx';
import { api } from '../shell/api.ts';
import { useFormats } from '../shell/use-formats.ts';

const most = 64 * 1024 * 1024;

/** Files of signed answers: dropped here, read by the node, with a report on each row. */
export function FilesPanel() {
  const { t } = useTranslation();
  const formats = useFormats();
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: ['portal', 'files'],
    queryFn: () => api.portal.answerFiles({}),
    refetchInterval: ({ state }) => (state.data?.items.some((file) => file.state === 'waiting') ? 1500 : 60_000),
  });
  const drop = useMutation({
    mutationFn: (file: File) => api.portal.dropAnswerFile({ file, fileName: file.name }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['portal'] }),
  });
  return (
    <Panel title={t('portal.files.title')}>
      <Stack gap="md">
        <p className={classes.small}>{t('portal.files.hint')}</p>
        <FileDrop
          kinds={['.jsonl', '.csv', '.xlsx']}
          most={most}
          onFile={(file) => drop.mutate(file)}
          loading={drop.isPending}
        />
        <Refusal error={drop.error} />
        <ul className={classes.entries}>
          {data?.items.map((file) => (
            <li key={file.id}>
              <div className={classes.line}>
                <bdi>{file.fileName}</bdi>
                <span className={classes.small}>
                  <When at={file.madeAt} />
                </span>
                <span>
                  {file.state === 'waiting'
                    ? t('portal.files.waiting')
                    : t('portal.files.counts', {
                        accepted: formats.number(file.accepted),
                        repeated: formats.number(file.repeated),
                        refused: formats.number(file.refused),
                      })}
                </span>
                <a className={classes.link} href={addressOf(portalRoutes.answerFileRows, { params: { id: file.id } })}>
                  {t('portal.files.rows')}
                </a>
              </div>
              {file.problem !== undefined && <ProblemWords problem={file.problem} />}
            </li>
          ))}
        </ul>
      </Stack>
    </Panel>
  );
}
