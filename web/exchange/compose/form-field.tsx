import { MultiSelect, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import type { FormField } from '../drafts/draft-types.ts';
import { RecordPicker } from './record-picker.tsx';
import type { Values } from './form-values.ts';

interface FieldProps {
  field: FormField;
  value: Values[string];
  onChange: (value: Values[string]) => void;
}

const text = (value: Values[string]): string => (typeof value === 'string' ? value : '');
const list = (value: Values[string]): string[] => (typeof value === 'string' ? [] : [...value]);

/** One field of a form, by its kind of input. */
export function RecordField({ field, value, onChange }: FieldProps) {
  const { title, hint, required, choices = [] } = field;
  const shared = { label: title, description: hint, withAsterisk: required };
  const data = choices.map(({ key, name }) => ({ value: key, label: name }));
  switch (field.input) {
    case 'records':
      return <RecordPicker {...shared} types={field.types} value={list(value)} onChange={onChange} />;
    case 'choices':
      return <MultiSelect {...shared} data={data} value={list(value)} onChange={onChange} />;
    case 'choice':
      return <Select {...shared} data={data} value={text(value)} onChange={(chosen) => onChange(chosen ?? '')} />;
    case 'number':
      return <NumberInput {...shared} value={text(value)} onChange={(number) => onChange(String(number))} />;
    case 'time':
      return (
        <TextInput
          {...shared}
          type="datetime-local"
          value={text(value)}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'line':
      return (
        <TextInput
          {...shared}
          dir="auto"
          maxLength={500}
          value={text(value)}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    default:
      return (
        <Textarea
          {...shared}
          dir="auto"
          autosize
          minRows={field.input === 'lines' ? 2 : 4}
          maxRows={20}
          value={text(value)}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
  }
}
