import { Anchor } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../shell/language.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { type Evidence, textKey } from './commitment-types.ts';
import classes from './commitment.module.css';
import { Warning } from './marks.tsx';

/** A piece of evidence: what it is, the day it bears and whether that is long past, and where it lies. */
export function EvidenceLine({ evidence }: { evidence: Evidence }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const key = textKey[useLanguage()];
  const { title, kind, datedOn, dating, url, sha256, publisher, institution } = evidence;
  return (
    <>
      <span>
        {url === undefined ? (
          <bdi>{title}</bdi>
        ) : (
          <Anchor href={url} target="_blank" rel="noreferrer noopener">
            <bdi>{title}</bdi> <IconExternalLink size={14} stroke={1.8} aria-hidden="true" />
          </Anchor>
        )}
      </span>
      <span className={classes.marks} style={{ marginBlockEnd: 0 }}>
        <span className={classes.small}>
          {t(`pact.commitment.kindIs.${kind}`)} · {t('pact.commitment.dated', { day: formats.date(datedOn) })} ·{' '}
          <bdi>{publisher ?? institution.name[key]}</bdi>
        </span>
        {dating !== 'in-time' && <Warning>{t(`pact.commitment.datingIs.${dating}`)}</Warning>}
      </span>
      {sha256 !== undefined && (
        <span className={classes.small}>
          {t('pact.commitment.hash')}
          <code className={classes.hash} dir="ltr">
            {sha256}
          </code>
        </span>
      )}
    </>
  );
}
