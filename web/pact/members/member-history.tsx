import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { When } from '../../parts/when.tsx';
import { useMay } from '../../shell/session.ts';
import { ChangeWords } from './change-words.tsx';
import type { Change, Member } from './member-types.ts';
import classes from './members.module.css';
import { StrikeDialog } from './strike-dialog.tsx';

const grave = new Set<Change['what']>(['leave', 'return', 'admit']);
const tone = ({ state, struck }: Change) =>
  struck || state === 'refused' || state === 'withdrawn' ? 'struck' : state === 'waiting' ? 'wait' : 'done';

/** Everything that was said of the state here, the newest first; what no longer counts stays to be read. */
export function MemberHistory({ member }: { member: Member }) {
  const { t } = useTranslation();
  const may = useMay();
  const [striking, setStriking] = useState<Change>();
  return (
    <Panel title={t('pact.members.history')}>
      {member.changes.length === 0 && <p className={classes.text}>{t('pact.members.noHistory')}</p>}
      <ul className={classes.entries}>
        {member.changes.map((change) => (
          <li key={change.id} data-tone={tone(change)}>
            <div className={classes.head}>
              <span>
                <bdi>{change.by.name}</bdi>: {t(`pact.members.did.${change.what}`)}
              </span>
              <span className={classes.small}>
                <When at={change.at} />
              </span>
            </div>
            {grave.has(change.what) && (
              <span className={classes.small}>{t(`pact.members.stateIs.${change.state}`)}</span>
            )}
            {change.struck && <b className={classes.small}>{t('pact.members.struck')}</b>}
            <div className={classes['said']}>
              <ChangeWords change={change} />
            </div>
            <p className={classes.text} dir="auto">
              {change.reason}
            </p>
            {change.second !== undefined && (
              <>
                <span className={classes.small}>
                  <bdi>{t('pact.members.secondBy', { name: `\u2068${change.second.by.name}\u2069` })}</bdi>
                </span>
                <p className={classes.text} dir="auto">
                  {change.second.reason}
                </p>
              </>
            )}
            {may('pact.assign') && !change.struck && !grave.has(change.what) && change.what !== 'struck' && (
              <span>
                <Button size="compact-sm" variant="default" onClick={() => setStriking(change)}>
                  {t('pact.members.acts.strike')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {striking !== undefined && <StrikeDialog change={striking} close={() => setStriking(undefined)} />}
    </Panel>
  );
}
