import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { useMay } from '../../shell/session.ts';
import { EndSeatDialog } from './end-seat-dialog.tsx';
import { useKnownDay } from './known-day.ts';
import type { Member } from './member-types.ts';
import classes from './members.module.css';

/** Who sat at the Center for this state and when: offices, not persons. */
export function SeatsPanel({ member }: { member: Member }) {
  const { t } = useTranslation();
  const may = useMay();
  const written = useKnownDay();
  const [ending, setEnding] = useState<Member['seats'][number]>();
  const now = member.delegate.seat?.id;
  return (
    <Panel title={t('pact.members.seats')}>
      {member.seats.length === 0 && <p className={classes.text}>{t('pact.members.noSeats')}</p>}
      {now !== undefined && member.membership.standing !== 'member' && (
        <Alert color="amber" variant="light" mb="sm">
          {t('pact.members.seatedNoMember')}
        </Alert>
      )}
      <ul className={classes.entries}>
        {member.seats.toReversed().map((seat) => (
          <li key={seat.id} data-tone={seat.id === now ? 'done' : undefined}>
            <div className={classes.head}>
              <b>
                <bdi>{seat.office}</bdi>
              </b>
              {seat.id === now && <span className={classes.small}>{t('pact.members.sits')}</span>}
            </div>
            {seat.name !== undefined && <bdi>{seat.name}</bdi>}
            <span>
              <bdi>{t('pact.members.from', { day: written(seat.from) })}</bdi>
              {seat.until !== undefined && ` ${t('pact.members.until', { day: written(seat.until) })}`}
            </span>
            <span className={classes.small}>
              {t('pact.members.language')}: {t(`pact.members.languageIs.${seat.language}`)}
            </span>
            {may('pact.assign') && (
              <span>
                <Button size="compact-sm" variant="default" onClick={() => setEnding(seat)}>
                  {t('pact.members.acts.end')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {ending !== undefined && <EndSeatDialog member={member.state} seat={ending} close={() => setEnding(undefined)} />}
    </Panel>
  );
}
