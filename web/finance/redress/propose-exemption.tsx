import { Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { api } from '../../shell/api.ts';
import { useAskAgain } from './ask-again.ts';
import classes from './redress.module.css';
import { exemptionKinds, periods, type RedressFile, type Terms } from './redress-types.ts';

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

/** An exemption from one freeze: for what, how much, how often, until when. */
export function ProposeExemption({ file, close }: { file: RedressFile; close: () => void }) {
  const { t } = useTranslation();
  const askAgain = useAskAgain();
  const served = file.orders.filter(({ state }) => state === 'served');
  const [order, setOrder] = useState(served[0]?.id ?? '');
  const [kind, setKind] = useState<Terms['kind']>('basic');
  const [per, setPer] = useState<Terms['per']>('month');
  const [words, setWords] = useState<Record<string, string>>({ from: day(0), until: day(90) });
  const word = (name: string) => words[name] ?? '';
  const write = (name: string) => (event: { currentTarget: { value: string } }) => {
    const { value } = event.currentTarget;
    setWords((now) => ({ ...now, [name]: value }));
  };
  const propose = useMutation({
    mutationFn: (reason: string) =>
      api.redress.proposeExemption({
        body: {
          order,
          file: file.id,
          reason,
          terms: {
            kind,
            per,
            purpose: word('purpose'),
            legalBasis: word('legalBasis'),
            startsAt: `${word('from')}T00:00:00Z`,
            expiresAt: `${word('until')}T00:00:00Z`,
            ...(word('amount') !== '' && { amount: word('amount'), currency: word('currency').toUpperCase() }),
            ...(word('committee') !== '' && {
              committee: { reference: word('committee'), on: word('committeeOn') },
            }),
          },
        },
      }),
    onSuccess: () => {
      askAgain();
      close();
    },
  });
  const field = (name: 'amount' | 'currency' | 'committee' | 'legalBasis', required = false) => (
    <TextInput
      required={required}
      dir={name === 'legalBasis' ? 'auto' : 'ltr'}
      label={t(`finance.redress.exemptions.${name}`)}
      value={word(name)}
      onChange={write(name)}
    />
  );
  const date = (name: 'from' | 'until' | 'committeeOn') => (
    <TextInput
      type="date"
      required={name !== 'committeeOn'}
      label={t(`finance.redress.exemptions.${name}`)}
      value={word(name)}
      onChange={write(name)}
    />
  );
  return (
    <ConfirmAct
      opened
      close={close}
      title={t('finance.redress.exemptTitle')}
      will={[
        t('finance.redress.exemptWill.second'),
        t('finance.redress.exemptWill.holder'),
        t('finance.redress.exemptWill.ends'),
      ]}
      act={t('finance.redress.exemption')}
      reason={10}
      confirm={(reason) => propose.mutate(reason)}
      pending={propose.isPending}
      error={propose.error}
    >
      <Stack gap="sm">
        <Select
          allowDeselect={false}
          label={t('finance.redress.exemptions.order')}
          data={served.map(({ id, number, holder }) => ({
            value: id,
            label: `\u2068${number ?? ''}\u2069 · \u2068${holder}\u2069`,
          }))}
          value={order}
          onChange={(value) => setOrder(value ?? order)}
        />
        <div className={classes.two}>
          <Select
            allowDeselect={false}
            label={t('finance.redress.exemptions.kind')}
            data={exemptionKinds.map((value) => ({ value, label: t(`finance.redress.exemptions.kindIs.${value}`) }))}
            value={kind}
            onChange={(value) => setKind(exemptionKinds.find((one) => one === value) ?? 'basic')}
          />
          <Select
            allowDeselect={false}
            label={t('finance.redress.exemptions.per')}
            data={periods.map((value) => ({ value, label: t(`finance.redress.exemptions.perIs.${value}`) }))}
            value={per}
            onChange={(value) => setPer(periods.find((one) => one === value) ?? 'once')}
          />
          {field('amount', kind !== 'humanitarian')}
          {field('currency', kind !== 'humanitarian')}
          {date('from')}
          {date('until')}
        </div>
        <Textarea
          required
          autosize
          minRows={2}
          dir="auto"
          maxLength={6000}
          label={t('finance.redress.exemptions.what')}
          value={word('purpose')}
          onChange={write('purpose')}
        />
        {field('legalBasis', true)}
        {kind !== 'humanitarian' && (
          <>
            <div className={classes.two}>
              {field('committee')}
              {date('committeeOn')}
            </div>
            <p className={classes.small}>{t('finance.redress.exemptions.committeeHint')}</p>
          </>
        )}
      </Stack>
    </ConfirmAct>
  );
}
