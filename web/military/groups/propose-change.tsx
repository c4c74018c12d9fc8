import { Button, Group, Modal, Select, Stack, TextInput, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type GroupChange, groupKinds, tieKinds } from '#military/contract';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import classes from './groups.module.css';
import { useAskAgain } from './groups-query.ts';

const kinds = ['rename', 'tie', 'group'] as const;
type Kind = (typeof kinds)[number];
const fields = ['code', 'name', 'ar', 'la', 'en', 'from', 'to', 'on', 'theatre', 'source', 'reason'] as const;
type Field = (typeof fields)[number];
const asked: Readonly<Record<Kind, readonly Field[]>> = {
  group: ['code', 'name', 'ar', 'la', 'en'],
  rename: ['code', 'name', 'ar', 'la', 'en', 'on'],
  tie: ['from', 'to', 'on', 'theatre'],
};
const needed = new Set<Field>(['code', 'name', 'ar', 'from', 'to', 'source', 'reason']);

/** A group, a name or a tie, with source and reason; it waits for a second person. `code`: the group it is begun from. */
export function ProposeChange({ code = '', close }: { code?: string; close: () => void }) {
  const { t } = useTranslation();
  const askAgain = useAskAgain();
  const [kind, setKind] = useState<Kind>(code === '' ? 'group' : 'rename');
  const [groupKind, setGroupKind] = useState<(typeof groupKinds)[number]>('organised');
  const [tie, setTie] = useState<(typeof tieKinds)[number]>('split');
  const [said, setSaid] = useState<Partial<Record<Field, string>>>({ code, from: code });
  const value = (field: Field) => (said[field] ?? '').trim();
  const change = (): GroupChange => {
    const on = value('on') === '' ? {} : { on: value('on') };
    const names = {
      code: value('code'),
      name: value('name'),
      scripts: {
        ar: value('ar'),
        ...(value('la') !== '' && { la: value('la') }),
        ...(value('en') !== '' && { en: value('en') }),
      },
    };
    if (kind === 'group') return { what: 'group', kind: groupKind, coalitions: [], ...names };
    if (kind === 'rename') return { what: 'rename', ...names, ...on };
    const theatre = value('theatre') === '' ? {} : { theatre: value('theatre') };
    return { what: 'tie', kind: tie, from: value('from'), to: value('to'), ...on, ...theatre };
  };
  const send = useMutation({
    mutationFn: () =>
      api.groups.proposeGroupChange({ body: { change: change(), source: value('source'), reason: value('reason') } }),
    onSuccess: () => {
      close();
      askAgain();
    },
  });
  const ready =
    [...asked[kind], 'source' as const].every((field) => !needed.has(field) || value(field) !== '') &&
    value('reason').length >= 10;
  const labels: Readonly<Record<Field, string>> = {
    code: t('military.groups.code'),
    name: t('military.groups.name'),
    ar: t('military.groups.arabic'),
    la: t('military.groups.latin'),
    en: t('military.groups.meaning'),
    from: t('military.groups.changes.from'),
    to: t('military.groups.changes.to'),
    on: t('military.groups.changes.on'),
    theatre: t('military.groups.theatre'),
    source: t('military.groups.changes.source'),
    reason: t('military.groups.changes.reason'),
  };
  const write = (field: Field) => (event: { currentTarget: { value: string } }) => {
    const text = event.currentTarget.value;
    setSaid((before) => ({ ...before, [field]: text }));
  };
  const input = (field: Field) => (
    <TextInput
      key={field}
      dir="auto"
      type={field === 'on' ? 'date' : 'text'}
      required={needed.has(field)}
      label={labels[field]}
      description={
        field === 'on'
          ? t('military.groups.changes.onHint')
          : field === 'theatre'
            ? t('military.groups.changes.theatreHint')
            : undefined
      }
      value={said[field] ?? ''}
      onChange={write(field)}
    />
  );
  return (
    <Modal
      opened
      size="lg"
      onClose={close}
      title={t('military.groups.changes.propose')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) send.mutate();
        }}
      >
        <Stack gap="md">
          <div className={classes.row}>
            <Select
              allowDeselect={false}
              label={t('military.groups.changes.which')}
              data={kinds.map((one) => ({ value: one, label: t(`military.groups.changes.kinds.${one}`) }))}
              value={kind}
              onChange={(one) => setKind(kinds.find((each) => each === one) ?? 'rename')}
            />
            {kind === 'group' && (
              <Select
                allowDeselect={false}
                label={t('military.groups.kind')}
                data={groupKinds.map((one) => ({ value: one, label: t(`military.groups.kinds.${one}`) }))}
                value={groupKind}
                onChange={(one) => setGroupKind(groupKinds.find((each) => each === one) ?? 'organised')}
              />
            )}
            {kind === 'tie' && (
              <Select
                allowDeselect={false}
                label={t('military.groups.tie')}
                data={tieKinds.map((one) => ({ value: one, label: t(`military.groups.ties.${one}`) }))}
                value={tie}
                onChange={(one) => setTie(tieKinds.find((each) => each === one) ?? 'split')}
              />
            )}
          </div>
          <div className={classes.row}>{asked[kind].map(input)}</div>
          {input('source')}
          <Textarea
            required
            autosize
            dir="auto"
            minRows={2}
            label={labels.reason}
            value={said.reason ?? ''}
            onChange={write('reason')}
          />
          <Refusal error={send.error} />
          <Group justify="flex-end">
            <Button type="submit" loading={send.isPending} disabled={!ready}>
              {t('military.groups.changes.send')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
