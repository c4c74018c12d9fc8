import { UnstyledButton } from '@mantine/core';
import { IconDeviceMobile, IconKey } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './factor-choice.module.css';

interface FactorChoiceProps {
  choose: (way: 'totp' | 'passkey') => void;
}

export function FactorChoice({ choose }: FactorChoiceProps) {
  const { t } = useTranslation();
  const ways = [
    ['passkey', IconKey, t('signIn.enrol.passkeyMake'), t('signIn.enrol.passkeyHint')],
    ['totp', IconDeviceMobile, t('signIn.enrol.totp'), t('signIn.enrol.totpHint')],
  ] as const;
  return (
    <div className={classes.ways}>
      {ways.map(([way, Icon, title, hint]) => (
        <UnstyledButton key={way} className={classes.way} onClick={() => choose(way)}>
          <Icon size={26} stroke={1.4} />
          <span>
            <b>{title}</b>
            <span className={classes.hint}>{hint}</span>
          </span>
        </UnstyledButton>
      ))}
    </div>
  );
}
