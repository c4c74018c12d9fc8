import { Text, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IncidentImport } from '#military/contract';
import { FileDrop } from '../../parts/file-drop.tsx';
import { JobProgress } from '../../parts/job-progress.tsx';
import { JobState } from '../../parts/job-state.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Reasoned } from '../../parts/reasoned.tsx';
import { ProblemWords, Refusal } from '../../parts/refusal.tsx';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { useActor, useMay } from '../../shell/session.ts';
import classes from '../groups/groups.module.css';
import layout from './incidents.module.css';

/** Files that were brought, under which licence, what was refused of each; and the place to bring one. */
export function ImportsPanel({ again }: { again: () => void }) {
  const { t } = useTranslation();
  const may = useMay();
  const [title, setTitle] = useState('');
  const [licence, setLicence] = useState('');
  const { data, error, refetch } = useQuery({
    queryKey: ['military', 'incident-imports'],
    queryFn: () => api.incidents.incidentImports({}),
  });
  const done = () => {
    void refetch();
    again();
  };
  const bring = useMutation({
    mutationFn: (file: File) =>
      api.incidents.importIncidents({
        query: { title: title.trim(), licence: licence.trim() },
        file,
        fileName: file.name,
      }),
    onSuccess: done,
  });
  const underWay = data?.items.some(({ state }) => state === 'waiting' || state === 'running') ?? false;
  const ready = title.trim().length >= 3 && licence.trim().length >= 5;
  return (
    <Panel title={t('military.incidents.imports')}>
      <Refusal error={error} again={() => void refetch()} />
      {data?.items.length === 0 && <p className={classes.soft}>{t('military.incidents.noImport')}</p>}
      {data?.items.map((one) => (
        <div key={one.id} className={classes.stacked} style={{ marginBlockEnd: '1rem' }}>
          <b>
            <bdi>{one.title}</bdi>
          </b>
          <span className={classes.soft}>
            <bdi dir="ltr">{one.fileName}</bdi> · {t(`military.incidents.forms.${one.form}`)} · <bdi>{one.by}</bdi> ·{' '}
            <When at={one.at} />
          </span>
          <span className={classes.soft}>
            <bdi dir="auto">{one.licence}</bdi>
          </span>
          <ImportState one={one} ended={done} />
          {one.refused.length > 0 && (
            <details>
              <summary>{t('military.incidents.refused')}</summary>
              <ul>
                {one.refused.slice(0, 200).map(({ line, why }) => (
                  <li key={line}>
                    <bdi dir="ltr">
                      {line}: {why}
                    </bdi>
                  </li>
                ))}
              </ul>
            </details>
          )}
          {one.undone === null
            ? one.state === 'done' &&
              may('military.report') && (
                <Reasoned
                  grave
                  least={10}
                  act={t('military.incidents.undo')}
                  will={t('military.incidents.undoWill')}
                  run={(reason) => api.incidents.undoIncidentImport({ params: { id: one.id }, body: { reason } })}
                  done={done}
                />
              )
            : t('military.incidents.undone', { by: `\u2068${one.undone.by}\u2069`, reason: one.undone.reason })}
        </div>
      ))}
      {may('military.report') && !underWay && (
        <div className={classes.stack}>
          <div className={layout.asked}>
            <TextInput
              label={t('military.incidents.importTitle')}
              value={title}
              onChange={(event) => setTitle(event.currentTarget.value)}
            />
            <TextInput
              label={t('military.incidents.licence')}
              description={t('military.incidents.licenceHint')}
              value={licence}
              onChange={(event) => setLicence(event.currentTarget.value)}
            />
          </div>
          <Text size="sm" c="dimmed">
            {t(ready ? 'military.incidents.bringHint' : 'military.incidents.firstSay')}
          </Text>
          {ready && (
            <FileDrop
              kinds={['.csv', '.json']}
              most={512 * 1024 * 1024}
              loading={bring.isPending}
              onFile={(file) => bring.mutate(file)}
            />
          )}
          <Refusal error={bring.error} />
        </div>
      )}
    </Panel>
  );
}

/** How far the reading of a file is, with a way to stop it; then what came of it. */
function ImportState({ one, ended }: { one: IncidentImport; ended: () => void }) {
  const { t } = useTranslation();
  const may = useMay();
  const actor = useActor();
  if (one.state === 'done')
    return (
      <span>
        {t('military.incidents.counts', {
          taken: one.taken,
          known: one.known,
          leftOut: one.leftOut,
          refused: one.refusedCount,
        })}
        {one.revised + one.older > 0 &&
          ` · ${t('military.incidents.revisedCounts', { revised: one.revised, older: one.older })}`}
      </span>
    );
  if (one.state === 'waiting' || one.state === 'running')
    return one.job !== null && (may('node.jobs') || one.by === actor.name) ? (
      <JobProgress id={one.job} ended={ended} />
    ) : (
      <JobState state={one.state} />
    );
  return (
    <>
      <JobState state={one.state} />
      <span className={classes.soft}>{t('military.incidents.nothingKept')}</span>
      {one.problem !== null && <ProblemWords problem={one.problem} />}
    </>
  );
}
