import { Button, Stack } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import type { Choices, Form, Marking } from '../drafts/draft-types.ts';
import classes from './compose.module.css';
import { RecordField } from './form-field.tsx';
import { missing, propertiesOf, type Values, valuesOf } from './form-values.ts';
import { MarkingChoice } from './marking-choice.tsx';
import { RecordPicker } from './record-picker.tsx';

/** What a person writes: the properties, for whom, and from what. */
export interface Written {
  properties: Readonly<Record<string, unknown>>;
  marking: Marking;
  derivedFrom: readonly string[];
}

interface RecordFormProps {
  form: Form;
  choices: Choices;
  start: Written;
  save: (written: Written) => void;
  saving: boolean;
  error: unknown;
  /** Told at the first change, and so whenever what is seen elsewhere is no longer what stands here. */
  touched?: () => void;
  aside?: ReactNode;
}

/** The form of a kind: its fields, the marking in plain words, the sources. Saves as a draft; nothing leaves by it. */
export function RecordForm({ form, choices, start, save, saving, error, touched, aside }: RecordFormProps) {
  const { t } = useTranslation();
  const [values, setValues] = useState<Values>(() => valuesOf(form.kind, form.fields, start.properties));
  const [marking, setMarking] = useState(start.marking);
  const [derivedFrom, setDerivedFrom] = useState(start.derivedFrom);
  const open = missing(form.fields, values);
  const change =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      set(value);
      touched?.();
    };
  const submit = () =>
    save({ properties: propertiesOf(form.kind, form.fields, values, start.properties), marking, derivedFrom });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (open.length === 0) submit();
      }}
    >
      <Stack gap="md">
        <Panel title={form.title}>
          <div className={classes.fields}>
            {form.fields.map((field) => (
              <RecordField
                key={field.name}
                field={field}
                value={values[field.name] ?? ''}
                onChange={(value) => change(setValues)({ ...values, [field.name]: value })}
              />
            ))}
            <RecordPicker
              label={t('exchange.compose.derivedFrom')}
              description={t('exchange.compose.derivedFromHint')}
              value={derivedFrom}
              onChange={change(setDerivedFrom)}
            />
          </div>
        </Panel>
        <Panel title={t('exchange.records.marking')}>
          <MarkingChoice marking={marking} choices={choices} change={change(setMarking)} />
        </Panel>
        <Refusal error={error} />
        <div className={classes.foot}>
          <Button
            type="submit"
            loading={saving}
            disabled={open.length > 0}
            leftSection={<IconDeviceFloppy size={18} stroke={1.7} />}
          >
            {t('exchange.compose.save')}
          </Button>
          {aside}
        </div>
      </Stack>
    </form>
  );
}
