interface Field {
  name: string;
  input: string;
  inExtension: boolean;
  choices?: { key: string }[] | undefined;
}

/** Everything that a form asks for, as its page sends it; what it speaks of is `about`. */
export function filledForm({ kind, fields }: { kind: string; fields: readonly Field[] }, about: string) {
  const [, extension = ''] = kind.split('+');
  const filled = (inside: boolean) =>
    Object.fromEntries(
      fields.filter((field) => field.inExtension === inside).map((field) => [field.name, inventedFor(field, about)]),
    );
  return { ...filled(false), ...(extension !== '' && { extensions: { [extension]: filled(true) } }) };
}

/** Something for a field of a form. */
function inventedFor({ name, input, choices = [] }: Field, about: string): unknown {
  switch (input) {
    case 'records':
      return [about];
    case 'time':
      return name === 'valid_until' ? '2027-11-01T00:00:00Z' : '2026-11-01T00:00:00Z';
    case 'number':
      return 60;
    case 'choice':
      return choices[0]?.key;
    case 'choices':
      return choices.map(({ key }) => key);
    case 'lines':
      return [name === 'nationalities' ? 'XN' : 'An invented line'];
    default:
      return name === 'pattern' ? "[ipv4-addr:value = '198.51.100.3']" : 'An invented text';
  }
}
