import { MultiSelect, Select, Switch, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  confidences,
  lifecyclePhases,
  reportVersions,
  severities,
  situationKinds,
  urgencies,
} from '#military/contract';
import { Panel } from '../../parts/panel.tsx';
import { useMay } from '../../shell/session.ts';
import { CasualtyRows, ResourceRows } from './count-rows.tsx';
import classes from './situation.module.css';
import type { SituationDraft } from './situation-draft.ts';

interface FieldsProps {
  draft: SituationDraft;
  put: (part: Partial<SituationDraft>) => void;
  /** A newer version keeps the mark of the one before. */
  markFixed: boolean;
}

type Words = 'title' | 'purpose' | 'from' | 'to' | 'place' | 'country' | 'latitude' | 'longitude' | 'nextContact';

const plural = { kind: 'kinds', version: 'versions', confidence: 'confidences', severity: 'severities' } as const;

/** The boxes of a report, in the order in which EDXL-SitRep has them. */
export function SituationFields({ draft, put, markFixed }: FieldsProps) {
  const { t } = useTranslation();
  const may = useMay();
  const words = (name: Words, more: object = {}) => (
    <TextInput
      dir="auto"
      label={t(`military.situations.field.${name}`)}
      value={draft[name]}
      onChange={(event) => put({ [name]: event.currentTarget.value })}
      {...more}
    />
  );
  const page = (name: 'observed' | 'needs' | 'actionPlan', more: object = {}) => (
    <Textarea
      autosize
      minRows={3}
      dir="auto"
      label={t(`military.situations.field.${name}`)}
      value={draft[name]}
      onChange={(event) => put({ [name]: event.currentTarget.value })}
      {...more}
    />
  );
  const choice = <Name extends 'kind' | 'version' | 'confidence' | 'severity'>(
    name: Name,
    of: readonly SituationDraft[Name][],
  ) => (
    <Select
      allowDeselect={false}
      label={t(`military.situations.${name}` as never)}
      data={of.map((value) => ({ value, label: t(`military.situations.${plural[name]}.${value}` as never) }))}
      value={draft[name]}
      onChange={(next) => {
        const value = of.find((one) => one === next);
        if (value !== undefined) put({ [name]: value } as Partial<SituationDraft>);
      }}
    />
  );
  const moment = { type: 'datetime-local', dir: 'ltr', required: true };
  return (
    <div className={classes.column}>
      <Panel title={t('military.situations.part.what')}>
        <div className={classes.column}>
          <div className={classes.row}>
            {choice('kind', situationKinds)}
            {words('title', { required: true, maxLength: 300 })}
            {words('purpose', { required: true, maxLength: 2_000 })}
          </div>
          <div className={classes.row}>
            {words('from', moment)}
            {words('to', moment)}
            {choice('version', reportVersions)}
          </div>
          <div className={classes.row}>
            <TagsInput
              required
              label={t('military.situations.field.incidents')}
              description={t('military.situations.incidentsHint')}
              value={draft.incidents}
              onChange={(incidents) => put({ incidents })}
            />
            <MultiSelect
              clearable
              label={t('military.situations.field.phases')}
              data={lifecyclePhases.map((value) => ({ value, label: t(`military.situations.phases.${value}`) }))}
              value={draft.phases}
              onChange={(chosen) => put({ phases: lifecyclePhases.filter((one) => chosen.includes(one)) })}
            />
          </div>
          <div className={classes.row}>
            {choice('severity', severities)}
            {choice('confidence', confidences)}
            <Select
              clearable
              label={t('military.situations.urgency')}
              data={urgencies.map((value) => ({ value, label: t(`military.situations.urgencies.${value}`) }))}
              value={draft.urgency === '' ? null : (draft.urgency ?? null)}
              onChange={(next) => put({ urgency: urgencies.find((one) => one === next) ?? '' })}
            />
          </div>
        </div>
      </Panel>
      <Panel title={t('military.situations.part.where')}>
        <div className={classes.row}>
          {words('country', { required: true, dir: 'ltr', maxLength: 2 })}
          {words('place', { required: true, maxLength: 300 })}
          {words('latitude', { type: 'number', step: 'any', min: -90, max: 90, dir: 'ltr' })}
          {words('longitude', { type: 'number', step: 'any', min: -180, max: 180, dir: 'ltr' })}
        </div>
      </Panel>
      <Panel title={t('military.situations.part.seen')}>
        <div className={classes.column}>
          <p className={classes.hint}>{t('military.situations.noPerson')}</p>
          {page('observed', { required: true })}
          {page('needs')}
          {draft.kind === 'CasualtyAndIllnessSummary' && (
            <CasualtyRows rows={draft.casualties} put={(casualties) => put({ casualties })} />
          )}
          {draft.kind === 'ResponseResourcesTotals' && (
            <ResourceRows rows={draft.resources} put={(resources) => put({ resources })} />
          )}
          {page('actionPlan')}
          <div className={classes.row}>{words('nextContact', { ...moment, required: false })}</div>
          {may('exchange.read.red') && (
            <Switch
              disabled={markFixed}
              label={t('military.situations.field.red')}
              checked={draft.red}
              onChange={(event) => put({ red: event.currentTarget.checked })}
            />
          )}
        </div>
      </Panel>
    </div>
  );
}
