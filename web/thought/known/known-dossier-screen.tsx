import { Badge, Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { When } from '../../parts/when.tsx';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useMay } from '../../shell/session.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { CorrectionForm } from './correction-form.tsx';
import classes from './known.module.css';
import { aboutQuery, knownQuery } from './known-query.ts';
import { KnownReading } from './known-reading.tsx';
import { type KnownDossier, wordsFor } from './known-types.ts';
import { OpinionForm } from './opinion-form.tsx';
import { SaidOfIt } from './said-of-it.tsx';

/** One published dossier of any state, and what states say of it. */
export function KnownDossierScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { data, error, refetch } = useQuery(knownQuery(language, id));
  const back = { to: '/thought/known', title: t('thought.nav.known') };
  if (data === undefined)
    return (
      <Page title={t('thought.nav.knownOne')} back={back}>
        <Refusal error={error} again={() => void refetch()} />
      </Page>
    );
  return (
    <Page
      title={wordsFor(data.title, language).text}
      mark={
        data.withdrawn && (
          <Badge color="red" variant="light" tt="none">
            {t('thought.dossiers.statuses.withdrawn')}
          </Badge>
        )
      }
      purpose={data.exercise ? t('thought.dossiers.exercise') : undefined}
      back={back}
      actions={<Acts dossier={data} />}
    >
      <div className={classes.columns}>
        <KnownReading dossier={data} />
        <Beside dossier={data} />
      </div>
    </Page>
  );
}

function Acts({ dossier }: { dossier: KnownDossier }) {
  const { t } = useTranslation();
  const may = useMay();
  const [asking, setAsking] = useState<'opinion' | 'correct' | 'withdraw'>();
  if (!may('thought.edit') || dossier.withdrawn) return null;
  const close = () => setAsking(undefined);
  return (
    <>
      <Group gap="sm">
        {dossier.own ? (
          <>
            <Button variant="default" color="red" onClick={() => setAsking('withdraw')}>
              {t('thought.known.withdraw.begin')}
            </Button>
            <Button onClick={() => setAsking('correct')}>{t('thought.known.correct.begin')}</Button>
          </>
        ) : (
          <Button onClick={() => setAsking('opinion')}>{t('thought.known.opinion.begin')}</Button>
        )}
      </Group>
      {asking === 'opinion' && <OpinionForm dossier={dossier} close={close} />}
      {(asking === 'correct' || asking === 'withdraw') && (
        <CorrectionForm dossier={dossier} withdraws={asking === 'withdraw'} close={close} />
      )}
    </>
  );
}

function Beside({ dossier }: { dossier: KnownDossier }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const formats = useFormats();
  const { data, error, refetch } = useQuery(aboutQuery(language, dossier.id));
  return (
    <div className={classes.column}>
      <Panel title={t('thought.known.record')}>
        <Facts
          facts={[
            [t('thought.known.by'), <bdi key="by">{dossier.by}</bdi>],
            [t('thought.known.edition'), formats.number(dossier.editionNumber)],
            [t('thought.known.published'), <When key="at" at={dossier.version} />],
            [t('thought.dossiers.reReview'), <When key="due" at={dossier.reviewDue} />],
            [
              t('thought.known.signed'),
              <Link key="record" className={classes.link} to={`/exchange/records/${dossier.id}`}>
                {t('thought.known.openRecord')}
              </Link>,
            ],
          ]}
        />
      </Panel>
      <Panel title={t('thought.known.reviewedBy')}>
        <ul className={classes.rows}>
          {dossier.reviews.map((one, n) => (
            <li key={n}>
              <bdi>{wordsFor(one.institution, language).text}</bdi>
              <span className={classes.small}>{t(`thought.review.roles.${roleOf(one.role)}`)}</span>
              {one.remark !== undefined && <p dir="auto">{one.remark}</p>}
            </li>
          ))}
        </ul>
      </Panel>
      <Refusal error={error} again={() => void refetch()} />
      {data !== undefined && <SaidOfIt about={data} />}
    </div>
  );
}

const roles = ['scholar-a', 'scholar-b', 'rights', 'language', 'editor', 'dissent'] as const;
const roleOf = (role: string) => roles.find((one) => one === role) ?? 'editor';
