import { Button, Select, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { workKinds } from '#thought/contract';
import { useFormats } from '../../shell/use-formats.ts';
import type { Citation } from './dossier-types.ts';
import classes from './dossiers.module.css';

interface CitationFieldsProps {
  citations: readonly Citation[];
  change: (citations: Citation[]) => void;
}

const blank = (): Citation => ({
  id: crypto.randomUUID(),
  kind: 'quran',
  work: '',
  edition: '',
  locator: '',
  quotation: '',
  grade: '',
  grader: '',
});

/** Where things are said. Of the Quran a place alone; of a hadith, its grade and who graded it. */
export function CitationFields({ citations, change }: CitationFieldsProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const partsOf = (kind: Citation['kind']) =>
    kind === 'quran'
      ? (['work', 'locator'] as const)
      : kind === 'hadith'
        ? (['work', 'edition', 'locator', 'quotation', 'grade', 'grader'] as const)
        : (['work', 'edition', 'locator', 'quotation'] as const);
  const set = (n: number, part: Partial<Citation>) =>
    change(citations.map((one, at) => (at === n ? { ...one, ...part } : one)));
  return (
    <div className={classes.fields}>
      {citations.map((citation, n) => (
        <fieldset key={citation.id} className={classes.part}>
          <legend>{t('thought.dossiers.citation.numbered', { n: formats.number(n + 1) })}</legend>
          <div className={classes.row}>
            <Select
              allowDeselect={false}
              label={t('thought.dossiers.citation.kind')}
              data={workKinds.map((value) => ({ value, label: t(`thought.dossiers.citation.kinds.${value}`) }))}
              value={citation.kind}
              onChange={(value) => {
                const kind = workKinds.find((one) => one === value) ?? citation.kind;
                set(n, { kind, ...(kind === 'quran' && { quotation: '', grade: '', grader: '', edition: '' }) });
              }}
            />
            {partsOf(citation.kind).map((part) => (
              <TextInput
                key={part}
                dir="auto"
                maxLength={part === 'quotation' ? 300 : 500}
                label={t(`thought.dossiers.citation.${part}`)}
                placeholder={part === 'locator' && citation.kind === 'quran' ? '2:255' : ''}
                value={citation[part]}
                onChange={(event) => set(n, { [part]: event.currentTarget.value })}
              />
            ))}
          </div>
          <Button
            className={classes.end ?? ''}
            variant="subtle"
            color="red"
            leftSection={<IconTrash size={16} stroke={1.7} />}
            onClick={() => change(citations.filter((_, at) => at !== n))}
          >
            {t('thought.dossiers.citation.remove')}
          </Button>
        </fieldset>
      ))}
      <Button
        className={classes.end ?? ''}
        variant="default"
        leftSection={<IconPlus size={16} stroke={1.7} />}
        onClick={() => change([...citations, blank()])}
      >
        {t('thought.dossiers.citation.add')}
      </Button>
    </div>
  );
}
