import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import type { Release } from './record-types.ts';
import classes from './records.module.css';
import { TlpMark } from './tlp-mark.tsx';

/** The marking as a person reads it: who may see it, and what may they do with it. */
export function ReleasePanel({ release }: { release: Release }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('exchange.records.marking')} aside={<TlpMark tlp={release.tlp} />}>
      <ReleaseSentences release={release} />
    </Panel>
  );
}

/** The first sentence says who; the others say for what, to whom further, before a court, until when. */
export function ReleaseSentences({ release }: { release: Release }) {
  const { t } = useTranslation();
  const [who, ...what] = release.sentences;
  return (
    <>
      <h3 className={classes.question}>{t('exchange.records.who')}</h3>
      <ul className={classes.sentences}>
        <li>
          <bdi>{who}</bdi>
        </li>
      </ul>
      <h3 className={classes.question}>{t('exchange.records.what')}</h3>
      <ul className={classes.sentences}>
        {what.map((sentence) => (
          <li key={sentence}>
            <bdi>{sentence}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
