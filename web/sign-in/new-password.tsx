import { PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export const shortestPassword = 12;

export interface NewPassword {
  password: string;
  repeat: string;
}

interface NewPasswordFieldsProps {
  label?: string;
  value: NewPassword;
  change: (value: NewPassword) => void;
  /** Mistakes are said only after the first attempt. */
  tried: boolean;
}

export const fits = ({ password, repeat }: NewPassword): boolean =>
  password.length >= shortestPassword && password === repeat;

export function NewPasswordFields({ label, value, change, tried }: NewPasswordFieldsProps) {
  const { t } = useTranslation();
  const short = tried && value.password.length < shortestPassword;
  const differ = tried && !short && value.password !== value.repeat;
  const eye = { 'aria-label': t('signIn.showPassword') };
  return (
    <>
      <PasswordInput
        autoComplete="new-password"
        label={label ?? t('signIn.password')}
        description={t('signIn.first.passwordHint', { count: shortestPassword })}
        value={value.password}
        onChange={(event) => change({ ...value, password: event.currentTarget.value })}
        error={short ? t('signIn.first.short', { count: shortestPassword }) : undefined}
        visibilityToggleButtonProps={eye}
      />
      <PasswordInput
        autoComplete="new-password"
        label={t('signIn.first.repeat')}
        value={value.repeat}
        onChange={(event) => change({ ...value, repeat: event.currentTarget.value })}
        error={differ ? t('signIn.first.differ') : undefined}
        visibilityToggleButtonProps={eye}
      />
    </>
  );
}
