import { Alert, Button, Group, Stepper, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileDrop } from '../../parts/file-drop.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { Page } from '../../shell/page.tsx';
import type { Mapping, Preview } from './book-types.ts';
import { bookQuery } from './books-query.ts';
import { ImportManner, type Manner } from './import-manner.tsx';
import { MappingForm } from './mapping-form.tsx';
import { FirstRows } from './first-rows.tsx';
import { RowReading } from './row-reading.tsx';
import classes from './wizard.module.css';

interface Chosen extends Preview {
  fileName: string;
}

/** Import in three steps: the file, what its columns mean, in which manner. Nothing is taken in before the last. */
export function WizardScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { book = '' } = useParams({ strict: false }) as { book?: string };
  const title = useQuery(bookQuery(book)).data?.title ?? book;
  const [step, setStep] = useState(0);
  const [chosen, setChosen] = useState<Chosen>();
  const [mapping, setMapping] = useState<Mapping>();
  const [tried, setTried] = useState(false);
  const [manner, setManner] = useState<Manner>({ mode: 'update', accept: false });
  const upload = useMutation({
    mutationFn: async (file: File) => ({
      ...(await api.books.uploadBookFile({ params: { book }, file, fileName: file.name })),
      fileName: file.name,
    }),
    onSuccess: (preview) => {
      setChosen(preview);
      setMapping(preview.mapping);
      setTried(false);
      setStep(1);
    },
  });
  const start = useMutation({
    mutationFn: ({ file, fileName, read }: { file: string; fileName: string; read: Mapping }) =>
      api.books.importBook({ params: { book }, body: { file, fileName, mapping: read, ...manner } }),
    onSuccess: (made) => navigate({ to: `/books/${book}/imports/${made.id}` }),
  });
  const whole = mapping !== undefined && mapping.key !== '' && mapping.names.every((columns) => columns.length > 0);
  const goOn = () => {
    setTried(true);
    if (whole) setStep(2);
  };
  return (
    <Page
      title={t('finance.books.wizard.heading', { title })}
      purpose={t('finance.books.wizard.purpose')}
      back={{ to: `/books/${book}`, title: t('finance.books.back') }}
    >
      <Stepper active={step} size="sm" mb="lg" wrap={false} className={classes.steps}>
        {(['file', 'columns', 'manner'] as const).map((name) => (
          <Stepper.Step key={name} label={t(`finance.books.wizard.steps.${name}`)} />
        ))}
      </Stepper>
      {step === 0 && (
        <Panel>
          <Text mb="md">{t('finance.books.wizard.fileText')}</Text>
          <FileDrop
            kinds={['.csv', '.tsv', '.txt', '.xlsx', '.jsonl', '.ndjson', '.json']}
            most={2_000_000_000}
            onFile={(file) => upload.mutate(file)}
            loading={upload.isPending}
          />
          <Refusal error={upload.error} />
        </Panel>
      )}
      {step === 1 && chosen !== undefined && mapping !== undefined && (
        <div className={classes.stack}>
          <Alert color="green" variant="light">
            {t(chosen.remembered ? 'finance.books.wizard.remembered' : 'finance.books.wizard.suggested')}
          </Alert>
          <div className={classes.columns}>
            <Panel title={t('finance.books.wizard.what')}>
              <MappingForm columns={chosen.columns} mapping={mapping} change={setMapping} tried={tried} />
            </Panel>
            <div className={classes.reading}>
              <RowReading sample={chosen.sample} mapping={mapping} />
            </div>
          </div>
          <FirstRows name={chosen.fileName} columns={chosen.columns} sample={chosen.sample} />
          <Group justify="space-between">
            <Button variant="default" onClick={() => setStep(0)}>
              {t('finance.books.wizard.otherFile')}
            </Button>
            <Button onClick={goOn}>{t('finance.books.wizard.next')}</Button>
          </Group>
        </div>
      )}
      {step === 2 && chosen !== undefined && mapping !== undefined && (
        <div className={classes.stack}>
          <Panel>
            <ImportManner manner={manner} change={setManner} />
          </Panel>
          <Refusal error={start.error} />
          <Group justify="space-between">
            <Button variant="default" onClick={() => setStep(1)}>
              {t('finance.books.wizard.back')}
            </Button>
            <Button
              loading={start.isPending}
              onClick={() => start.mutate({ file: chosen.file, fileName: chosen.fileName, read: mapping })}
            >
              {t('finance.books.wizard.start')}
            </Button>
          </Group>
        </div>
      )}
    </Page>
  );
}
