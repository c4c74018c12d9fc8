import { ActionIcon, Button, Group, Popover, Stack, Text, TextInput, UnstyledButton } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { IconBookmark, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shell/api.ts';
import { Refusal } from '../refusal.tsx';
import type { ListQuery, ListQueryState } from './list-query.ts';
import classes from './record-table.module.css';

interface View {
  name: string;
  query: string;
}

const asText = (query: ListQuery): string =>
  new URLSearchParams(Object.entries(query).filter((e): e is [string, string] => e[1] !== undefined)).toString();
const asQuery = (text: string): ListQuery => Object.fromEntries(new URLSearchParams(text));

/** The reader's own views of a list: filters, order and columns under a name. */
export function SavedViews({ screen, state }: { screen: string; state: ListQueryState }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <Popover position="bottom-end" shadow="md" width={300} opened={open} onChange={setOpen}>
      <Popover.Target>
        <Button
          size="sm"
          variant="default"
          aria-expanded={open}
          leftSection={<IconBookmark size={16} stroke={1.7} />}
          onClick={() => setOpen(!open)}
        >
          {t('parts.table.views')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Views screen={screen} state={state} close={() => setOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Views({ screen, state, close }: { screen: string; state: ListQueryState; close: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const key = ['views', screen];
  const views = useQuery({ queryKey: key, queryFn: () => api.node.views({ params: { screen } }) });
  const keep = useMutation({
    mutationFn: (items: View[]) => api.node.saveViews({ params: { screen }, body: { items } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  });
  const items = views.data?.items ?? [];
  const save = () => {
    const view = { name: name.trim(), query: asText(state.query) };
    keep.mutate([...items.filter((v) => v.name !== view.name), view]);
    setName('');
  };
  return (
    <Stack gap="xs">
      {items.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('parts.table.noViews')}
        </Text>
      )}
      {items.map((view) => (
        <Group key={view.name} wrap="nowrap" gap={4}>
          <UnstyledButton
            className={classes.view}
            onClick={() => {
              state.replace(asQuery(view.query));
              close();
            }}
          >
            <bdi>{view.name}</bdi>
          </UnstyledButton>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('parts.table.deleteView', { name: view.name })}
            onClick={() => keep.mutate(items.filter((v) => v.name !== view.name))}
          >
            <IconTrash size={16} stroke={1.6} />
          </ActionIcon>
        </Group>
      ))}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') save();
        }}
      >
        <Group gap="xs" wrap="nowrap" align="flex-end">
          <TextInput
            flex={1}
            size="sm"
            label={t('parts.table.viewName')}
            value={name}
            maxLength={100}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" size="sm" loading={keep.isPending} disabled={name.trim() === ''}>
            {t('shell.save')}
          </Button>
        </Group>
      </form>
      <Refusal error={keep.error ?? views.error} />
    </Stack>
  );
}
