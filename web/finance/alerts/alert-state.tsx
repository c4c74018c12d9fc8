import { Badge } from '@mantine/core';
import {
  IconCircle,
  IconCircleCheck,
  IconCircleX,
  IconEqual,
  IconEqualNot,
  IconHelp,
  IconUsers,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AlertRow, Verdict } from './alert-types.ts';

const looks = {
  open: ['amber', IconCircle],
  proposed: ['amber', IconUsers],
  decided: ['green', IconCircleCheck],
  closed: ['gray', IconCircleX],
} as const;
const verdictLooks = { same: IconEqual, different: IconEqualNot, undetermined: IconHelp } as const;

interface AlertStateProps {
  state: AlertRow['state'];
  verdict: Verdict | undefined;
}

/** Where an alert stands; once decided, the verdict itself. A sign, a word, a colour. */
export function AlertState({ state, verdict }: AlertStateProps) {
  const { t } = useTranslation();
  const decided = state === 'decided' && verdict !== undefined;
  const color = decided && verdict === 'same' ? 'red' : looks[state][0];
  const Icon = decided ? verdictLooks[verdict] : looks[state][1];
  return (
    <Badge variant="light" color={color} tt="none" leftSection={<Icon size={13} stroke={2} />}>
      {t(decided ? `finance.alerts.verdict.${verdict}` : `finance.alerts.states.${state}`)}
    </Badge>
  );
}
