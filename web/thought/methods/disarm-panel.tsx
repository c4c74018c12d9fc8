import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FileDrop } from '../../parts/file-drop.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { useMay } from '../../shell/session.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { RemoveText } from '../corpora/remove-text.tsx';
import classes from './methods.module.css';
import type { Matrix } from './methods-query.ts';

const faults = ['kill-chain-name', 'source-name', 'platforms', 'countermeasures'] as const;

/** The bundle of DISARM that is loaded here, what was wrong in it, and the way to load one. */
export function DisarmPanel({ disarm }: { disarm: Matrix['disarm'] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const may = useMay();
  const queries = useQueryClient();
  const askAgain = () => void queries.invalidateQueries({ queryKey: ['thought', 'methods'] });
  const take = useMutation({
    mutationFn: (file: File) => api.thoughtMethods.importDisarm({ file, fileName: file.name }),
    onSuccess: askAgain,
  });
  return (
    <Panel title={t('thought.methods.disarm.title')}>
      <div className={classes.stack}>
        <p className={classes.small}>{t('thought.methods.disarm.text')}</p>
        {disarm === undefined ? (
          <p className={classes.plain}>{t('thought.methods.disarm.notLoaded')}</p>
        ) : (
          <>
            <dl className={classes.facts}>
              <dt>{t('thought.methods.disarm.version')}</dt>
              <dd>
                <bdi>{disarm.version}</bdi>
              </dd>
              <dt>{t('thought.methods.disarm.techniques')}</dt>
              <dd>{formats.number(disarm.techniques)}</dd>
              <dt>{t('thought.methods.disarm.loaded')}</dt>
              <dd>
                <When at={disarm.at} /> · <bdi>{disarm.by}</bdi>
              </dd>
              <dt>{t('thought.methods.disarm.file')}</dt>
              <dd>
                <bdi>{disarm.fileName}</bdi> · <bdi>{disarm.notice}</bdi>
              </dd>
            </dl>
            {disarm.mended.length > 0 && (
              <div>
                <h3 className={classes.heading}>{t('thought.methods.disarm.mended')}</h3>
                <ul className={classes.list}>
                  {disarm.mended.map(({ fault, count }) => {
                    const known = faults.find((one) => one === fault);
                    return (
                      <li key={fault}>
                        {known === undefined ? fault : t(`thought.methods.disarm.faults.${known}`)}{' '}
                        <span className={classes.small}>
                          {t('thought.methods.disarm.objects', { n: formats.number(count) })}
                        </span>
                      </li>
                    );
                  })}
                </ul>
              </div>
            )}
          </>
        )}
        {may('thought.corpus') && (
          <div>
            <h3 className={classes.heading}>
              {t(disarm === undefined ? 'thought.methods.disarm.add' : 'thought.methods.disarm.replace')}
            </h3>
            <FileDrop
              kinds={['.json']}
              most={8 * 1024 * 1024}
              loading={take.isPending}
              onFile={(file) => take.mutate(file)}
            />
            <Refusal error={take.error} />
            {disarm !== undefined && (
              <div className={classes.after}>
                <RemoveText
                  name="DISARM"
                  will={t('thought.methods.disarm.removeWill')}
                  remove={(reason) => api.thoughtMethods.removeDisarm({ query: { reason } })}
                  removed={askAgain}
                />
              </div>
            )}
          </div>
        )}
      </div>
    </Panel>
  );
}
