import { ActionIcon, Group } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import { type Fact, Facts } from '../../parts/facts.tsx';
import { Lines } from '../subject/lines.tsx';
import { useTerms } from '../subject/terms.ts';
import type { Mapping, Preview } from './book-types.ts';

interface RowReadingProps {
  sample: Preview['sample'];
  mapping: Mapping;
}

/** How one row of the file will be read with the mapping as it stands now, column values as the file prints them. */
export function RowReading({ sample, mapping }: RowReadingProps) {
  const { t } = useTranslation();
  const [at, setAt] = useState(0);
  const row = sample[at];
  const aside = (
    <Group gap={4} wrap="nowrap">
      <span className="tabular">{t('finance.books.wizard.exampleOf', { n: at + 1, of: sample.length })}</span>
      <ActionIcon
        variant="default"
        aria-label={t('finance.books.wizard.earlier')}
        disabled={at === 0}
        onClick={() => setAt(at - 1)}
      >
        <IconChevronUp size={16} />
      </ActionIcon>
      <ActionIcon
        variant="default"
        aria-label={t('finance.books.wizard.later')}
        disabled={at >= sample.length - 1}
        onClick={() => setAt(at + 1)}
      >
        <IconChevronDown size={16} />
      </ActionIcon>
    </Group>
  );
  return (
    <Panel title={t('finance.books.wizard.example')} aside={aside}>
      {row !== undefined && <Reading row={row} mapping={mapping} />}
    </Panel>
  );
}

function Reading({ row, mapping }: { row: Readonly<Record<string, string>>; mapping: Mapping }) {
  return <Facts facts={useFacts(row, mapping)} />;
}

function useFacts(row: Readonly<Record<string, string>>, mapping: Mapping): Fact[] {
  const { t } = useTranslation();
  const terms = useTerms();
  const cell = (column: string) => row[column] ?? '';
  const value = (text: string) => (text === '' ? t('finance.subject.nothing') : <bdi>{text}</bdi>);
  const names = mapping.names.map((columns) => columns.map(cell).join(' ').trim()).filter((name) => name !== '');
  const facts: Fact[] = [
    [t('finance.books.rowKey'), value(cell(mapping.key))],
    [
      terms.field('names'),
      <Lines key="names" lines={names.map((name, i) => <PersonName key={name} name={name} strong={i === 0} />)} />,
    ],
    [
      terms.field('schema'),
      'fixed' in mapping.schema ? terms.schema(mapping.schema.fixed) : value(cell(mapping.schema.column)),
    ],
  ];
  if (mapping.birthDate !== undefined) facts.push([terms.field('birthDate'), value(cell(mapping.birthDate))]);
  if (mapping.nationality.length > 0) {
    const said = mapping.nationality.map(cell).filter((text) => text !== '');
    facts.push([
      terms.field('nationalities'),
      <Lines key="n" lines={said.map((text) => <bdi key={text}>{text}</bdi>)} />,
    ]);
  }
  if (mapping.gender !== undefined) facts.push([terms.field('gender'), value(cell(mapping.gender))]);
  for (const { column, type } of mapping.identifiers) {
    if (column !== '') facts.push([`${terms.identifier(type)} (${column})`, value(cell(column))]);
  }
  for (const column of mapping.notes) facts.push([`${column} *`, value(cell(column))]);
  return facts;
}
