import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import { useKnownDay } from './known-day.ts';
import type { Member } from './member-types.ts';
import classes from './members.module.css';

/** Since when it is a member, by which source, and what is still to be confirmed. */
export function MembershipPanel({ member }: { member: Member }) {
  const { t } = useTranslation();
  const written = useKnownDay();
  const formats = useFormats();
  const { membership, periods } = member;
  if (periods.length === 0) return <Panel title={t('pact.members.standing')}>{t('pact.members.noPeriod')}</Panel>;
  const said = (from: string, precision: string, until?: string) =>
    [written(from, precision), until === undefined ? '' : t('pact.members.until', { day: written(until) })]
      .filter((word) => word !== '')
      .join(' ');
  const urls = membership.source?.urls ?? [];
  return (
    <Panel
      title={t('pact.members.standing')}
      aside={
        <span className={classes.small}>
          {t(membership.saidHere ? 'pact.members.saidHere' : 'pact.members.shipped')}
        </span>
      }
    >
      <Facts
        facts={[
          [
            t(periods.length > 1 ? 'pact.members.periods' : 'pact.members.since'),
            <ul key="periods" className={classes.list}>
              {periods.map(({ from, precision, until }) => (
                <li key={from}>
                  <bdi>{said(from, precision, until)}</bdi>
                </li>
              ))}
            </ul>,
          ],
          [t('pact.members.source'), <bdi key="source">{membership.source?.title ?? '–'}</bdi>],
          ...(urls.length > 0
            ? [
                [
                  t('pact.members.addresses'),
                  <span key="urls">
                    {urls.map((url) => (
                      <code key={url} className={classes.address} dir="ltr">
                        {url}
                      </code>
                    ))}
                  </span>,
                ] as const,
              ]
            : []),
          ...(membership.confirm.length > 0
            ? [
                [
                  t('pact.members.confirm'),
                  formats.list(membership.confirm.map((reason) => t(`pact.members.confirmIs.${reason}`))),
                ] as const,
              ]
            : []),
          ...(member.assessedBy.length > 0
            ? [
                [
                  t('pact.members.assessedBy'),
                  <span key="bodies" className={classes.mark}>
                    <bdi dir="ltr">{member.assessedBy.join(', ')}</bdi>
                    {member.confirmBody && (
                      <Badge variant="light" color="amber" tt="none">
                        {t('pact.members.confirmBody')}
                      </Badge>
                    )}
                  </span>,
                ] as const,
              ]
            : []),
        ]}
      />
    </Panel>
  );
}
