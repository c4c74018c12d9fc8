import { Badge, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SituationRow } from '#military/contract';

const colours = { draft: 'gray', proposed: 'amber', authorised: 'green', withdrawn: 'red' } as const;

/** How a report stands, in words; marked where only readers of TLP:RED see it. */
export function StateMark({ report }: { report: Pick<SituationRow, 'state' | 'red' | 'replaced'> }) {
  const { t } = useTranslation();
  return (
    <Group gap={6} wrap="nowrap">
      <Badge variant="light" color={colours[report.state]} tt="none">
        {t(report.replaced ? 'military.situations.replaced' : `military.situations.states.${report.state}`)}
      </Badge>
      {report.red && (
        <Badge variant="outline" color="red" tt="none">
          <bdi>TLP:RED</bdi>
        </Badge>
      )}
    </Group>
  );
}
