import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './dossiers.module.css';
import type { Subject } from './dossier-types.ts';

type Names = Subject['names'];
const kinds = ['primary', 'alias', 'weak-alias', 'former', 'maiden', 'acronym'] as const;
const scripts = ['other', 'Arab', 'Latn', 'Cyrl', 'Hebr', 'Hani'] as const;

/** Names by script, the primary first. */
export function NameRows({ names, change }: { names: Names; change: (names: Names) => void }) {
  const { t } = useTranslation();
  const set = (n: number, part: Partial<Names[number]>) =>
    change(names.map((name, at) => (at === n ? { ...name, ...part } : name)));
  return (
    <fieldset className={classes.rows}>
      <legend>{t('finance.dossiers.form.names')}</legend>
      {names.map((name, n) => (
        <div key={n} className={classes.row}>
          <TextInput
            dir="auto"
            maxLength={500}
            aria-label={t('finance.dossiers.form.nameText')}
            placeholder={t('finance.dossiers.form.nameText')}
            value={name.text}
            onChange={(event) => {
              const text = event.currentTarget.value;
              const { script, ...rest } = name;
              const guessed = scriptOf(text) ?? script;
              change(
                names.map((one, at) =>
                  at === n ? { ...rest, text, ...(guessed !== undefined && { script: guessed }) } : one,
                ),
              );
            }}
          />
          <NativeSelect
            aria-label={t('finance.dossiers.form.nameKind')}
            data={kinds.map((value) => ({ value, label: t(`finance.dossiers.form.nameKinds.${value}`) }))}
            value={name.kind}
            onChange={(event) => set(n, { kind: kinds.find((one) => one === event.currentTarget.value) ?? 'alias' })}
          />
          <NativeSelect
            aria-label={t('finance.dossiers.form.script')}
            data={scripts.map((value) => ({ value, label: t(`finance.dossiers.form.scripts.${value}`) }))}
            value={scripts.find((one) => one === name.script) ?? 'other'}
            onChange={(event) => {
              const { script: _, ...rest } = name;
              const script = event.currentTarget.value;
              change(names.map((one, at) => (at === n ? (script === 'other' ? rest : { ...rest, script }) : one)));
            }}
          />
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={t('finance.dossiers.form.remove')}
            onClick={() => change(names.filter((_, at) => at !== n))}
          >
            <IconX size={16} stroke={1.8} />
          </ActionIcon>
        </div>
      ))}
      <div>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={15} stroke={1.8} />}
          onClick={() => change([...names, { text: '', kind: names.length === 0 ? 'primary' : 'alias' }])}
        >
          {t('finance.dossiers.form.addName')}
        </Button>
      </div>
    </fieldset>
  );
}

/** The script of the first letter that has one. */
function scriptOf(text: string): string | undefined {
  const found = ['Arab', 'Latn', 'Cyrl', 'Hebr', 'Hani'] as const;
  const letter = /\p{L}/u.exec(text)?.[0];
  return letter === undefined
    ? undefined
    : found.find((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(letter));
}
