import { Checkbox, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import compose from '../../exchange/compose/compose.module.css';
import classes from './dossiers.module.css';
import { type Content, measures } from './dossier-types.ts';

/** What follows from the designation, from when, until when it is looked at again, and whom to appeal to. */
export function MeasureFields({ content, change }: { content: Content; change: (part: Partial<Content>) => void }) {
  const { t } = useTranslation();
  const day = (name: 'effectiveFrom' | 'reviewBy') => ({
    type: 'date',
    label: t(`finance.dossiers.form.${name}`),
    value: content[name].slice(0, 10),
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => {
      const typed = event.currentTarget.value;
      change({ [name]: typed === '' ? '' : `${typed}T00:00:00.000Z` });
    },
  });
  return (
    <div className={classes.fields}>
      <Checkbox.Group
        label={t('finance.dossiers.form.measures')}
        value={content.measures}
        onChange={(chosen) => change({ measures: measures.filter((one) => chosen.includes(one)) })}
      >
        <div className={compose['purposes']}>
          {measures.map((one) => (
            <Checkbox key={one} size="sm" value={one} label={t(`finance.dossiers.measure.${one}`)} />
          ))}
        </div>
      </Checkbox.Group>
      <div className={classes.pair}>
        <TextInput {...day('effectiveFrom')} />
        <TextInput {...day('reviewBy')} description={t('finance.dossiers.form.reviewByHint')} />
      </div>
      <div className={classes.pair}>
        <TextInput
          dir="auto"
          maxLength={500}
          label={t('finance.dossiers.form.appealContact')}
          value={content.appealContact}
          onChange={(event) => change({ appealContact: event.currentTarget.value })}
        />
        <TextInput
          dir="auto"
          maxLength={500}
          label={t('finance.dossiers.form.listEntry')}
          value={content.listEntry}
          onChange={(event) => change({ listEntry: event.currentTarget.value })}
        />
      </div>
    </div>
  );
}
