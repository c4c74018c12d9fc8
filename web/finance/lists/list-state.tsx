import { Badge, Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconCircleDashed } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { List } from './list-types.ts';

/** Whether the list can be relied on today: loaded, never loaded, or its last fetch failed, with the reason on hover. */
export function ListState({ list }: { list: List }) {
  const { t } = useTranslation();
  if (list.lastCheck?.outcome === 'failed') {
    return (
      <Tooltip label={list.lastCheck.message} disabled={list.lastCheck.message === undefined} multiline maw={360}>
        <Badge variant="light" color="red" tt="none" leftSection={<IconAlertTriangle size={13} stroke={2} />}>
          {t('finance.lists.outcome.failed')}
        </Badge>
      </Tooltip>
    );
  }
  const loaded = list.last !== undefined;
  const Icon = loaded ? IconCheck : IconCircleDashed;
  return (
    <Badge variant="light" color={loaded ? 'green' : 'gray'} tt="none" leftSection={<Icon size={13} stroke={2} />}>
      {t(loaded ? 'finance.lists.current' : 'finance.lists.never')}
    </Badge>
  );
}
