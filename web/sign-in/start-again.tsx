import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSignOut } from '../shell/sign-out.ts';

export function StartAgain() {
  const { t } = useTranslation();
  const signOut = useSignOut();
  return (
    <Anchor component="button" type="button" size="sm" ta="start" onClick={() => signOut.mutate()}>
      {t('signIn.restart')}
    </Anchor>
  );
}
