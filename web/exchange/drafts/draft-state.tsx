import { Badge } from '@mantine/core';
import { IconBan, IconCheck, IconPencil, IconUserQuestion, IconX } from '@tabler/icons-react';
import type { DraftRow } from './draft-types.ts';
import { useStateName } from './draft-words.ts';

const looks = {
  draft: ['gray', IconPencil],
  proposed: ['amber', IconUserQuestion],
  published: ['green', IconCheck],
  refused: ['red', IconX],
  withdrawn: ['gray', IconBan],
} as const;

/** A sign, a word and a colour. */
export function DraftState({ state }: { state: DraftRow['state'] }) {
  const [color, Icon] = looks[state];
  return (
    <Badge variant="light" color={color} tt="none" leftSection={<Icon size={13} stroke={2} />}>
      {useStateName()(state)}
    </Badge>
  );
}
