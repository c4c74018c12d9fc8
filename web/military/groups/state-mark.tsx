import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LineageRow } from '#military/contract';

type State = LineageRow['proposed']['state'];

/** Where a lineage stands, in a word; the shape tells what two people signed from what the rules propose. */
export function StateMark({ state, signed = false }: { state: State; signed?: boolean }) {
  const { t } = useTranslation();
  return (
    <Badge variant={signed ? 'light' : 'outline'} color={signed ? 'green' : 'gray'} tt="none">
      {t(`military.groups.states.${state}`)}
    </Badge>
  );
}
