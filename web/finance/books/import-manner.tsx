import { Checkbox, Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export interface Manner {
  mode: 'update' | 'replace';
  accept: boolean;
}

/** Add and change, or make the book say exactly what the file says. */
export function ImportManner({ manner, change }: { manner: Manner; change: (manner: Manner) => void }) {
  const { t } = useTranslation();
  return (
    <Stack gap="md">
      <Radio.Group
        label={t('finance.books.mode')}
        value={manner.mode}
        onChange={(mode) => change({ mode: mode === 'replace' ? 'replace' : 'update', accept: false })}
      >
        <Stack gap="md" mt="sm">
          {(['update', 'replace'] as const).map((mode) => (
            <Radio
              key={mode}
              value={mode}
              label={t(`finance.books.wizard.${mode}`)}
              description={t(`finance.books.wizard.${mode}Text`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      {manner.mode === 'replace' && (
        <Checkbox
          color="red"
          label={t('finance.books.wizard.accept')}
          description={t('finance.books.wizard.acceptText')}
          checked={manner.accept}
          onChange={(event) => change({ ...manner, accept: event.currentTarget.checked })}
        />
      )}
    </Stack>
  );
}
