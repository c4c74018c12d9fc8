import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { When } from '../../parts/when.tsx';
import { useLanguage } from '../../shell/language.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { AssignForm } from './assign-form.tsx';
import type { Dossier, Review } from './dossier-types.ts';
import classes from './dossiers.module.css';
import { SignForm } from './sign-form.tsx';
import { useTurnName } from './turn-name.ts';

/** How the review stands: the sources, whose turn it is, who signed, and what this reader may do. */
export function ReviewPanel({ dossier, review }: { dossier: Dossier; review: Review }) {
  const { t } = useTranslation();
  const nameOf = useTurnName();
  const [dissents, setDissents] = useState(false);
  const { may } = review;
  return (
    <>
      <Panel title={t('thought.review.title')}>
        <div className={classes.fields}>
          <Sources review={review} />
          {review.round > 0 && (
            <ol className={classes.stages}>
              {review.stages.map((stage) => (
                <li key={`${stage.role} ${stage.language ?? ''}`}>
                  <b>{nameOf(stage)}</b>
                  <span className={stage.assigned?.overdue === true ? classes.late : classes.small}>
                    {t(`thought.review.states.${stage.state}`)}
                    {stage.assigned !== undefined && (
                      <>
                        {' · '}
                        <bdi>{stage.assigned.name}</bdi> · <When at={stage.assigned.dueAt} />
                      </>
                    )}
                  </span>
                </li>
              ))}
            </ol>
          )}
          {may.why !== '' && <p className={classes.small}>{may.why}</p>}
          {may.sign.map((turn) => (
            <SignForm
              key={`${turn.role} ${turn.language ?? ''} ${review.round}`}
              dossier={dossier}
              review={review}
              turn={turn}
            />
          ))}
          {may.delegate.map((turn) => (
            <AssignForm key={`${turn.role} ${turn.language ?? ''}`} id={dossier.id} review={review} hand={turn} />
          ))}
          {may.dissent && !dissents && (
            <Button className={classes.end ?? ''} variant="default" onClick={() => setDissents(true)}>
              {t('thought.review.dissent')}
            </Button>
          )}
          {may.dissent && dissents && <SignForm dossier={dossier} review={review} turn={{ role: 'dissent' }} />}
        </div>
      </Panel>
      {may.assign && (
        <Panel title={t('thought.review.assignTitle')}>
          <AssignForm id={dossier.id} review={review} />
        </Panel>
      )}
      {review.signatures.length > 0 && <Signatures review={review} />}
    </>
  );
}

function Sources({ review: { sources } }: { review: Review }) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (sources === undefined) return <p className={classes.small}>{t('thought.review.notSent')}</p>;
  return (
    <Alert
      variant="light"
      color={sources.verified ? 'green' : 'red'}
      icon={
        sources.verified ? <IconShieldCheck size={20} stroke={1.7} /> : <IconAlertTriangle size={20} stroke={1.7} />
      }
      title={t(sources.verified ? 'thought.review.verified' : 'thought.review.unverified')}
    >
      {t('thought.review.quotations', { n: formats.number(sources.quotations) })} · <When at={sources.checkedAt} />
    </Alert>
  );
}

function Signatures({ review }: { review: Review }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = useTurnName();
  const institution = { ar: 'ara', en: 'eng', fr: 'fra' } as const;
  return (
    <Panel title={t('thought.review.signatures')}>
      <ul className={classes.stages}>
        {review.signatures.map((one, n) => (
          <li key={n}>
            <span>
              <b>{nameOf(one)}</b> · {t(`thought.review.decisions.${one.decision}`)}
              {one.reasons !== '' && (
                <span className={classes.small} dir="auto" style={{ display: 'block' }}>
                  {one.reasons}
                </span>
              )}
              {one.interest !== '' && (
                <span className={classes.small} style={{ display: 'block' }}>
                  {t('thought.review.interest')}: <bdi>{one.interest}</bdi>
                </span>
              )}
            </span>
            <span className={classes.small}>
              <bdi>{one.by}</bdi> · <bdi>{one.institution[institution[language]]}</bdi> · <When at={one.at} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
