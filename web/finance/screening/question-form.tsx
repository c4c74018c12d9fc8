import { Button, Collapse, SegmentedControl, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback, useHotkeys } from '@mantine/hooks';
import { IconAdjustmentsHorizontal, IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListQueryState } from '../../parts/record-table/list-query.ts';
import { useTerms } from '../subject/terms.ts';
import classes from './screening.module.css';
import { questionKinds } from './typed-question.ts';

const extra = ['schema', 'birth', 'nationality', 'gender', 'identifier'] as const;
const texts = ['birth', 'nationality', 'identifier'] as const;
const hints = {
  birth: 'finance.screening.birthDateHint',
  nationality: 'finance.screening.nationalityHint',
  identifier: undefined,
} as const;
const labels = { birth: 'birthDate', nationality: 'nationality', identifier: 'identifier' } as const;

/** The search box; what is typed stands in the address 180 ms after the last key. */
export function QuestionForm({ state, toResults }: { state: ListQueryState; toResults: () => void }) {
  const { t } = useTranslation();
  const terms = useTerms();
  const { query, change } = state;
  const [open, setOpen] = useState(extra.some((key) => query[key] !== undefined));
  const [typed, setTyped] = useState(query);
  const box = useRef<HTMLInputElement>(null);
  useHotkeys([['/', () => box.current?.focus(), { usePhysicalKeys: false }]]);
  const ask = useDebouncedCallback(change, 180);
  const write = (part: Record<string, string>) => {
    setTyped({ ...typed, ...part });
    ask({ ...typed, ...part });
  };
  // An address given from elsewhere (a subject's page, the way back) is what the form says.
  useEffect(() => setTyped(query), [query['name'], query['way']]);
  return (
    <search className={classes.form}>
      <div className={classes.first}>
        <TextInput
          ref={box}
          autoFocus
          size="lg"
          type="search"
          className={classes.name}
          label={t('finance.screening.name')}
          placeholder={t('finance.screening.namePlaceholder')}
          autoComplete="off"
          spellCheck={false}
          leftSection={<IconSearch size={22} stroke={1.6} />}
          value={typed['name'] ?? ''}
          onChange={(event) => write({ name: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            toResults();
          }}
        />
        <SegmentedControl
          size="md"
          aria-label={t('finance.screening.way')}
          data={(['lists', 'reverse'] as const).map((value) => ({
            value,
            label: t(`finance.screening.ways.${value}`),
          }))}
          value={query['way'] === 'reverse' ? 'reverse' : 'lists'}
          onChange={(way) => change({ way: way === 'reverse' ? way : undefined })}
        />
      </div>
      <div>
        <Button
          size="compact-sm"
          variant="subtle"
          aria-expanded={open}
          leftSection={<IconAdjustmentsHorizontal size={16} stroke={1.7} />}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'finance.screening.less' : 'finance.screening.more')}
        </Button>
      </div>
      <Collapse expanded={open}>
        <div className={classes.fields}>
          <Select
            clearable
            label={t('finance.screening.kind')}
            placeholder={t('finance.screening.anyKind')}
            data={questionKinds.map((value) => ({ value, label: terms.schema(value) }))}
            value={query['schema'] ?? null}
            onChange={(schema) => change({ schema: schema ?? undefined })}
          />
          <Select
            clearable
            label={t('finance.screening.gender')}
            data={(['male', 'female'] as const).map((value) => ({
              value,
              label: t(`finance.subject.gender.${value}`),
            }))}
            value={query['gender'] ?? null}
            onChange={(gender) => change({ gender: gender ?? undefined })}
          />
          {texts.map((key) => (
            <TextInput
              key={key}
              label={t(`finance.screening.${labels[key]}`)}
              description={hints[key] === undefined ? undefined : t(hints[key])}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              value={typed[key] ?? ''}
              onChange={(event) => write({ [key]: event.currentTarget.value })}
            />
          ))}
        </div>
      </Collapse>
    </search>
  );
}
