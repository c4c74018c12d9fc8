import { Badge } from '@mantine/core';
import { IconBan, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from './audit-entry.ts';

export function OutcomeMark({ outcome }: Pick<AuditEntry, 'outcome'>) {
  const { t } = useTranslation();
  const refused = outcome === 'failure';
  const Icon = refused ? IconBan : IconCheck;
  return (
    <Badge variant="light" tt="none" color={refused ? 'red' : 'gray'} leftSection={<Icon size={13} stroke={2} />}>
      {t(`audit.${outcome}`)}
    </Badge>
  );
}
