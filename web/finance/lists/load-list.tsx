import { Alert, Button, Drawer, Group, Stack, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileDrop } from '../../parts/file-drop.tsx';
import { type Job, JobProgress } from '../../parts/job-progress.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { AcceptLoad } from './accept-load.tsx';
import { largestListFile, listFileKinds } from './list-files.ts';
import { listQuery } from './lists-query.ts';
import { oneUpload } from './one-upload.ts';

const guarded = new Set(['list-mass-delisting', 'list-older']);

interface LoadListProps {
  list: string;
  opened: boolean;
  close: () => void;
  /** The running or ended load, as it stands in the address. */
  job: string | undefined;
  changeJob: (job: string | undefined) => void;
}

/** Drop the files of a newer version, watch it being read, see what it changed, or why it changed nothing. */
export function LoadList({ list, opened, close, job, changeJob }: LoadListProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [ended, setEnded] = useState<Job>();
  const load = useMutation({
    mutationFn: async ({ chosen, accept }: { chosen: readonly File[]; accept: boolean }) =>
      api.lists.loadList({
        params: { list },
        query: { accept: accept ? 'true' : 'false' },
        ...(await oneUpload(chosen)),
      }),
    onSuccess: (answer) => {
      setEnded(undefined);
      changeJob(answer.job);
    },
  });
  const stopped = ended?.problem !== undefined && guarded.has(ended.problem.code);
  const take = (chosen: readonly File[]) => {
    setFiles(chosen);
    load.mutate({ chosen, accept: false });
  };
  const over = async (done: Job) => {
    setEnded(done);
    await queries.invalidateQueries();
  };
  const again = () => {
    setEnded(undefined);
    changeJob(undefined);
  };
  return (
    <Drawer
      opened={opened}
      onClose={close}
      position="right"
      size="lg"
      title={t('finance.lists.loadTitle')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <Stack gap="lg">
        {job === undefined ? (
          <>
            <Text>{t('finance.lists.loadText')}</Text>
            <FileDrop
              kinds={listFileKinds}
              most={largestListFile}
              onFile={(file) => take([file])}
              onFiles={take}
              loading={load.isPending}
            />
          </>
        ) : (
          <>
            <JobProgress key={job} id={job} ended={(done) => void over(done)} />
            {ended?.state === 'done' && <Loaded list={list} />}
            {stopped && (
              <AcceptLoad files={files} accept={(chosen) => load.mutate({ chosen, accept: true })} load={load} />
            )}
            {ended !== undefined && (
              <Group>
                <Button variant="default" onClick={again}>
                  {t('finance.lists.loadAgain')}
                </Button>
              </Group>
            )}
          </>
        )}
        {!stopped && <Refusal error={load.error} />}
      </Stack>
    </Drawer>
  );
}

function Loaded({ list }: { list: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(listQuery(list));
  const last = data?.last;
  if (last === undefined) return null;
  const { added, changed, removed } = last.counts;
  return (
    <Alert
      color="green"
      variant="light"
      icon={<IconCheck size={20} stroke={1.7} />}
      title={t('finance.lists.loaded')}
      role="status"
    >
      <p>
        {added + changed + removed === 0
          ? t('finance.lists.unchangedText')
          : t('finance.lists.loadedText', last.counts)}
      </p>
      <Button component={Link} to={`/lists/${list}/snapshots/${last.id}`} size="compact-sm" variant="default">
        {t('finance.lists.seeDelta')}
      </Button>
    </Alert>
  );
}
