import { ActionIcon, Button, Checkbox, CloseButton, Popover, Stack, TextInput, Tooltip } from '@mantine/core';
import { useDebouncedCallback, useHotkeys } from '@mantine/hooks';
import { IconColumns3, IconDownload, IconSearch } from '@tabler/icons-react';
import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from './column.ts';
import type { ListQueryState } from './list-query.ts';
import classes from './record-table.module.css';
import type { RecordTableProps } from './record-table.tsx';
import { SavedViews } from './saved-views.tsx';

interface TableToolbarProps<Row> {
  screen: string;
  state: ListQueryState;
  search: string | false;
  searchRef: RefObject<HTMLInputElement | null>;
  filters: ReactNode;
  columns: readonly Column<Row>[];
  shown: readonly string[];
  exportHref: string | undefined;
  total: number | undefined;
  totalIsLeast: boolean;
  selection: RecordTableProps<Row>['selection'];
}

export function TableToolbar<Row>(props: TableToolbarProps<Row>) {
  const { t } = useTranslation();
  const { selection, state } = props;
  useHotkeys([['/', () => props.searchRef.current?.focus(), { usePhysicalKeys: false }]]);
  return (
    <div className={classes.toolbar}>
      {props.search !== false && <SearchField label={props.search} state={state} field={props.searchRef} />}
      {props.filters}
      <div className={classes.tools}>
        <span className={classes.count} role="status">
          {selection !== undefined && selection.keys.size > 0
            ? t('parts.table.selected', { count: selection.keys.size })
            : props.total !== undefined &&
              (props.totalIsLeast
                ? t('parts.table.countLeast', { total: props.total })
                : t('parts.table.count', { count: props.total }))}
        </span>
        {selection !== undefined && selection.keys.size > 0 && selection.acts}
        <SavedViews screen={props.screen} state={state} />
        <ColumnPicker {...props} />
        {props.exportHref !== undefined && (
          <Tooltip label={t('parts.table.exportHint')}>
            <Button
              component="a"
              href={props.exportHref}
              download
              size="sm"
              variant="default"
              leftSection={<IconDownload size={16} stroke={1.7} />}
            >
              {t('parts.table.export')}
            </Button>
          </Tooltip>
        )}
      </div>
    </div>
  );
}

interface SearchFieldProps {
  label: string;
  state: ListQueryState;
  field: RefObject<HTMLInputElement | null>;
}

function SearchField({ label, state, field }: SearchFieldProps) {
  const { t } = useTranslation();
  const said = state.query['q'] ?? '';
  const [typed, setTyped] = useState(said);
  useEffect(() => setTyped(said), [said]);
  const ask = useDebouncedCallback((q: string) => state.change({ q: q.trim() }), 220);
  const write = (q: string) => {
    setTyped(q);
    ask(q);
  };
  return (
    <TextInput
      ref={field}
      type="search"
      className={classes.search}
      aria-label={label}
      placeholder={label}
      value={typed}
      onChange={(event) => write(event.currentTarget.value)}
      leftSection={<IconSearch size={17} stroke={1.7} />}
      rightSection={
        typed === '' ? (
          <kbd>/</kbd>
        ) : (
          <CloseButton size="sm" aria-label={t('parts.table.clear')} onClick={() => write('')} />
        )
      }
    />
  );
}

function ColumnPicker<Row>({ columns, shown, state }: TableToolbarProps<Row>) {
  const { t } = useTranslation();
  const choose = (ids: string[]) =>
    state.change({
      columns: columns
        .map((c) => c.id)
        .filter((id) => ids.includes(id))
        .join(','),
    });
  return (
    <Popover position="bottom-end" shadow="md" withinPortal>
      <Popover.Target>
        <Tooltip label={t('parts.table.columns')}>
          <ActionIcon variant="default" size={36} aria-label={t('parts.table.columns')}>
            <IconColumns3 size={17} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown>
        <Checkbox.Group value={[...shown]} onChange={choose} label={t('parts.table.columns')}>
          <Stack gap={6} mt={6}>
            {columns.map((column, i) => (
              <Checkbox key={column.id} size="sm" value={column.id} label={column.title} disabled={i === 0} />
            ))}
          </Stack>
        </Checkbox.Group>
      </Popover.Dropdown>
    </Popover>
  );
}
