import {
  IconCircle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleHalf2,
  IconCircleX,
  IconClockExclamation,
  IconEyeCheck,
  IconEyeOff,
  IconProgressCheck,
  IconScale,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CommitmentPage, Status } from './commitment-types.ts';
import classes from './commitment.module.css';

const signs = {
  'no-evidence': [IconCircleDashed, 'quiet'],
  'not-started': [IconCircle, 'quiet'],
  limited: [IconCircleHalf2, 'wait'],
  substantial: [IconProgressCheck, 'wait'],
  complete: [IconCircleCheck, 'done'],
} as const;

/** A step of the ladder: a sign and a word, never a colour alone. */
export function StatusMark({ status }: { status: Status }) {
  const { t } = useTranslation();
  const [Icon, tone] = signs[status];
  return (
    <span className={classes.mark} data-tone={tone}>
      <Icon size={17} stroke={1.8} aria-hidden="true" />
      {t(`pact.commitment.statusIs.${status}`)}
    </span>
  );
}

type Verification = NonNullable<CommitmentPage['now']>['verification'];

const verified = {
  verified: [IconEyeCheck, 'done'],
  'in-part': [IconEyeCheck, 'wait'],
  contested: [IconScale, 'harm'],
  'not-verified': [IconCircleX, 'harm'],
  unreviewed: [IconEyeOff, 'quiet'],
} as const;

/** What somebody of another institution found. */
export function VerificationMark({ verification }: { verification: Verification }) {
  const { t } = useTranslation();
  const [Icon, tone] = verified[verification];
  return (
    <span className={classes.mark} data-tone={tone}>
      <Icon size={17} stroke={1.8} aria-hidden="true" />
      {t(`pact.commitment.verificationIs.${verification}`)}
    </span>
  );
}

/** Something to look at twice, in a word and a sign. */
export function Warning({ children, grave = false }: { children: string; grave?: boolean }) {
  return (
    <span className={classes.mark} data-tone={grave ? 'harm' : 'wait'}>
      <IconClockExclamation size={17} stroke={1.8} aria-hidden="true" />
      {children}
    </span>
  );
}
