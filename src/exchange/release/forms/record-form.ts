import type { Text } from '#base';

/** A field of a form; `name` is the property of the object, or of the kind's extension where it stands there. */
export interface FormField {
  name: string;
  title: Text;
  hint?: Text;
  input: 'line' | 'text' | 'lines' | 'time' | 'number' | 'choice' | 'choices' | 'records';
  required: boolean;
  choices?: readonly { key: string; name: Text }[];
  /** For `records`: which types may be named. */
  types?: readonly string[];
  inExtension?: true;
}

/** How a person writes a kind of record. */
export interface RecordForm {
  /** The type, or `type+extension-definition--…`. */
  kind: string;
  title: Text;
  fields: readonly FormField[];
}
