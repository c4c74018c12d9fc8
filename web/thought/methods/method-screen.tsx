import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { channelWords, fallacyWords } from '#thought/contract';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import { MethodLinks } from './method-links.tsx';
import classes from './methods.module.css';
import { methodQuery, type MethodView } from './methods-query.ts';

/** One method: how it is recognised and answered, and what answers it here. */
export function MethodScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id = '' } = useParams({ strict: false });
  const { data, error, refetch } = useQuery(methodQuery(language, id));
  return (
    <Page
      title={data?.name ?? t('thought.nav.method')}
      purpose={data?.sentence}
      back={{ to: '/thought/methods', title: t('thought.nav.methods') }}
    >
      <Refusal error={error} again={() => void refetch()} />
      {data !== undefined && (
        <div className={classes.columns}>
          <div className={classes.stack}>
            <Panel title={t('thought.methods.recognise')}>
              <ul className={classes.list}>
                {data.signs.map((sign) => (
                  <li key={sign}>{sign}</li>
                ))}
              </ul>
            </Panel>
            <Panel title={t('thought.methods.answer')}>
              <ol className={classes.list}>
                {data.answers.map((answer) => (
                  <li key={answer}>{answer}</li>
                ))}
              </ol>
            </Panel>
            <Panel title={t('thought.methods.example')}>
              <p className={classes.example}>{data.example}</p>
            </Panel>
            <MethodLinks method={data} />
          </div>
          <MethodFacts method={data} />
        </div>
      )}
    </Page>
  );
}

function MethodFacts({ method }: { method: MethodView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const formats = useFormats();
  const { code, tactic, channels, fallacies, disarm, disarmNotice, version } = method;
  return (
    <Panel>
      <dl className={classes.facts}>
        <dt>{t('thought.methods.code')}</dt>
        <dd>
          <bdi className={classes.code}>{code}</bdi>
        </dd>
        <dt>{t('thought.methods.tactic')}</dt>
        <dd>{tactic.name}</dd>
        <dt>{t('thought.methods.channels')}</dt>
        <dd>{channels.map((one) => channelWords[one][language]).join(language === 'ar' ? '، ' : ', ')}</dd>
        <dt>{t('thought.methods.fallacies')}</dt>
        <dd>
          {fallacies.length === 0
            ? t('thought.methods.noFallacies')
            : fallacies.map((one) => fallacyWords[one][language]).join(language === 'ar' ? '، ' : ', ')}
        </dd>
        <dt>{t('thought.methods.disarm.ids')}</dt>
        <dd>
          {disarm.length === 0 && t('thought.methods.disarm.noIds')}
          <ul className={classes.bare}>
            {disarm.map((one) => (
              <li key={one.code}>
                <Anchor href={one.address} rel="noreferrer" target="_blank" inherit>
                  <bdi>
                    {one.code}
                    {one.title !== undefined && ` ${one.title}`}
                  </bdi>
                </Anchor>
              </li>
            ))}
          </ul>
          {disarmNotice !== undefined && disarm.length > 0 && <bdi className={classes.small}>{disarmNotice}</bdi>}
        </dd>
      </dl>
      <p className={classes.small}>
        {t('thought.methods.version', { ...version, date: formats.date(version.date) })}.{' '}
        {t('thought.methods.versionHint')}
      </p>
    </Panel>
  );
}
