import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DocumentRows } from './document-rows.tsx';
import classes from './dossiers.module.css';
import type { Subject } from './dossier-types.ts';
import { NameRows } from './name-rows.tsx';
import { countriesFrom, datesAsText, datesFrom, linesOf } from './subject-lines.ts';

interface SubjectFieldsProps {
  n: number;
  subject: Subject;
  change: (subject: Subject) => void;
  remove: () => void;
  /** Something typed cannot be read, so that the whole cannot be saved. */
  wrong: (is: boolean) => void;
}

const classesOf = ['individual', 'organization', 'group'] as const;

/** One person or body: what tells it from others, and nothing about what anybody believes. */
export function SubjectFields({ n, subject, change, remove, wrong }: SubjectFieldsProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState({
    dates: datesAsText(subject.birthDates),
    countries: subject.nationalities.join(' '),
    places: subject.birthPlaces.join('\n'),
    addresses: subject.addresses.join('\n'),
  });
  const dates = datesFrom(typed.dates);
  const countries = countriesFrom(typed.countries);
  const isPerson = subject.class === 'individual';
  return (
    <section className={classes.subject} aria-label={t('finance.dossiers.form.subject', { n: n + 1 })}>
      <div className={classes.subjectHead}>
        <h3>{t('finance.dossiers.form.subject', { n: n + 1 })}</h3>
        <Button
          size="compact-sm"
          variant="subtle"
          color="red"
          leftSection={<IconTrash size={15} stroke={1.8} />}
          onClick={remove}
        >
          {t('finance.dossiers.form.remove')}
        </Button>
      </div>
      <div className={classes.pair}>
        <NativeSelect
          label={t('finance.dossiers.form.class')}
          data={classesOf.map((value) => ({ value, label: t(`finance.dossiers.form.classes.${value}`) }))}
          value={subject.class}
          onChange={(event) =>
            change({ ...subject, class: classesOf.find((one) => one === event.currentTarget.value) ?? 'individual' })
          }
        />
        {isPerson && (
          <NativeSelect
            label={t('finance.dossiers.form.sex')}
            data={[
              { value: '', label: '–' },
              ...(['male', 'female'] as const).map((value) => ({
                value,
                label: t(`finance.dossiers.form.sexes.${value}`),
              })),
            ]}
            value={subject.sex ?? ''}
            onChange={(event) => {
              const { sex: _, ...rest } = subject;
              const sex = event.currentTarget.value;
              change(sex === 'male' || sex === 'female' ? { ...rest, sex } : rest);
            }}
          />
        )}
      </div>
      <NameRows names={subject.names} change={(names) => change({ ...subject, names })} />
      {isPerson && (
        <div className={classes.pair}>
          <Textarea
            dir="ltr"
            autosize
            minRows={2}
            label={t('finance.dossiers.form.birthDates')}
            description={t('finance.dossiers.form.birthDatesHint')}
            error={'bad' in dates && t('finance.dossiers.form.badDates', { text: dates.bad })}
            value={typed.dates}
            onChange={(event) => {
              const text = event.currentTarget.value;
              setTyped({ ...typed, dates: text });
              const read = datesFrom(text);
              wrong('bad' in read || 'bad' in countries);
              if ('dates' in read) change({ ...subject, birthDates: read.dates });
            }}
          />
          <Textarea
            dir="auto"
            autosize
            minRows={2}
            label={t('finance.dossiers.form.birthPlaces')}
            description={t('finance.dossiers.form.onePerLine')}
            value={typed.places}
            onChange={(event) => {
              const places = event.currentTarget.value;
              setTyped({ ...typed, places });
              change({ ...subject, birthPlaces: linesOf(places) });
            }}
          />
        </div>
      )}
      <div className={classes.pair}>
        <TextInput
          dir="ltr"
          label={t('finance.dossiers.form.nationalities')}
          description={t('finance.dossiers.form.nationalitiesHint')}
          error={'bad' in countries && t('finance.dossiers.form.badCountries', { text: countries.bad })}
          value={typed.countries}
          onChange={(event) => {
            const text = event.currentTarget.value;
            setTyped({ ...typed, countries: text });
            const read = countriesFrom(text);
            wrong('bad' in read || 'bad' in dates);
            if ('countries' in read) change({ ...subject, nationalities: read.countries });
          }}
        />
        <Textarea
          dir="auto"
          autosize
          minRows={1}
          label={t('finance.dossiers.form.addresses')}
          description={t('finance.dossiers.form.onePerLine')}
          value={typed.addresses}
          onChange={(event) => {
            const addresses = event.currentTarget.value;
            setTyped({ ...typed, addresses });
            change({ ...subject, addresses: linesOf(addresses) });
          }}
        />
      </div>
      <DocumentRows documents={subject.documents} change={(documents) => change({ ...subject, documents })} />
      <Textarea
        dir="auto"
        autosize
        minRows={2}
        maxLength={5000}
        label={t('finance.dossiers.form.description')}
        value={subject.description}
        onChange={(event) => change({ ...subject, description: event.currentTarget.value })}
      />
    </section>
  );
}
