import { Button, MultiSelect, Select, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shell/use-formats.ts';
import type { DutiesPartProps } from './duties-part.tsx';
import { put, quoteOf, withCommitment, withoutOutcome } from './edits.ts';
import { axes, newKey, type Outcome } from './meeting-types.ts';
import classes from './meetings.module.css';
import { ThreeTexts } from '../../parts/three-texts.tsx';

/** What a paragraph obliges to: the words of the text as they stand, under one axis. */
export function OutcomeForm({ outcome, content, change, go, members }: DutiesPartProps & { outcome: Outcome }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { key } = outcome;
  const edit = (part: Partial<Outcome>, tag?: string) =>
    change(put('outcomes', { ...outcome, ...part }), tag === undefined ? undefined : `${key} ${tag}`);
  const add = () => {
    const made = newKey();
    change((all) => withCommitment(all, made, { under: outcome, owners: members.map(({ code }) => code) }));
    go('duties', made);
  };
  return (
    <div className={classes['stack']}>
      <div className={classes['pair']}>
        <TextInput
          dir="ltr"
          maxLength={40}
          label={t('pact.meetings.fields.code')}
          value={outcome.code}
          onChange={(event) => edit({ code: event.currentTarget.value }, 'code')}
        />
        <Select
          allowDeselect={false}
          label={t('pact.meetings.fields.axis')}
          data={axes.map((value) => ({ value, label: t(`pact.meetings.axes.${value}`) }))}
          value={outcome.axis}
          onChange={(value) => edit({ axis: axes.find((one) => one === value) ?? outcome.axis })}
        />
        <MultiSelect
          searchable
          label={t('pact.meetings.fields.paragraphs')}
          data={content.paragraphs.map((one, n) => ({
            value: one.key,
            label: t('pact.meetings.paragraph.number', { number: formats.number(n + 1) }),
          }))}
          value={outcome.paragraphs}
          onChange={(paragraphs) => edit({ paragraphs, text: quoteOf(content, paragraphs) })}
        />
      </div>
      <ThreeTexts
        long
        label={t('pact.meetings.fields.text')}
        texts={outcome.text}
        change={(text, tag) => edit({ text }, tag)}
      />
      <div className={classes['bar']}>
        <Button leftSection={<IconPlus size={18} stroke={1.7} />} onClick={add}>
          {t('pact.meetings.duties.addCommitment')}
        </Button>
        <Button variant="default" onClick={() => edit({ text: quoteOf(content, outcome.paragraphs) })}>
          {t('pact.meetings.duties.quote')}
        </Button>
        <Button
          variant="default"
          onClick={() => {
            change((all) => withoutOutcome(all, key));
            go('duties');
          }}
        >
          {t('pact.meetings.duties.removeOutcome')}
        </Button>
      </div>
    </div>
  );
}
