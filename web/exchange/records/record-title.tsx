import { Badge } from '@mantine/core';
import { IconArrowBackUp, IconBan } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './records.module.css';

interface RecordTitleProps {
  title: string;
  unread?: boolean;
  revoked?: boolean;
  recalled?: boolean;
}

/** What a record is called, with what is to be known before it is opened. */
export function RecordTitle({ title, unread = false, revoked = false, recalled = false }: RecordTitleProps) {
  const { t } = useTranslation();
  return (
    <span className={classes.rowTitle} data-unread={unread}>
      {unread && <span className={classes.dot} role="img" aria-label={t('exchange.records.unread')} />}
      <bdi className={classes.clamp} title={title.slice(0, 500)}>
        {title === '' ? t('exchange.unnamed') : title}
      </bdi>
      {revoked && (
        <Badge variant="light" color="gray" tt="none" leftSection={<IconBan size={13} stroke={2} />}>
          {t('exchange.records.revoked')}
        </Badge>
      )}
      {recalled && (
        <Badge variant="light" color="red" tt="none" leftSection={<IconArrowBackUp size={13} stroke={2} />}>
          {t('exchange.records.recalled')}
        </Badge>
      )}
    </span>
  );
}
