import { Button, Stack, TextInput } from '@mantine/core';
import { IconDeviceFloppy, IconUserPlus } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MarkingChoice } from '../../exchange/compose/marking-choice.tsx';
import { composeChoicesQuery } from '../../exchange/members-named.ts';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { CaseFields } from './case-fields.tsx';
import classes from './dossiers.module.css';
import { useTakeDossier } from './dossier-query.ts';
import type { Content, Dossier, Subject } from './dossier-types.ts';
import { EvidenceFields } from './evidence-fields.tsx';
import { LawFields } from './law-fields.tsx';
import { MeasureFields } from './measure-fields.tsx';
import { SubjectFields } from './subject-fields.tsx';

const blankSubject = (): Subject => ({
  id: crypto.randomUUID(),
  class: 'individual',
  names: [{ text: '', kind: 'primary' }],
  birthDates: [],
  birthPlaces: [],
  nationalities: [],
  addresses: [],
  documents: [],
  description: '',
});

/** Without lines that were begun and left empty. */
const finished = (content: Content): Content => ({
  ...content,
  subjects: content.subjects.map((subject) => ({
    ...subject,
    names: subject.names.filter(({ text }) => text.trim() !== ''),
    documents: subject.documents.filter(({ number }) => number.trim() !== ''),
  })),
});

/** All that two people will sign, in the order a judge would ask for it. */
export function DossierForm({ dossier, unsaved }: { dossier: Dossier; unsaved: (is: boolean) => void }) {
  const { t } = useTranslation();
  const choices = useQuery(composeChoicesQuery(useLanguage())).data;
  const take = useTakeDossier();
  const [content, setContent] = useState(dossier.content);
  const [touched, setTouched] = useState(false);
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const save = useMutation({
    mutationFn: () =>
      api.dossiers.changeDossier({
        params: { id: dossier.id },
        body: { revision: dossier.revision, content: finished(content) },
      }),
    onSuccess: (after) => {
      unsaved(false);
      take(after);
    },
  });
  const change = (part: Partial<Content>) => {
    setContent((before) => ({ ...before, ...part }));
    setTouched(true);
    unsaved(true);
  };
  const isWrong = (id: string, is: boolean) =>
    setWrong((before) => new Set(is ? [...before, id] : [...before].filter((one) => one !== id)));
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (wrong.size === 0) save.mutate();
      }}
    >
      <Stack gap="md">
        <Panel title={t('finance.dossiers.parts.subjects')}>
          <div className={classes.fields}>
            <TextInput
              dir="auto"
              maxLength={500}
              label={t('finance.dossiers.form.title')}
              value={content.title}
              onChange={(event) => change({ title: event.currentTarget.value })}
            />
            {content.subjects.map((subject, n) => (
              <SubjectFields
                key={subject.id}
                n={n}
                subject={subject}
                change={(next) =>
                  change({ subjects: content.subjects.map((one) => (one.id === next.id ? next : one)) })
                }
                remove={() => {
                  isWrong(subject.id, false);
                  change({ subjects: content.subjects.filter(({ id }) => id !== subject.id) });
                }}
                wrong={(is) => isWrong(subject.id, is)}
              />
            ))}
            <div>
              <Button
                variant="default"
                leftSection={<IconUserPlus size={18} stroke={1.7} />}
                onClick={() => change({ subjects: [...content.subjects, blankSubject()] })}
              >
                {t('finance.dossiers.form.addSubject')}
              </Button>
            </div>
          </div>
        </Panel>
        <Panel title={t('finance.dossiers.parts.law')}>
          <LawFields content={content} change={change} />
        </Panel>
        <Panel title={t('finance.dossiers.parts.case')}>
          <CaseFields content={content} change={change} />
        </Panel>
        <Panel title={t('finance.dossiers.parts.evidence')}>
          <EvidenceFields dossier={dossier.id} content={content} unsaved={touched} change={change} />
        </Panel>
        <Panel title={t('finance.dossiers.parts.measures')}>
          <MeasureFields content={content} change={change} />
        </Panel>
        {choices !== undefined && (
          <Panel title={t('finance.dossiers.parts.marking')}>
            <MarkingChoice marking={content.marking} choices={choices} change={(marking) => change({ marking })} />
          </Panel>
        )}
      </Stack>
      <div className={classes.foot}>
        <Button
          type="submit"
          disabled={!touched || wrong.size > 0}
          loading={save.isPending}
          leftSection={<IconDeviceFloppy size={18} stroke={1.7} />}
        >
          {t('finance.dossiers.form.save')}
        </Button>
        <Refusal error={save.error} />
      </div>
    </form>
  );
}
