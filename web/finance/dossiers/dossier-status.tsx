import { Badge } from '@mantine/core';
import {
  IconBan,
  IconCheck,
  IconCircleOff,
  IconPencil,
  IconPlayerPause,
  IconUserQuestion,
  IconX,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DossierRow } from './dossier-types.ts';

const looks = {
  new: ['gray', IconPencil],
  active: ['green', IconCheck],
  suspended: ['amber', IconPlayerPause],
  delisted: ['gray', IconCircleOff],
  'given-up': ['gray', IconBan],
} as const;

/** Where the designation stands for the world: a sign, a word and a colour. */
export function DossierStatus({ status }: { status: DossierRow['status'] }) {
  const { t } = useTranslation();
  const [color, Icon] = looks[status];
  return (
    <Badge variant="light" color={color} tt="none" leftSection={<Icon size={13} stroke={2} />}>
      {t(`finance.dossiers.statuses.${status}`)}
    </Badge>
  );
}

const stepLooks = {
  draft: ['gray', IconPencil],
  proposed: ['amber', IconUserQuestion],
  published: ['green', IconCheck],
  refused: ['red', IconX],
  'given-up': ['gray', IconBan],
} as const;

/** What is being done with it, and how far it is. */
export function StepMark({ step }: { step: NonNullable<DossierRow['step']> }) {
  const { t } = useTranslation();
  const [color, Icon] = stepLooks[step.state];
  return (
    <Badge variant="light" color={color} tt="none" leftSection={<Icon size={13} stroke={2} />}>
      {t(`finance.dossiers.kinds.${step.kind}`)} · {t(`finance.dossiers.stepStates.${step.state}`)}
    </Badge>
  );
}
