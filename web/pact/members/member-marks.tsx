import {
  IconArmchair,
  IconArmchairOff,
  IconCircleCheck,
  IconCircleDashed,
  IconDoorExit,
  IconHelpCircle,
  IconHourglass,
  IconMoon,
  IconWifi,
  IconWifiOff,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MemberRow } from './member-types.ts';
import classes from './members.module.css';

const standings = {
  member: [IconCircleCheck, 'done'],
  'not-yet': [IconHourglass, 'quiet'],
  left: [IconDoorExit, 'harm'],
  unlisted: [IconHelpCircle, 'quiet'],
} as const;

/** Whether it is a member on the day: a sign and a word, never a colour alone. */
export function StandingMark({ standing }: { standing: MemberRow['membership']['standing'] }) {
  const { t } = useTranslation();
  const [Icon, tone] = standings[standing];
  return (
    <span className={classes.mark} data-tone={tone}>
      <Icon size={17} stroke={1.8} aria-hidden="true" />
      {t(`pact.members.standingIs.${standing}`)}
    </span>
  );
}

/** Whether a delegate sits on the day. Where none was ever recorded, nothing is known. */
export function SeatMark({ delegate }: { delegate: MemberRow['delegate'] }) {
  const { t } = useTranslation();
  const { seat, everRecorded } = delegate;
  if (seat !== undefined)
    return (
      <span className={classes.stack}>
        <span className={classes.mark} data-tone="done">
          <IconArmchair size={17} stroke={1.8} aria-hidden="true" />
          <bdi>{seat.office}</bdi>
        </span>
        <span className={classes.small}>
          {seat.name !== undefined && (
            <>
              <bdi>{seat.name}</bdi> ·{' '}
            </>
          )}
          {t(`pact.members.languageIs.${seat.language}`)}
        </span>
      </span>
    );
  const Icon = everRecorded ? IconArmchairOff : IconCircleDashed;
  return (
    <span className={classes.mark} data-tone="quiet">
      <Icon size={17} stroke={1.8} aria-hidden="true" />
      {t(everRecorded ? 'pact.members.delegateNone' : 'pact.members.delegateUnknown')}
    </span>
  );
}

/** The state's node as it stands now. */
export function NodeMark({ node }: { node: MemberRow['node'] }) {
  const { t } = useTranslation();
  const [Icon, tone, word] = node.online
    ? [IconWifi, 'done', node.own ? t('pact.members.own') : t('pact.members.online')]
    : node.standing === 'active'
      ? [IconWifiOff, 'wait', t('pact.members.silent')]
      : [node.standing === 'none' ? IconCircleDashed : IconMoon, 'quiet', t(`pact.members.nodeIs.${node.standing}`)];
  return (
    <span className={classes.mark} data-tone={tone}>
      <Icon size={17} stroke={1.8} aria-hidden="true" />
      {word}
    </span>
  );
}
