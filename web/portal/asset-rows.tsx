import { ActionIcon, Button, Select, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { assetKinds } from '#finance/contract';
import classes from './portal.module.css';

export interface AssetRow {
  kind: (typeof assetKinds)[number];
  reference: string;
  amount: string;
  currency: string;
}

export const blankAsset: AssetRow = { kind: 'account', reference: '', amount: '', currency: '' };

/** An asset is whole with a reference, and an amount only with its currency. */
export const isWhole = ({ reference, amount, currency }: AssetRow): boolean =>
  reference.trim() !== '' &&
  (amount === '' ? currency === '' : /^\d{1,15}(\.\d{1,4})?$/.test(amount) && /^[A-Z]{3}$/.test(currency));

/** What was frozen, or what somebody tried to move: one row each. */
export function AssetRows({ rows, change }: { rows: readonly AssetRow[]; change: (rows: AssetRow[]) => void }) {
  const { t } = useTranslation();
  const set = (at: number, said: Partial<AssetRow>) =>
    change(rows.map((row, n) => (n === at ? { ...row, ...said } : row)));
  return (
    <div className={classes.assets}>
      {rows.map((row, at) => (
        <fieldset key={at} className={classes.asset}>
          <Select
            allowDeselect={false}
            label={t('finance.orders.answer.asset')}
            data={assetKinds.map((value) => ({ value, label: t(`finance.orders.answer.assets.${value}`) }))}
            value={row.kind}
            onChange={(kind) => set(at, { kind: assetKinds.find((one) => one === kind) ?? 'other' })}
          />
          <TextInput
            label={t('finance.orders.answer.reference')}
            maxLength={200}
            value={row.reference}
            onChange={(event) => set(at, { reference: event.currentTarget.value })}
          />
          <TextInput
            label={t('finance.orders.answer.amount')}
            inputMode="decimal"
            dir="ltr"
            value={row.amount}
            onChange={(event) => set(at, { amount: event.currentTarget.value.trim() })}
          />
          <TextInput
            label={t('portal.answer.currency')}
            maxLength={3}
            dir="ltr"
            placeholder="SAR"
            value={row.currency}
            onChange={(event) => set(at, { currency: event.currentTarget.value.toUpperCase() })}
          />
          {rows.length > 1 && (
            <ActionIcon
              variant="default"
              size="lg"
              aria-label={t('portal.answer.dropAsset', { n: at + 1 })}
              onClick={() => change(rows.filter((_, n) => n !== at))}
            >
              <IconTrash size={17} stroke={1.7} />
            </ActionIcon>
          )}
        </fieldset>
      ))}
      <div>
        <Button
          size="compact-md"
          variant="default"
          leftSection={<IconPlus size={16} stroke={1.8} />}
          onClick={() => change([...rows, blankAsset])}
        >
          {t('portal.answer.addAsset')}
        </Button>
      </div>
    </div>
  );
}
