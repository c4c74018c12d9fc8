import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { addressOf } from '#base/client';
import { dossierRoutes } from '#finance/contract';
import { useFormats } from '../../shell/use-formats.ts';
import records from '../../exchange/records/records.module.css';
import classes from './dossiers.module.css';
import type { Evidence } from './dossier-types.ts';

interface EvidenceFilesProps {
  dossier: string;
  evidence: readonly Evidence[];
}

/** Files laid in the dossier, with the hash that both signatures cover. */
export function EvidenceFiles({ dossier, evidence }: EvidenceFilesProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const files = evidence.flatMap((one) => (one.kind === 'file' ? [one] : []));
  if (files.length === 0) return <p className={classes.small}>{t('finance.dossiers.form.none')}</p>;
  return (
    <ul className={records['entries']}>
      {files.map((file) => (
        <li key={file.id}>
          <Anchor
            download
            href={addressOf(dossierRoutes.evidence, { params: { id: dossier, evidence: file.id } })}
            style={{ overflowWrap: 'anywhere' }}
          >
            <bdi>{file.title}</bdi>
          </Anchor>{' '}
          <span className={classes.small}>
            {file.title !== file.fileName && (
              <>
                <bdi>{file.fileName}</bdi> ·{' '}
              </>
            )}
            {formats.bytes(file.bytes)}
          </span>
          <div>
            <code dir="ltr" className={records['hash']}>
              {file.sha256}
            </code>
          </div>
        </li>
      ))}
    </ul>
  );
}
