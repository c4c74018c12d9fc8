import {
  IconCircleCheck,
  IconCircleDashed,
  IconClockExclamation,
  IconMoon,
  IconPlayerPause,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from '../records/records.module.css';
import type { Member, Peer } from './member-types.ts';

const looks = {
  up: [IconCircleCheck, 'done'],
  waiting: [IconClockExclamation, 'harm'],
  paused: [IconPlayerPause, 'wait'],
  resting: [IconMoon, 'quiet'],
  new: [IconCircleDashed, 'quiet'],
} as const;

/** How the link to a peer stands. */
export function LinkState({ state }: { state: Peer['state'] }) {
  const { t } = useTranslation();
  const [Icon, tone] = looks[state];
  return (
    <span className={classes.state} data-tone={tone}>
      <Icon size={17} stroke={1.8} />
      {t(`exchange.members.link.${state}`)}
    </span>
  );
}

const tones = { active: 'done', suspended: 'harm', left: 'quiet' } as const;

/** Where a member stands in the trust list. */
export function StandingMark({ standing }: { standing: Member['standing'] }) {
  const { t } = useTranslation();
  return (
    <span className={classes.state} data-tone={tones[standing]}>
      {t(`exchange.members.standing.${standing}`)}
    </span>
  );
}
