import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export interface FetchPlan {
  url: string;
  /** Empty: only by hand. */
  everyMinutes: string;
}

const hours = [1, 3, 6, 12, 24] as const;

export const rightUrl = (url: string): boolean => url === '' || URL.canParse(url);

interface FetchFieldsProps {
  value: FetchPlan;
  change: (value: FetchPlan) => void;
  tried: boolean;
}

/** From where and how often a list is fetched. */
export function FetchFields({ value, change, tried }: FetchFieldsProps) {
  const { t } = useTranslation();
  const choices = [
    { value: '', label: t('finance.lists.everyNever') },
    ...hours.map((count) => ({ value: String(count * 60), label: t('finance.lists.everyHours', { count }) })),
  ];
  return (
    <>
      <TextInput
        type="url"
        dir="ltr"
        label={t('finance.lists.url')}
        description={t('finance.lists.urlHint')}
        value={value.url}
        onChange={(event) => change({ ...value, url: event.currentTarget.value.trim() })}
        error={tried && !rightUrl(value.url) ? t('finance.lists.urlWrong') : undefined}
      />
      <Select
        label={t('finance.lists.every')}
        disabled={value.url === ''}
        data={choices}
        allowDeselect={false}
        value={value.everyMinutes}
        onChange={(every) => change({ ...value, everyMinutes: every ?? '' })}
      />
    </>
  );
}
