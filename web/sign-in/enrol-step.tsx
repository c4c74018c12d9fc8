import { Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Door } from './door.tsx';
import { FactorChoice } from './factor-choice.tsx';
import { PasskeyEnrolment } from './passkey-enrolment.tsx';
import { StartAgain } from './start-again.tsx';
import { TotpEnrolment } from './totp-enrolment.tsx';

/** Nobody works without a second factor: the first sign-in makes one. */
export function EnrolStep() {
  const { t } = useTranslation();
  const [way, setWay] = useState<'totp' | 'passkey'>();
  return (
    <Door title={t('signIn.enrol.title')} purpose={t('signIn.enrol.purpose')}>
      <Stack gap="lg">
        {way === undefined && <FactorChoice choose={setWay} />}
        {way === 'totp' && <TotpEnrolment other={() => setWay(undefined)} />}
        {way === 'passkey' && <PasskeyEnrolment other={() => setWay(undefined)} />}
        <StartAgain />
      </Stack>
    </Door>
  );
}
