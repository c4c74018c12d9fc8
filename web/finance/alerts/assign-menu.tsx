import { Button, Menu } from '@mantine/core';
import { IconUserShare } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface AssignMenuProps {
  me: string;
  /** Colleagues who already hold alerts of this queue. */
  people: readonly { id: string; name: string }[];
  assign: (to: string | null) => void;
  pending: boolean;
}

/** Gives the marked alerts to oneself, a colleague or nobody. */
export function AssignMenu({ me, people, assign, pending }: AssignMenuProps) {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="sm" loading={pending} leftSection={<IconUserShare size={16} stroke={1.7} />}>
          {t('finance.alerts.assign')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => assign(me)}>{t('finance.alerts.toMe')}</Menu.Item>
        {people
          .filter(({ id }) => id !== me)
          .map(({ id, name }) => (
            <Menu.Item key={id} onClick={() => assign(id)}>
              <bdi>{name}</bdi>
            </Menu.Item>
          ))}
        <Menu.Divider />
        <Menu.Item onClick={() => assign(null)}>{t('finance.alerts.toNobody')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
