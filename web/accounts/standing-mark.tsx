import { Badge } from '@mantine/core';
import { IconBan, IconCheck, IconLock, IconMail } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Standing } from './standing.ts';

const looks = {
  active: ['green', IconCheck],
  invited: ['amber', IconMail],
  locked: ['red', IconLock],
  disabled: ['gray', IconBan],
} as const;

export function StandingMark({ standing }: { standing: Standing }) {
  const { t } = useTranslation();
  const [color, Icon] = looks[standing];
  return (
    <Badge variant="light" color={color} tt="none" leftSection={<Icon size={13} stroke={2} />}>
      {t(`accounts.${standing}`)}
    </Badge>
  );
}
