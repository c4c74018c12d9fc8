import { Button } from '@mantine/core';
import { IconFilePlus } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useMay } from '../../shell/session.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { BeginFounding } from './begin-founding.tsx';
import { BeginFromFile } from './begin-from-file.tsx';
import { writtenIn } from './meeting-types.ts';
import classes from './meetings.module.css';
import { meetingsQuery, unfinishedMeetingsQuery } from './meetings-query.ts';

/** Meetings that were recorded, and those that are being written. */
export function MeetingsScreen() {
  const { t } = useTranslation();
  const may = useMay();
  return (
    <Page
      title={t('pact.meetings.title')}
      purpose={t('pact.meetings.purpose')}
      actions={may('pact.assign') && <Begin />}
    >
      <div className={classes['stack']}>
        {may('pact.assign') && <BeingWritten />}
        <Recorded />
      </div>
    </Page>
  );
}

function Begin() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const begin = useMutation({
    mutationFn: () => api.pactMeetings.beginUnfinished({ body: { from: 'blank' } }),
    onSuccess: ({ id }) => navigate({ to: `/pact/meetings/${id}` }),
  });
  return (
    <>
      <Refusal error={begin.error} />
      <BeginFromFile />
      <Button
        variant="default"
        leftSection={<IconFilePlus size={18} stroke={1.7} />}
        loading={begin.isPending}
        onClick={() => begin.mutate()}
      >
        {t('pact.meetings.begin.blank')}
      </Button>
      <BeginFounding />
    </>
  );
}

function useCounts() {
  const { t } = useTranslation();
  const formats = useFormats();
  return ({ outcomes, commitments, assigned }: { outcomes: number; commitments: number; assigned: number }) =>
    t('pact.meetings.counts', {
      outcomes: formats.number(outcomes),
      commitments: formats.number(commitments),
      assigned: formats.number(assigned),
    });
}

function BeingWritten() {
  const { t } = useTranslation();
  const counts = useCounts();
  const language = writtenIn[useLanguage()];
  const { data, error } = useQuery({ ...unfinishedMeetingsQuery, staleTime: 0 });
  return (
    <Panel title={t('pact.meetings.unfinished')}>
      <Refusal error={error} />
      {data?.items.length === 0 && <p className={classes['small']}>{t('pact.meetings.noneUnfinished')}</p>}
      <ul className={classes['list']}>
        {data?.items.map((one) => (
          <li key={one.id} className={classes['entry']}>
            <div>
              <Link to={`/pact/meetings/${one.id}`} className={classes['link']}>
                <bdi>{one.name[language] || t('pact.meetings.untitled')}</bdi>
              </Link>
              <div className={classes['small']}>{counts(one)}</div>
            </div>
            <div className={classes['small']}>
              {t(`pact.meetings.states.${one.state}`)} · {t('pact.meetings.changed', { by: one.changedBy })} ·{' '}
              <When at={one.changedAt} />
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Recorded() {
  const { t } = useTranslation();
  const formats = useFormats();
  const counts = useCounts();
  const language = writtenIn[useLanguage()];
  const { data, error } = useQuery(meetingsQuery);
  return (
    <Panel title={t('pact.meetings.recorded')}>
      <Refusal error={error} />
      {data?.items.length === 0 && <p className={classes['small']}>{t('pact.meetings.noneRecorded')}</p>}
      <ul className={classes['list']}>
        {data?.items.map((one) => (
          <li key={one.id} className={classes['entry']}>
            <div>
              <Link to={`/exchange/records/${one.id}`} className={classes['link']}>
                <bdi>{one.name[language]}</bdi>
              </Link>
              <div className={classes['small']}>{counts(one)}</div>
            </div>
            <div className={classes['small']}>
              {t('pact.meetings.heldOn', { day: formats.date(one.heldOn) })} · <bdi>{formats.hijri(one.heldOn)}</bdi>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
