import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AssessmentView } from '#military/contract';
import { useFormats } from '../../shell/use-formats.ts';
import classes from './groups.module.css';

/** D8, D9, D10 and D12 line by line, as they were brought, each with its source. */
export function BroughtTable({ found }: { found: AssessmentView }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { leadership, finance, media, exits } = found.brought;
  const axis = (key: 'finance' | 'frozenAccounts' | 'frozenUsd' | 'frontNames' | 'media' | 'takedown', value: number) =>
    `${t(`military.groups.axis.${key}`)}: ${formats.number(value)}`;
  const rows: { id: string; when: string; what: string; source: string }[] = [
    ...('missing' in leadership ? [] : (leadership.posts ?? [])).map(({ post, vacantOn, filledOn, source }, i) => ({
      id: `D8 ${i}`,
      when: `${vacantOn} – ${filledOn}`,
      what: `${t('military.groups.axis.leadership')}: ${post}`,
      source,
    })),
    ...('missing' in finance ? [] : finance.months).map((row, i) => ({
      id: `D9 ${i}`,
      when: formats.month(row.month),
      what: [
        axis('finance', row.designated),
        axis('frozenAccounts', row.frozenAccounts),
        axis('frozenUsd', row.frozenUsd),
        axis('frontNames', row.newFrontNames),
      ].join(' · '),
      source: row.source,
    })),
    ...('missing' in media ? [] : media.months).map((row, i) => ({
      id: `D10 ${i}`,
      when: formats.month(row.month),
      what: [
        axis('media', row.officialItems),
        ...(row.takedownHalfLifeHours === '' ? [] : [axis('takedown', row.takedownHalfLifeHours)]),
      ].join(' · '),
      source: row.source,
    })),
    ...('missing' in exits ? [] : (exits.months ?? [])).map((row, i) => ({
      id: `D12 ${i}`,
      when: formats.month(row.month),
      what: `D12 · ${t(`military.groups.axis.exitKinds.${row.kind}`)}: ${formats.number(row.count)}`,
      source: row.source,
    })),
  ];
  if (rows.length === 0) return <p className={classes.soft}>{t('military.groups.axis.noneBrought')}</p>;
  return (
    <div className={classes.scroll} tabIndex={0} role="group" aria-label={t('military.groups.axis.brought')}>
      <Table fz="sm" verticalSpacing={3}>
        <Table.Tbody>
          {rows.map(({ id, when, what, source }) => (
            <Table.Tr key={id}>
              <Table.Td>
                <bdi>{when}</bdi>
              </Table.Td>
              <Table.Td>{what}</Table.Td>
              <Table.Td>
                <bdi>{source}</bdi>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
