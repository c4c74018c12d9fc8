import { IconAlertTriangle, IconHourglass } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../parts/record-table/column.ts';
import { useLanguage } from '../../shell/language.ts';
import { useKnownDay } from './known-day.ts';
import { NodeMark, SeatMark, StandingMark } from './member-marks.tsx';
import { type MemberRow, textKey } from './member-types.ts';
import classes from './members.module.css';

/** State, and the three things that are told of it, each in its own column. */
export function useMemberColumns(): readonly Column<MemberRow>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const written = useKnownDay();
  return useMemo(
    () => [
      {
        id: 'name',
        title: t('pact.members.state'),
        width: [11, 1.2],
        value: ({ name }) => name[textKey[language]],
        cell: ({ name, state, waits }) => (
          <span>
            <bdi>{name[textKey[language]]}</bdi> <span className={classes.small}>{state}</span>
            {waits && (
              <span className={classes.mark} data-tone="wait">
                {' '}
                <IconHourglass size={15} stroke={1.8} role="img" aria-label={t('pact.members.waiting')} />
              </span>
            )}
          </span>
        ),
      },
      {
        id: 'since',
        title: t('pact.members.since'),
        width: [11, 1.2],
        value: ({ membership }) => membership.since,
        cell: ({ membership: { standing, since, precision, until } }) => (
          <span className={classes.stack}>
            {since !== undefined && (
              <span>
                <bdi>{written(since, precision)}</bdi>
              </span>
            )}
            {standing !== 'member' && <StandingMark standing={standing} />}
            {until !== undefined && (
              <span className={classes.small}>{t('pact.members.until', { day: written(until) })}</span>
            )}
          </span>
        ),
      },
      {
        id: 'source',
        title: t('pact.members.source'),
        width: [13, 2],
        value: ({ membership }) => membership.source?.title,
        cell: ({ membership: { source, confirm } }) => (
          <span className={classes.stack}>
            <span className={classes.small}>
              <bdi>{source?.title ?? '–'}</bdi>
            </span>
            {confirm.length > 0 && (
              <span className={classes.mark} data-tone="wait">
                <IconAlertTriangle size={15} stroke={1.8} aria-hidden="true" />
                {t('pact.members.confirmShort')}
              </span>
            )}
          </span>
        ),
      },
      {
        id: 'delegate',
        title: t('pact.members.delegate'),
        width: [10, 1.2],
        value: ({ delegate }) => delegate.seat?.office,
        cell: ({ delegate }) => <SeatMark delegate={delegate} />,
      },
      {
        id: 'node',
        title: t('pact.members.node'),
        width: [9, 1],
        value: ({ node }) => (node.online ? 'a' : node.standing),
        cell: ({ node }) => <NodeMark node={node} />,
      },
    ],
    [t, language, written],
  );
}
