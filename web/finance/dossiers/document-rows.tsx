import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './dossiers.module.css';
import type { Subject } from './dossier-types.ts';

type Documents = Subject['documents'];
const kinds = ['passport', 'national-id', 'residence', 'tax', 'registration', 'imo', 'other'] as const;

/** Documents: what tells two people of one name apart. */
export function DocumentRows({ documents, change }: { documents: Documents; change: (documents: Documents) => void }) {
  const { t } = useTranslation();
  const put = (n: number, document: Documents[number]) =>
    change(documents.map((one, at) => (at === n ? document : one)));
  return (
    <fieldset className={classes.rows}>
      <legend>{t('finance.dossiers.form.documents')}</legend>
      {documents.map((document, n) => (
        <div key={n} className={classes.row}>
          <TextInput
            dir="ltr"
            maxLength={200}
            aria-label={t('finance.dossiers.form.number')}
            placeholder={t('finance.dossiers.form.number')}
            value={document.number}
            onChange={(event) => put(n, { ...document, number: event.currentTarget.value })}
          />
          <NativeSelect
            aria-label={t('finance.dossiers.form.documentKind')}
            data={kinds.map((value) => ({ value, label: t(`finance.dossiers.form.documentKinds.${value}`) }))}
            value={document.kind}
            onChange={(event) =>
              put(n, { ...document, kind: kinds.find((one) => one === event.currentTarget.value) ?? 'other' })
            }
          />
          <TextInput
            dir="ltr"
            maxLength={2}
            aria-label={t('finance.dossiers.form.country')}
            placeholder={t('finance.dossiers.form.country')}
            value={document.country ?? ''}
            onChange={(event) => {
              const { country: _, ...rest } = document;
              const country = event.currentTarget.value.toUpperCase();
              put(n, country === '' ? rest : { ...rest, country });
            }}
          />
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={t('finance.dossiers.form.remove')}
            onClick={() => change(documents.filter((_, at) => at !== n))}
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
          onClick={() => change([...documents, { kind: 'passport', number: '' }])}
        >
          {t('finance.dossiers.form.addDocument')}
        </Button>
      </div>
    </fieldset>
  );
}
