import { ActionIcon, Group, Tooltip } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shell/api.ts';
import { rememberedQueue } from './queue-filter.ts';

/** Next and previous in the queue the reader came from, in the order it had when this page was opened. */
export function QueueWalk({ id }: { id: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [filter] = useState(rememberedQueue);
  const { data } = useQuery({
    queryKey: ['walk', filter],
    queryFn: () => api.alerts.alerts({ query: { ...filter, limit: 500 } }),
    staleTime: 10 * 60_000,
  });
  const ids = data?.items.map((alert) => alert.id) ?? [];
  const at = ids.indexOf(id);
  const to = (index: number) => {
    const next = ids[index];
    if (next !== undefined) void navigate({ to: `/alerts/${next}` });
  };
  const later = () => to(at + 1);
  const earlier = () => at > 0 && to(at - 1);
  useHotkeys([
    ['J', later, { usePhysicalKeys: true }],
    ['K', earlier, { usePhysicalKeys: true }],
  ]);
  return (
    <Group gap="xs">
      {at >= 0 && data !== undefined && (
        <span className="tabular">{t('finance.alerts.position', { at: at + 1, of: data.total })}</span>
      )}
      <Tooltip label={t('finance.alerts.earlier')}>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t('finance.alerts.earlier')}
          disabled={at <= 0}
          onClick={earlier}
        >
          <IconChevronUp size={18} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('finance.alerts.later')}>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t('finance.alerts.later')}
          disabled={at + 1 >= ids.length}
          onClick={later}
        >
          <IconChevronDown size={18} />
        </ActionIcon>
      </Tooltip>
    </Group>
  );
}
