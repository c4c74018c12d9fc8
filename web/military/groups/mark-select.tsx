import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { eventMarks } from '#military/contract';

export type EventMark = (typeof eventMarks)[number];

/** The mark that events, and all that is derived from them, will keep (TLP 2.0). */
export function MarkSelect({ mark, choose }: { mark: EventMark; choose: (mark: EventMark) => void }) {
  const { t } = useTranslation();
  return (
    <Select
      allowDeselect={false}
      label={t('military.groups.files.mark')}
      data={eventMarks.map((value) => ({ value, label: `TLP:${value.toUpperCase()}` }))}
      value={mark}
      onChange={(value) => choose(eventMarks.find((one) => one === value) ?? mark)}
    />
  );
}
