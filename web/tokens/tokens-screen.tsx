import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../parts/confirm-act.tsx';
import { useNow } from '../parts/now.ts';
import type { Column } from '../parts/record-table/column.ts';
import { RecordTable } from '../parts/record-table/record-table.tsx';
import { useAllRecords } from '../parts/record-table/records.ts';
import { ShownOnce } from '../parts/shown-once.tsx';
import { When } from '../parts/when.tsx';
import { api } from '../shell/api.ts';
import { Page } from '../shell/page.tsx';
import { useFormats } from '../shell/use-formats.ts';
import { MakeToken } from './make-token.tsx';
import { useRoleTitles } from './role-titles.ts';
import { tokensKey, type Token } from './tokens-key.ts';

/** Programs that may call this node. */
export function TokensScreen() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [making, setMaking] = useState(false);
  const [secret, setSecret] = useState<string>();
  const [ending, setEnding] = useState<Token>();
  const records = useAllRecords<Token>(tokensKey, () => api.node.tokens({}));
  const now = useNow();
  const end = useMutation({
    mutationFn: (id: string) => api.node.endToken({ params: { id } }),
    onSuccess: async () => {
      setEnding(undefined);
      await queries.invalidateQueries({ queryKey: tokensKey });
    },
  });
  const makeButton = (
    <Button leftSection={<IconPlus size={18} stroke={1.7} />} onClick={() => setMaking(true)}>
      {t('tokens.make')}
    </Button>
  );
  return (
    <Page title={t('tokens.title')} purpose={t('tokens.purpose')} actions={makeButton}>
      <RecordTable
        screen="tokens"
        label={t('tokens.title')}
        search={false}
        columns={useTokenColumns(setEnding)}
        records={records}
        rowKey={(token) => token.id}
        tone={(token) => (new Date(token.endsAt) < now ? 'quiet' : undefined)}
        empty={{ title: t('tokens.empty.title'), text: t('tokens.empty.text'), action: makeButton }}
      />
      <MakeToken opened={making} close={() => setMaking(false)} made={setSecret} />
      {secret !== undefined && (
        <ShownOnce
          title={t('tokens.shown.title')}
          text={t('tokens.shown.text')}
          value={secret}
          done={t('tokens.shown.done')}
          close={() => setSecret(undefined)}
        />
      )}
      <ConfirmAct
        opened={ending !== undefined}
        close={() => setEnding(undefined)}
        title={t('tokens.endAsk')}
        will={[t('tokens.endWill.stop', { name: ending?.name ?? '' }), t('tokens.endWill.final')]}
        act={t('tokens.end')}
        grave
        confirm={() => ending !== undefined && end.mutate(ending.id)}
        pending={end.isPending}
        error={end.error}
      />
    </Page>
  );
}

function useTokenColumns(end: (token: Token) => void): readonly Column<Token>[] {
  const { t } = useTranslation();
  const formats = useFormats();
  const titles = useRoleTitles();
  return useMemo(
    () => [
      { id: 'name', title: t('tokens.name'), width: [14, 2], value: (k) => k.name, cell: (k) => <bdi>{k.name}</bdi> },
      {
        id: 'roles',
        title: t('tokens.roles'),
        width: [10, 1.5],
        cell: (k) => formats.list(k.roles.map((role) => titles.get(role) ?? role)),
      },
      {
        id: 'desks',
        title: t('tokens.desks'),
        cell: (k) => <bdi>{k.desks === '*' ? t('me.who.allDesks') : formats.list(k.desks)}</bdi>,
      },
      { id: 'madeAt', title: t('tokens.madeAt'), value: (k) => k.madeAt, cell: (k) => <When at={k.madeAt} /> },
      { id: 'usedAt', title: t('tokens.usedAt'), value: (k) => k.usedAt, cell: (k) => <When at={k.usedAt} /> },
      { id: 'endsAt', title: t('tokens.endsAt'), value: (k) => k.endsAt, cell: (k) => <When at={k.endsAt} /> },
      {
        id: 'act',
        title: t('tokens.end'),
        width: [6, 0.5],
        cell: (k) => (
          <Button size="compact-sm" variant="subtle" color="red" onClick={() => end(k)}>
            {t('tokens.end')}
            <span className="unseen">{k.name}</span>
          </Button>
        ),
      },
    ],
    [t, formats, titles, end],
  );
}
