import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RecordPicker } from '../../exchange/compose/record-picker.tsx';
import classes from './dossiers.module.css';
import type { Content } from './dossier-types.ts';

const kinds = ['law', 'regulation', 'resolution', 'convention', 'standard', 'court-decision'] as const;

/** The provision, the instrument it stands in, and the criterion that is met. */
export function LawFields({ content, change }: { content: Content; change: (part: Partial<Content>) => void }) {
  const { t } = useTranslation();
  const { instrument } = content;
  const set = (part: Partial<Content['instrument']>) => change({ instrument: { ...instrument, ...part } });
  return (
    <div className={classes.fields}>
      <TextInput
        dir="auto"
        maxLength={500}
        label={t('finance.dossiers.form.legalBasis')}
        description={t('finance.dossiers.form.legalBasisHint')}
        value={content.legalBasis}
        onChange={(event) => change({ legalBasis: event.currentTarget.value })}
      />
      <RecordPicker
        label={t('finance.dossiers.form.instrumentRecord')}
        types={['legal-instrument']}
        value={instrument.record === '' ? [] : [instrument.record]}
        onChange={(ids) => set({ record: ids.at(-1) ?? '' })}
      />
      {instrument.record === '' && (
        <>
          <TextInput
            dir="auto"
            maxLength={500}
            label={t('finance.dossiers.form.instrumentName')}
            value={instrument.name}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
          <div className={classes.pair}>
            <TextInput
              dir="auto"
              maxLength={500}
              label={t('finance.dossiers.form.citation')}
              value={instrument.citation}
              onChange={(event) => set({ citation: event.currentTarget.value })}
            />
            <TextInput
              dir="ltr"
              maxLength={10}
              label={t('finance.dossiers.form.jurisdiction')}
              description={t('finance.dossiers.form.jurisdictionHint')}
              value={instrument.jurisdiction}
              onChange={(event) => set({ jurisdiction: event.currentTarget.value.toUpperCase() })}
            />
            <NativeSelect
              label={t('finance.dossiers.form.instrumentKind')}
              data={kinds.map((value) => ({ value, label: t(`finance.dossiers.form.instrumentKinds.${value}`) }))}
              value={instrument.kind}
              onChange={(event) => set({ kind: kinds.find((one) => one === event.currentTarget.value) ?? 'law' })}
            />
          </div>
        </>
      )}
      <Textarea
        dir="auto"
        autosize
        minRows={2}
        label={t('finance.dossiers.form.criterion')}
        value={content.criterion}
        onChange={(event) => change({ criterion: event.currentTarget.value })}
      />
    </div>
  );
}
