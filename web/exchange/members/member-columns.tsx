import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../parts/record-table/column.ts';
import { When } from '../../parts/when.tsx';
import { useLanguage } from '../../shell/language.ts';
import { useFormats } from '../../shell/use-formats.ts';
import classes from '../records/records.module.css';
import { LinkState, StandingMark } from './link-state.tsx';
import type { Member, Peer } from './member-types.ts';

export type MemberRow = Member & { own: boolean; peer: Peer | undefined };

export function useMemberColumns(): readonly Column<MemberRow>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const formats = useFormats();
  return useMemo(
    () => [
      {
        id: 'name',
        title: t('exchange.members.member'),
        width: [13, 1.8],
        value: ({ names }) => names[language],
        cell: ({ names, state, own }) => (
          <span>
            <bdi>{names[language]}</bdi> <span className={classes.small}>{state}</span>{' '}
            {own && <b className={classes.small}>{t('exchange.members.us')}</b>}
          </span>
        ),
      },
      {
        id: 'standing',
        title: t('exchange.members.standingTitle'),
        width: [7, 0.7],
        value: ({ standing }) => standing,
        cell: ({ standing }) => <StandingMark standing={standing} />,
      },
      {
        id: 'link',
        title: t('exchange.members.linkTitle'),
        width: [10, 1.2],
        value: ({ peer }) => peer?.state,
        cell: ({ peer, own }) => (own || peer === undefined ? '–' : <LinkState state={peer.state} />),
      },
      {
        id: 'push',
        title: t('exchange.members.toPush'),
        width: [6, 0.6],
        numeric: true,
        value: ({ peer }) => peer?.toPush,
        cell: ({ peer }) => (peer === undefined ? '–' : formats.number(peer.toPush)),
      },
      {
        id: 'sent',
        title: t('exchange.members.lastPush'),
        width: [7, 0.8],
        value: ({ peer }) => peer?.lastPushAt,
        cell: ({ peer, own }) => (own ? '–' : <When at={peer?.lastPushAt} />),
      },
      {
        id: 'fetched',
        title: t('exchange.members.lastPull'),
        width: [7, 0.8],
        value: ({ peer }) => peer?.lastPullAt,
        cell: ({ peer, own }) => (own ? '–' : <When at={peer?.lastPullAt} />),
      },
      {
        id: 'log',
        title: t('exchange.members.logSize'),
        width: [7, 0.7],
        numeric: true,
        value: ({ peer }) => peer?.log?.size,
        cell: ({ peer }) => (peer?.log === undefined ? '–' : formats.number(peer.log.size)),
      },
    ],
    [t, language, formats],
  );
}
