import { Alert as Notice, Button, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerStatement } from '#finance/contract';
import classes from '../finance/orders/orders.module.css';
import { ConfirmAct } from '../parts/confirm-act.tsx';
import { Panel } from '../parts/panel.tsx';
import { ProblemWords } from '../parts/refusal.tsx';
import { api } from '../shell/api.ts';
import { useFormats } from '../shell/use-formats.ts';
import { type AssetRow, AssetRows, blankAsset, isWhole } from './asset-rows.tsx';
import { signAnswer } from './browser-key.ts';
import { portalQuery, useOwnKey } from './portal-query.ts';
import type { PortalOrder } from './portal-types.ts';

type Kind = AnswerStatement['kind'];

interface AnswerFormProps {
  order: PortalOrder;
  corrects: string | undefined;
  done: () => void;
}

/** The entity's answer: written, shown, signed in this browser, sent. */
export function AnswerForm({ order, corrects, done }: AnswerFormProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const queries = useQueryClient();
  const { data: portal } = useQuery(portalQuery);
  const key = useOwnKey(portal);
  const kinds: Kind[] = order.kind === 'release' ? ['released'] : ['frozen', 'nothing-found', 'attempted-transaction'];
  const [kind, setKind] = useState<Kind>(kinds[0] ?? 'frozen');
  const [actedAt, setActedAt] = useState(() => localNow());
  const [assets, setAssets] = useState<AssetRow[]>([blankAsset]);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const named = kind === 'frozen' || kind === 'attempted-transaction';
  const whole = actedAt !== '' && (!named || assets.every(isWhole));
  const send = useMutation({
    mutationFn: async () => {
      const statement: AnswerStatement = {
        type: 'mithaq-answer',
        version: '1',
        id: crypto.randomUUID(),
        entity: portal?.entity.key ?? '',
        order: order.id,
        kind,
        acted_at: new Date(actedAt).toISOString(),
        stated_at: new Date().toISOString(),
        assets: named ? assets.map(given) : [],
        ...(corrects !== undefined && { corrects }),
        ...(note.trim() !== '' && { note: note.trim().replaceAll(/\s+/g, ' ') }),
      };
      const { items } = await api.portal.sendAnswers({ body: { answers: [await signAnswer(statement)] } });
      return items[0];
    },
    onSuccess: async (item) => {
      setAsking(false);
      if (item?.outcome === 'refused') return;
      done();
      await queries.invalidateQueries({ queryKey: ['portal'] });
    },
  });
  if (key?.state !== 'confirmed') {
    return (
      <Notice
        color="gray"
        variant="light"
        icon={<IconInfoCircle size={20} stroke={1.7} />}
        title={t('portal.answer.noKey')}
      >
        {t('portal.answer.noKeyText')}
      </Notice>
    );
  }
  const lines = named
    ? assets.map((row) => `\u2068${[row.reference, row.amount, row.currency].filter(Boolean).join(' ')}\u2069`)
    : [];
  return (
    <Panel title={t('portal.answer.title')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (whole) setAsking(true);
        }}
      >
        <Stack gap="md">
          {corrects !== undefined && <p className={classes.text}>{t('portal.answer.corrects')}</p>}
          <Select
            allowDeselect={false}
            label={t('portal.answer.kind')}
            data={kinds.map((value) => ({ value, label: t(`finance.orders.answer.kinds.${value}`) }))}
            value={kind}
            onChange={(value) => setKind(kinds.find((one) => one === value) ?? kind)}
          />
          <TextInput
            type="datetime-local"
            label={t('portal.answer.actedAt')}
            value={actedAt}
            onChange={(event) => setActedAt(event.currentTarget.value)}
          />
          {named && <AssetRows rows={assets} change={setAssets} />}
          {tried && !whole && <ProblemWords problem={{ message: t('portal.answer.needsAsset'), todo: '' }} />}
          <Textarea
            autosize
            maxLength={2000}
            label={t('portal.answer.note')}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          {send.data?.outcome === 'refused' && (
            <ProblemWords problem={{ message: send.data.message ?? '', todo: '' }} />
          )}
          <Button type="submit">{t('portal.answer.sign')}</Button>
        </Stack>
      </form>
      <ConfirmAct
        opened={asking}
        close={() => setAsking(false)}
        title={t('portal.answer.ask')}
        will={[
          `${t(`finance.orders.answer.kinds.${kind}`)} · ${actedAt === '' ? '' : formats.moment(new Date(actedAt))}`,
          ...lines,
          t('portal.answer.willSign'),
        ]}
        act={t('portal.answer.sign')}
        confirm={() => send.mutate()}
        pending={send.isPending}
        error={send.error}
      />
    </Panel>
  );
}

const given = ({ kind, reference, amount, currency }: AssetRow): AnswerStatement['assets'][number] => ({
  kind,
  reference: reference.trim(),
  ...(amount !== '' && { amount, currency }),
});

/** This minute by the clock of the machine, as a field of the form wants it. */
function localNow(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
