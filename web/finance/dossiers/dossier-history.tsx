import { useTranslation } from 'react-i18next';
import records from '../../exchange/records/records.module.css';
import { Panel } from '../../parts/panel.tsx';
import { When } from '../../parts/when.tsx';
import type { Dossier } from './dossier-types.ts';

/** Who did what with the dossier, when and why; and who signed what was published. */
export function DossierHistory({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation();
  const isolate = (name: string | undefined) => `\u2068${name ?? ''}\u2069`;
  const signed = dossier.steps.filter(({ state }) => state === 'published');
  return (
    <>
      {signed.length > 0 && (
        <Panel title={t('finance.dossiers.steps')}>
          <ol className={records['entries']}>
            {signed.map((step) => (
              <li key={step.id}>
                <b>{t(`finance.dossiers.kinds.${step.kind}`)}</b> ·{' '}
                <bdi>
                  {t('finance.dossiers.signed', {
                    first: isolate(step.proposedBy?.name),
                    second: isolate(step.second?.by.name),
                  })}
                </bdi>{' '}
                <span className={records['small']}>
                  <When at={step.second?.at} show="moment" />
                </span>
                {[step.reason, step.second?.reason]
                  .filter((text) => text !== undefined && text !== '')
                  .map((text, n) => (
                    <p key={n} className={records['text']} dir="auto">
                      {text}
                    </p>
                  ))}
              </li>
            ))}
          </ol>
        </Panel>
      )}
      <Panel title={t('finance.dossiers.history')}>
        <ol className={records['entries']}>
          {dossier.history.map(({ at, by, step, what, reason }, n) => (
            <li key={n} className={records['entry']}>
              <span>
                {t(`finance.dossiers.kinds.${step}`)}: {t(`finance.dossiers.events.${what}`)} · <bdi>{by}</bdi>
                {reason !== undefined && (
                  <span className={records['small']} dir="auto">
                    {' '}
                    {reason}
                  </span>
                )}
              </span>
              <span className={records['small']}>
                <When at={at} />
              </span>
            </li>
          ))}
        </ol>
      </Panel>
    </>
  );
}
