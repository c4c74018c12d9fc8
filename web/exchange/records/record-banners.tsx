import { Alert as Notice, Button, Stack } from '@mantine/core';
import { IconArrowBackUp, IconBan, IconHistory } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { When } from '../../parts/when.tsx';
import type { Sheet } from './record-types.ts';
import classes from './records.module.css';

/** What must be known before anything else is read: taken back, revoked, or not the last version. */
export function RecordBanners({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation();
  const last = sheet.history.at(-1)?.version;
  const older = last !== undefined && last > sheet.version;
  if (sheet.recalled === undefined && !sheet.revoked && !older) return null;
  return (
    <Stack gap="sm" mb="md">
      {sheet.recalled !== undefined && (
        <Notice
          color="red"
          variant="light"
          icon={<IconArrowBackUp size={20} stroke={1.7} />}
          title={t('exchange.records.recalledTitle', { who: `\u2068${sheet.origin.name}\u2069` })}
        >
          <p className={classes.text}>
            {t(sheet.own ? 'exchange.records.recalledOurs' : 'exchange.records.recalledTheirs')}
          </p>
          <p className={classes.text} dir="auto">
            {sheet.recalled.reason}
          </p>
          <When at={sheet.recalled.at} show="moment" />
        </Notice>
      )}
      {sheet.revoked && (
        <Notice
          color="gray"
          variant="light"
          icon={<IconBan size={20} stroke={1.7} />}
          title={t('exchange.records.revokedTitle')}
        >
          {t('exchange.records.revokedText')}
        </Notice>
      )}
      {older && (
        <Notice
          color="amber"
          variant="light"
          icon={<IconHistory size={20} stroke={1.7} />}
          title={t('exchange.records.olderTitle')}
        >
          <Button
            component={Link}
            to={`/exchange/records/${sheet.id}`}
            search={{} as never}
            size="compact-sm"
            variant="default"
          >
            {t('exchange.records.toLast')}
          </Button>
        </Notice>
      )}
    </Stack>
  );
}
