import { Badge } from '@mantine/core';
import { IconCircleDot, IconCircleOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Listed or delisted: a sign, a word, a colour. */
export function StatusMark({ status }: { status: 'listed' | 'delisted' }) {
  const { t } = useTranslation();
  const Icon = status === 'listed' ? IconCircleDot : IconCircleOff;
  return (
    <Badge
      variant="light"
      color={status === 'listed' ? 'green' : 'gray'}
      tt="none"
      leftSection={<Icon size={13} stroke={2} />}
    >
      {t(`finance.subject.status.${status}`)}
    </Badge>
  );
}
