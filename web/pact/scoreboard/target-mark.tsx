import { IconAlertTriangle, IconCircleCheck, IconHelpCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './scoreboard.module.css';

/** Whether a target is met: a shape and a word, and a colour beside them. */
export function TargetMark({ met, brief = false }: { met: boolean | undefined; brief?: boolean }) {
  const { t } = useTranslation();
  const said = met === undefined ? 'untold' : met ? 'met' : 'missed';
  const Icon = { untold: IconHelpCircle, met: IconCircleCheck, missed: IconAlertTriangle }[said];
  const words = t(`pact.scoreboard.${said}`);
  return (
    <span className={classes.mark} data-said={said} {...(brief && { title: words })}>
      <Icon size={16} stroke={1.8} aria-hidden />
      <span className={brief ? 'unseen' : undefined}>{words}</span>
    </span>
  );
}
