import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { When } from '../../parts/when.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import type { Entry } from './commitment-types.ts';
import classes from './commitment.module.css';
import { Warning } from './marks.tsx';

type Said = Pick<Entry['said'], 'version' | 'heard' | 'heardLate' | 'by' | 'revoked' | 'replaced' | 'counts'>;

/** What was said, by whom and when; where it came late, is no more, or is not by that state, so in words. */
export function EventHead({ title, said, children }: { title: string; said: Said; children?: ReactNode }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const days = { said: formats.date(said.version), seen: formats.date(said.heard) };
  return (
    <>
      <div className={classes.head}>
        <span className={classes.title}>
          {title} · <bdi>{said.by}</bdi>
        </span>
        <span className={classes.small}>
          <When at={said.version} show="both" />
        </span>
      </div>
      <div className={classes.marks} style={{ marginBlockEnd: 0 }}>
        {children}
        {said.heardLate && <Warning>{t('pact.commitment.saidLate', days)}</Warning>}
        {said.revoked && <Warning grave>{t('pact.commitment.revoked')}</Warning>}
        {!said.counts && <Warning grave>{t('pact.commitment.notByState')}</Warning>}
        {said.replaced && <span className={classes.small}>{t('pact.commitment.replaced')}</span>}
      </div>
    </>
  );
}
