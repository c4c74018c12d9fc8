import { Fieldset, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../shell/language.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { wordsIn } from '../words-in.ts';
import classes from './duties.module.css';
import type { DutySheet } from './duty-types.ts';
import type { UndertakingDraft } from './undertaking-draft.ts';

interface OwnMeasuresProps {
  duty: DutySheet;
  draft: UndertakingDraft;
  change: (part: Partial<UndertakingDraft>) => void;
}

/** Days of our own, with Hijri beside them, and where we stand and mean to go. */
export function OwnMeasures({ duty, draft, change }: OwnMeasuresProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const formats = useFormats();
  const hijri = (day: string) => (day === '' ? undefined : formats.hijri(day));
  const number = (name: 'baseline' | 'target') => (
    <TextInput
      dir="ltr"
      inputMode="decimal"
      label={t(`pact.duties.form.${name}`)}
      value={draft[name]}
      onChange={(event) => change({ [name]: event.currentTarget.value.replace(/[^0-9.-]/g, '') })}
    />
  );
  return (
    <>
      <TextInput
        type="date"
        label={t('pact.duties.form.due')}
        description={hijri(draft.due)}
        value={draft.due}
        onChange={(event) => change({ due: event.currentTarget.value })}
      />
      {duty.milestones.length > 0 && (
        <Fieldset legend={t('pact.duties.form.dates')}>
          <Stack gap="xs">
            {duty.milestones.map(({ code, title, due }) => (
              <TextInput
                key={code}
                type="date"
                label={`\u2068${code}\u2069 · ${wordsIn(language, title)}`}
                description={hijri(draft.dates[code] ?? due)}
                value={draft.dates[code] ?? due}
                onChange={(event) => change({ dates: { ...draft.dates, [code]: event.currentTarget.value } })}
              />
            ))}
          </Stack>
        </Fieldset>
      )}
      <div className={classes.two}>
        {number('baseline')}
        {number('target')}
      </div>
    </>
  );
}
