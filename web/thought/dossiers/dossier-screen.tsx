import { Alert, Badge, Button, Group } from '@mantine/core';
import { IconDownload, IconEyeOff, IconPrinter, IconSend } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '#base/client';
import { thoughtDossierRoutes } from '#thought/contract';
import records from '../../exchange/records/records.module.css';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { DossierForm } from './dossier-form.tsx';
import { dossierQuery, reviewQuery, useTakeDossier, useTakeReview } from './dossier-query.ts';
import { DossierReading } from './dossier-reading.tsx';
import type { Dossier } from './dossier-types.ts';
import classes from './dossiers.module.css';
import { PublishPanel } from './publish-panel.tsx';
import { ReviewPanel } from './review-panel.tsx';
import { saidIn } from './said-in.ts';
import { StateMark } from './state-mark.tsx';

/** One dossier: written or read on the one side, on the other how its review stands. */
export function DossierScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { data, error, refetch } = useQuery(dossierQuery(language, id));
  if (data === undefined)
    return (
      <Page title={t('thought.nav.dossier')} back={{ to: '/thought/dossiers', title: t('thought.nav.dossiers') }}>
        <Refusal error={error} again={() => void refetch()} />
      </Page>
    );
  return <OneDossier key={id} dossier={data} />;
}

function OneDossier({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [unsaved, setUnsaved] = useState(false);
  const { data: review } = useQuery(reviewQuery(language, dossier.id));
  const { version } = dossier;
  return (
    <Page
      title={saidIn(dossier.title, language).text || t('thought.nav.dossier')}
      mark={<StateMark state={version.state} />}
      purpose={dossier.exercise ? t('thought.dossiers.exercise') : undefined}
      back={{ to: '/thought/dossiers', title: t('thought.nav.dossiers') }}
      actions={<Acts dossier={dossier} unsaved={unsaved} />}
    >
      <div className={records['columns']}>
        <div className={records['column']}>
          {dossier.may.write ? (
            <DossierForm key={version.revision} dossier={dossier} unsaved={setUnsaved} />
          ) : (
            <DossierReading dossier={dossier} review={review} />
          )}
        </div>
        <div className={records['column']}>
          <Gaps dossier={dossier} />
          {review !== undefined && <PublishPanel id={dossier.id} review={review} />}
          {review !== undefined && <ReviewPanel dossier={dossier} review={review} />}
          <Languages dossier={dossier} />
          {dossier.may.write && version.round > 0 && <DossierReading dossier={dossier} review={review} />}
          <History dossier={dossier} />
        </div>
      </div>
    </Page>
  );
}

function Acts({ dossier, unsaved }: { dossier: Dossier; unsaved: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const takeReview = useTakeReview(dossier.id);
  const take = useTakeDossier();
  const [begins, setBegins] = useState(false);
  const params = { id: dossier.id };
  const submit = useMutation({ mutationFn: () => api.thoughtReview.submitDossier({ params }), onSuccess: takeReview });
  const begin = useMutation({
    mutationFn: (reason: string) => api.thoughtDossiers.beginVersion({ params, body: { reason } }),
    onSuccess: (after) => {
      setBegins(false);
      take(after);
    },
  });
  return (
    <>
      <Refusal error={submit.error} />
      <Group gap="sm" className="not-on-paper">
        <Button variant="default" leftSection={<IconPrinter size={17} stroke={1.7} />} onClick={() => window.print()}>
          {t('thought.dossiers.print')}
        </Button>
        <Button
          component="a"
          variant="default"
          href={addressOf(thoughtDossierRoutes.dossierArgdown, { params, query: { language } })}
          leftSection={<IconDownload size={17} stroke={1.7} />}
        >
          Argdown
        </Button>
        {dossier.may.beginVersion && (
          <Button variant="default" onClick={() => setBegins(true)}>
            {t('thought.dossiers.beginVersion')}
          </Button>
        )}
        {dossier.may.submit && (
          <Button
            disabled={unsaved || dossier.version.gaps.length > 0}
            loading={submit.isPending}
            leftSection={<IconSend size={17} stroke={1.7} />}
            onClick={() => submit.mutate()}
          >
            {t('thought.dossiers.submit')}
          </Button>
        )}
      </Group>
      <ConfirmAct
        opened={begins}
        close={() => setBegins(false)}
        title={t('thought.dossiers.beginVersion')}
        will={[t('thought.dossiers.beginWill')]}
        act={t('thought.dossiers.beginVersion')}
        reason={10}
        confirm={(reason) => begin.mutate(reason)}
        pending={begin.isPending}
        error={begin.error}
      />
    </>
  );
}

/** What is missing before a review begins. */
function Gaps({ dossier: { version } }: { dossier: Dossier }) {
  const { t } = useTranslation();
  if (version.state !== 'draft' || version.gaps.length === 0) return null;
  return (
    <Panel title={t('thought.dossiers.gapsTitle')}>
      <ul>
        {version.gaps.map(({ gap, where }) => (
          <li key={`${gap} ${where}`}>
            {t(`thought.dossiers.gaps.${gap}`)}{' '}
            <bdi className={classes.small} dir="ltr">
              {where}
            </bdi>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Languages({ dossier: { version, authorsHidden } }: { dossier: Dossier }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('thought.dossiers.parts.languages')}>
      <ul className={classes.stages}>
        {version.languages.map(({ language, state, by }) => (
          <li key={language}>
            <b>{t(`thought.dossiers.languages.${language}`)}</b>
            <span className={classes.small}>
              {t(`thought.dossiers.languageStates.${state}`)}
              {by !== undefined && (
                <>
                  {' · '}
                  <bdi>{by}</bdi>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      {authorsHidden && (
        <Alert mt="sm" variant="light" color="gray" icon={<IconEyeOff size={18} stroke={1.7} />}>
          {t('thought.dossiers.blindNotice')}
        </Alert>
      )}
    </Panel>
  );
}

function History({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation();
  return (
    <Panel
      title={t('thought.dossiers.history')}
      aside={<Badge variant="default" tt="none">{`v${dossier.version.number}`}</Badge>}
    >
      <ul className={classes.stages}>
        {dossier.history.map((event, n) => (
          <li key={n}>
            <span>
              {t(`thought.dossiers.events.${event.what}`)}
              {event.reason !== undefined && (
                <span className={classes.small} dir="auto" style={{ display: 'block' }}>
                  {event.reason}
                </span>
              )}
            </span>
            <span className={classes.small}>
              <bdi>{event.by ?? t('thought.dossiers.hiddenAuthor')}</bdi> · <When at={event.at} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
