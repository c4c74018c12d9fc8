import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { VersionState } from './dossier-types.ts';

const colours = {
  draft: 'gray',
  review: 'amber',
  accepted: 'amber',
  proposed: 'amber',
  published: 'green',
  superseded: 'gray',
  withdrawn: 'gray',
  vetoed: 'red',
  'given-up': 'gray',
} as const;

/** How far a version is: a word and a colour. */
export function StateMark({ state }: { state: VersionState }) {
  const { t } = useTranslation();
  return (
    <Badge variant="light" color={colours[state]} tt="none">
      {t(`thought.dossiers.states.${state}`)}
    </Badge>
  );
}
