import { Badge } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconClock, IconPlayerStop, IconProgress } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Job } from './job-progress.tsx';

const looks = {
  waiting: ['gray', IconClock],
  running: ['green', IconProgress],
  done: ['green', IconCheck],
  failed: ['red', IconAlertTriangle],
  cancelled: ['gray', IconPlayerStop],
} as const;

/** A sign, a word and a colour: never the colour alone. */
export function JobState({ state }: { state: Job['state'] }) {
  const { t } = useTranslation();
  const [color, Icon] = looks[state];
  return (
    <Badge variant="light" color={color} tt="none" leftSection={<Icon size={13} stroke={2} />}>
      {t(`parts.job.${state}`)}
    </Badge>
  );
}
