import { PinInput, Stack, Text } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

interface CodeFieldProps {
  value: string;
  onChange: (code: string) => void;
  onComplete: (code: string) => void;
  hint?: string;
}

/** Six digits, always left to right, also in an Arabic page. */
export function CodeField({ value, onChange, onComplete, hint }: CodeFieldProps) {
  const { t } = useTranslation();
  const label = useId();
  return (
    <Stack gap={6} role="group" aria-labelledby={label}>
      <Text id={label} size="sm" fw={500}>
        {t('signIn.factor.code')}
      </Text>
      <div dir="ltr">
        <PinInput
          oneTimeCode
          autoFocus
          length={6}
          size="lg"
          type="number"
          value={value}
          onChange={onChange}
          onComplete={onComplete}
          aria-label={t('signIn.factor.code')}
        />
      </div>
      {hint !== undefined && (
        <Text size="sm" c="dimmed">
          {hint}
        </Text>
      )}
    </Stack>
  );
}
