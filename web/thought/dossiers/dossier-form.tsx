import { Button, Checkbox, Group, SegmentedControl, Stack } from '@mantine/core';
import { IconDeviceFloppy, IconPlus } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { CitationFields } from './citation-fields.tsx';
import { ClaimFields } from './claim-fields.tsx';
import { ConceptFields } from './concept-fields.tsx';
import { useTakeDossier } from './dossier-query.ts';
import { type Content, type Dossier, type Said, type Spoken, spoken, type Step } from './dossier-types.ts';
import classes from './dossiers.module.css';
import { SaidPair } from './said-pair.tsx';
import { StepFields } from './step-fields.tsx';

const blankSaid: Said = { ar: '', en: '', fr: '' };
const blankStep = (): Step => ({
  id: crypto.randomUUID(),
  premise: blankSaid,
  warrant: blankSaid,
  conclusion: blankSaid,
  fallacy: 'truncated-text',
  answer: blankSaid,
  citations: [],
});

/** Without citations that were struck off, wherever they were named. */
function finished(content: Content): Content {
  const known = new Set(content.citations.map(({ id }) => id));
  const kept = (ids: readonly string[]) => ids.filter((id) => known.has(id));
  return {
    ...content,
    steps: content.steps.map((step) => ({ ...step, citations: kept(step.citations) })),
    concepts: content.concepts.map((concept) => ({ ...concept, citations: kept(concept.citations) })),
  };
}

/** A dossier while it is written: Arabic on the right, another language beside it. */
export function DossierForm({ dossier, unsaved }: { dossier: Dossier; unsaved: (is: boolean) => void }) {
  const { t } = useTranslation();
  const take = useTakeDossier();
  const [content, setContent] = useState(dossier.version.content);
  const [machine, setMachine] = useState<Spoken[]>(
    dossier.version.languages.filter(({ state }) => state === 'machine').map(({ language }) => language),
  );
  const [beside, setBeside] = useState<'en' | 'fr'>('en');
  const [touched, setTouched] = useState(false);
  const save = useMutation({
    mutationFn: () =>
      api.thoughtDossiers.changeDossier({
        params: { id: dossier.id },
        body: { revision: dossier.version.revision, content: finished(content), machine },
      }),
    onSuccess: (after) => {
      unsaved(false);
      take(after);
    },
  });
  const touch = () => {
    setTouched(true);
    unsaved(true);
  };
  const change = (part: Partial<Content>) => {
    setContent((before) => ({ ...before, ...part }));
    touch();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <Stack gap="md">
        <Panel title={t('thought.dossiers.parts.claim')}>
          <div className={classes.fields}>
            <Group justify="space-between" gap="sm">
              <span>{t('thought.dossiers.beside')}</span>
              <SegmentedControl
                aria-label={t('thought.dossiers.beside')}
                data={(['en', 'fr'] as const).map((value) => ({
                  value,
                  label: t(`thought.dossiers.languages.${value}`),
                }))}
                value={beside}
                onChange={(value) => setBeside(value === 'fr' ? 'fr' : 'en')}
              />
            </Group>
            <SaidPair
              label={t('thought.dossiers.name')}
              said={content.title}
              change={(title) => change({ title })}
              beside={beside}
              longest={300}
              rows={1}
            />
            <ClaimFields claim={content.claim} beside={beside} change={(claim) => change({ claim })} />
          </div>
        </Panel>
        <Panel title={t('thought.dossiers.parts.citations')}>
          <CitationFields citations={content.citations} change={(citations) => change({ citations })} />
        </Panel>
        <Panel title={t('thought.dossiers.parts.steps')}>
          <div className={classes.fields}>
            {content.steps.map((step, n) => (
              <StepFields
                key={step.id}
                n={n}
                step={step}
                citations={content.citations}
                beside={beside}
                change={(next) => change({ steps: content.steps.map((one) => (one.id === next.id ? next : one)) })}
                remove={() => change({ steps: content.steps.filter(({ id }) => id !== step.id) })}
              />
            ))}
            <Button
              className={classes.end ?? ''}
              variant="default"
              leftSection={<IconPlus size={16} stroke={1.7} />}
              onClick={() => change({ steps: [...content.steps, blankStep()] })}
            >
              {t('thought.dossiers.step.add')}
            </Button>
          </div>
        </Panel>
        <Panel title={t('thought.dossiers.parts.concepts')}>
          <ConceptFields concepts={content.concepts} beside={beside} change={(concepts) => change({ concepts })} />
        </Panel>
        <Panel title={t('thought.dossiers.parts.languages')}>
          <Checkbox.Group
            label={t('thought.dossiers.machine')}
            description={t('thought.dossiers.machineHint')}
            value={machine}
            onChange={(values) => {
              setMachine(spoken.filter((one) => values.includes(one)));
              touch();
            }}
          >
            <Group gap="md" mt={6}>
              {spoken.map((language) => (
                <Checkbox key={language} value={language} label={t(`thought.dossiers.languages.${language}`)} />
              ))}
            </Group>
          </Checkbox.Group>
        </Panel>
      </Stack>
      <div className={classes.foot}>
        <Button
          type="submit"
          disabled={!touched}
          loading={save.isPending}
          leftSection={<IconDeviceFloppy size={18} stroke={1.7} />}
        >
          {t('thought.dossiers.save')}
        </Button>
        <Refusal error={save.error} />
      </div>
    </form>
  );
}
