import { Button, Group, Progress, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { jobShape } from '#node/contract';
import { api } from '../shell/api.ts';
import { ConfirmAct } from './confirm-act.tsx';
import classes from './job-progress.module.css';
import { JobState } from './job-state.tsx';
import { ProblemWords, Refusal } from './refusal.tsx';

export type Job = z.output<typeof jobShape>;

interface JobProgressProps {
  /** The job's id: keep it in the address (or read it from the import), then a reload finds it again. */
  id: string;
  /** Called once, when the work has ended in whatever way. */
  ended?: (job: Job) => void;
}

const over = (job: Job | undefined) => job !== undefined && job.state !== 'waiting' && job.state !== 'running';

/** Long work: how far, a way to stop it, and if it failed, where and why. */
export function JobProgress({ id, ended }: JobProgressProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const job = useQuery({
    queryKey: ['job', id],
    queryFn: () => api.node.job({ params: { id } }),
    refetchInterval: (query) => (over(query.state.data) ? false : 700),
  });
  const cancel = useMutation({
    mutationFn: () => api.node.cancelJob({ params: { id } }),
    onSuccess: async () => {
      setAsking(false);
      await queries.invalidateQueries({ queryKey: ['job', id] });
    },
  });
  const told = useRef<string>(undefined);
  useEffect(() => {
    if (job.data === undefined || !over(job.data) || told.current === id) return;
    told.current = id;
    ended?.(job.data);
  }, [job.data, id, ended]);
  if (job.data === undefined) return <Refusal error={job.error} />;
  const { state, progress, problem } = job.data;
  return (
    <div className={classes.job} role="group" aria-label={t(`parts.job.${state}`)}>
      <Group justify="space-between" gap="sm">
        <JobState state={state} />
        <Text size="sm" c="dimmed" className="tabular" role="status">
          <JobCount progress={progress} />
        </Text>
        {!over(job.data) && (
          <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
            {t('parts.job.cancel')}
          </Button>
        )}
      </Group>
      {!over(job.data) && <JobBar progress={progress} label={t(`parts.job.${state}`)} />}
      {problem !== undefined && <ProblemWords problem={problem} />}
      <ConfirmAct
        opened={asking}
        close={() => setAsking(false)}
        title={t('parts.job.cancelAsk')}
        will={[t('parts.job.cancelText')]}
        act={t('parts.job.cancel')}
        grave
        confirm={() => cancel.mutate()}
        pending={cancel.isPending}
        error={cancel.error}
      />
    </div>
  );
}

function JobBar({ progress, label }: { progress: Job['progress']; label: string }) {
  const total = progress?.total;
  const share =
    progress === undefined || total === undefined || total === 0 ? undefined : (progress.done / total) * 100;
  return (
    <Progress.Root size={8}>
      <Progress.Section
        value={share ?? 100}
        animated={share === undefined}
        striped={share === undefined}
        aria-label={label}
      />
    </Progress.Root>
  );
}

const units = ['rows', 'entries', 'names', 'bytes', 'files', 'subjects', 'alerts', 'steps', 'lineages'] as const;

/** `12 400 of 50 000 rows`, in the reader's words. */
export function JobCount({ progress }: { progress: Job['progress'] }) {
  const { t } = useTranslation();
  if (progress === undefined) return null;
  const known = units.find((u) => u === progress.unit);
  const unit = known === undefined ? progress.unit : t(`parts.unit.${known}`);
  const { done, total } = progress;
  return total === undefined
    ? t('parts.job.progressOpen', { done, unit })
    : t('parts.job.progress', { done, total, unit });
}
