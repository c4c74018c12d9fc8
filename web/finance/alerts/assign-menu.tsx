import { Button, Menu } from '@mantine/core';
import { IconUserShare } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useColleagues } from './colleagues.ts';

interface AssignMenuProps {
  me: string;
  assign: (to: string | null) => void;
  pending: boolean;
  /** Beside graver acts. */
  quiet?: boolean;
}

/** Gives alerts to oneself, a colleague or nobody. */
export function AssignMenu({ me, assign, pending, quiet = false }: AssignMenuProps) {
  const { t } = useTranslation();
  const colleagues = useColleagues();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          size="sm"
          variant={quiet ? 'default' : 'filled'}
          loading={pending}
          leftSection={<IconUserShare size={16} stroke={1.7} />}
        >
          {t('finance.alerts.assign')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
        <Menu.Item onClick={() => assign(me)}>{t('finance.alerts.toMe')}</Menu.Item>
        {colleagues.map(({ id, name }) => (
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
