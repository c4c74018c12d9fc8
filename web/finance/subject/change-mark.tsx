import { Badge } from '@mantine/core';
import { IconEqual, IconMinus, IconPlus, IconRotate } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

const looks = {
  added: ['green', IconPlus],
  changed: ['amber', IconEqual],
  removed: ['gray', IconMinus],
  relisted: ['green', IconRotate],
} as const;

/** What happened to an entry of a list: a sign, a word, a colour. */
export function ChangeMark({ change }: { change: keyof typeof looks }) {
  const { t } = useTranslation();
  const [color, Icon] = looks[change];
  return (
    <Badge variant="light" color={color} tt="none" leftSection={<Icon size={13} stroke={2} />}>
      {t(`finance.subject.change.${change}`)}
    </Badge>
  );
}
