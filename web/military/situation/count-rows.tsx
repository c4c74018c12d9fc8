import { ActionIcon, Button, NumberInput, Select, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { capabilityTypes, casualtyGroups, credibilities, reliabilities } from '#military/contract';
import classes from './situation.module.css';
import { type Casualty, emptyCasualty, type Resource } from './situation-draft.ts';

interface RowsProps<Row> {
  rows: readonly Row[];
  put: (rows: Row[]) => void;
}

/** Dead, injured and missing as ranges, by kinds of people and by source: counts, and no name of anybody. */
export function CasualtyRows({ rows, put }: RowsProps<Casualty>) {
  const { t } = useTranslation();
  const change = (at: number, part: Partial<Casualty>) =>
    put(rows.map((row, i) => (i === at ? { ...row, ...part } : row)));
  return (
    <Rows title={t('military.situations.casualties')} add={() => put([...rows, emptyCasualty])}>
      {rows.map((row, at) => (
        <fieldset key={at} className={classes.group}>
          <legend>{t('military.situations.row', { at: at + 1 })}</legend>
          <Select
            allowDeselect={false}
            label={t('military.situations.of')}
            data={casualtyGroups.map((value) => ({ value, label: t(`military.situations.groups.${value}`) }))}
            value={row.of}
            onChange={(value) => change(at, { of: casualtyGroups.find((one) => one === value) ?? 'unknown' })}
          />
          {(['killed', 'injured', 'missing'] as const).map((what) => (
            <div key={what} className={classes.range}>
              {(['least', 'most'] as const).map((end) => (
                <NumberInput
                  key={end}
                  min={0}
                  allowDecimal={false}
                  label={t(`military.situations.${what}.${end}`)}
                  value={row[what][end]}
                  onChange={(value) => {
                    const said = { ...row[what], [end]: Number(value) || 0 };
                    change(at, {
                      [what]: end === 'least' && said.most < said.least ? { ...said, most: said.least } : said,
                    });
                  }}
                />
              ))}
            </div>
          ))}
          <TextInput
            required
            dir="auto"
            label={t('military.situations.source')}
            value={row.source}
            onChange={(event) => change(at, { source: event.currentTarget.value })}
          />
          <div className={classes.range}>
            <Select
              allowDeselect={false}
              label={t('military.situations.reliability')}
              data={[...reliabilities]}
              value={row.reliability}
              onChange={(value) => change(at, { reliability: reliabilities.find((one) => one === value) ?? 'F' })}
            />
            <Select
              allowDeselect={false}
              label={t('military.situations.credibility')}
              data={[...credibilities]}
              value={row.credibility}
              onChange={(value) => change(at, { credibility: credibilities.find((one) => one === value) ?? '6' })}
            />
          </div>
          <TakeOut at={at} take={() => put(rows.filter((_, i) => i !== at))} />
        </fieldset>
      ))}
    </Rows>
  );
}

/** What of each capability is there, on its way, and short. */
export function ResourceRows({ rows, put }: RowsProps<Resource>) {
  const { t } = useTranslation();
  const change = (at: number, part: Partial<Resource>) =>
    put(rows.map((row, i) => (i === at ? { ...row, ...part } : row)));
  return (
    <Rows
      title={t('military.situations.resources')}
      add={() => put([...rows, { type: capabilityTypes[0], there: 0, onTheWay: 0, short: 0 }])}
    >
      {rows.map((row, at) => (
        <fieldset key={at} className={classes.group}>
          <legend>{t('military.situations.row', { at: at + 1 })}</legend>
          <Select
            allowDeselect={false}
            label={t('military.contributions.type')}
            data={capabilityTypes.map((value) => ({ value, label: t(`military.contributions.types.${value}`) }))}
            value={row.type}
            onChange={(value) => change(at, { type: capabilityTypes.find((one) => one === value) ?? row.type })}
          />
          {(['there', 'onTheWay', 'short'] as const).map((what) => (
            <NumberInput
              key={what}
              min={0}
              allowDecimal={false}
              label={t(`military.situations.${what}`)}
              value={row[what]}
              onChange={(value) => change(at, { [what]: Number(value) || 0 })}
            />
          ))}
          <TakeOut at={at} take={() => put(rows.filter((_, i) => i !== at))} />
        </fieldset>
      ))}
    </Rows>
  );
}

function Rows({ title, add, children }: { title: string; add: () => void; children: React.ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className={classes.column}>
      <h3 className={classes.head}>{title}</h3>
      {children}
      <div>
        <Button variant="default" size="sm" leftSection={<IconPlus size={16} stroke={1.7} />} onClick={add}>
          {t('military.situations.addRow')}
        </Button>
      </div>
    </div>
  );
}

function TakeOut({ at, take }: { at: number; take: () => void }) {
  const { t } = useTranslation();
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={t('military.situations.takeRow', { at: at + 1 })}
      onClick={take}
    >
      <IconX size={18} stroke={1.7} />
    </ActionIcon>
  );
}
