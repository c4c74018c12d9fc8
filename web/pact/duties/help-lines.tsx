import { Button, Fieldset, NumberInput, Select, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './duties.module.css';
import { type Help, helpAxes } from './duty-types.ts';

export interface HelpLine extends Help {
  key: string;
}

interface HelpLinesProps {
  lines: readonly HelpLine[];
  change: (lines: readonly HelpLine[]) => void;
}

/** What help is needed: each line leaves as a need that others answer with an offer. */
export function HelpLines({ lines, change }: HelpLinesProps) {
  const { t } = useTranslation();
  const set = (key: string, part: Partial<Help>) =>
    change(lines.map((line) => (line.key === key ? { ...line, ...part } : line)));
  return (
    <Fieldset legend={t('pact.duties.form.help')}>
      <p className={classes.small}>{t('pact.duties.form.helpHint')}</p>
      <div className={classes.list}>
        {lines.map((line) => (
          <div key={line.key} className={classes.need}>
            <TextInput
              required
              dir="auto"
              maxLength={300}
              label={t('pact.duties.form.what')}
              value={line.what}
              onChange={(event) => set(line.key, { what: event.currentTarget.value })}
            />
            <div className={classes.two}>
              <Select
                allowDeselect={false}
                label={t('pact.duties.form.axis')}
                data={helpAxes.map((value) => ({ value, label: t(`pact.duties.axisIs.${value}`) }))}
                value={line.axis}
                onChange={(value) => set(line.key, { axis: helpAxes.find((one) => one === value) ?? 'pact' })}
              />
              <NumberInput
                hideControls
                min={0}
                label={t('pact.duties.form.quantity')}
                value={line.quantity ?? ''}
                onChange={(value) => set(line.key, { quantity: Number(value) > 0 ? Number(value) : undefined })}
              />
              <TextInput
                dir="auto"
                maxLength={100}
                label={t('pact.duties.form.unit')}
                value={line.unit ?? ''}
                onChange={(event) => set(line.key, { unit: event.currentTarget.value })}
              />
            </div>
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              justify="start"
              aria-label={`${t('pact.duties.form.removeHelp')}: ${line.what}`}
              leftSection={<IconTrash size={15} stroke={1.7} />}
              onClick={() => change(lines.filter(({ key }) => key !== line.key))}
            >
              {t('pact.duties.form.removeHelp')}
            </Button>
          </div>
        ))}
      </div>
      <Button
        mt="xs"
        size="compact-md"
        variant="default"
        leftSection={<IconPlus size={16} stroke={1.8} />}
        onClick={() => change([...lines, { key: crypto.randomUUID(), axis: 'pact', what: '' }])}
      >
        {t('pact.duties.form.addHelp')}
      </Button>
    </Fieldset>
  );
}
