import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './dossiers.module.css';
import type { Content } from './dossier-types.ts';

/** The statement of case: what may be told, and beside it what never leaves. */
export function CaseFields({ content, change }: { content: Content; change: (part: Partial<Content>) => void }) {
  const { t } = useTranslation();
  return (
    <div className={classes.fields}>
      <Textarea
        dir="auto"
        autosize
        minRows={4}
        maxRows={20}
        label={t('finance.dossiers.form.reasons')}
        description={t('finance.dossiers.form.reasonsHint')}
        value={content.reasons}
        onChange={(event) => change({ reasons: event.currentTarget.value })}
      />
      <div className={classes.kept}>
        <Textarea
          dir="auto"
          autosize
          minRows={3}
          maxRows={20}
          label={t('finance.dossiers.form.restricted')}
          description={t('finance.dossiers.form.restrictedHint')}
          value={content.restricted}
          onChange={(event) => change({ restricted: event.currentTarget.value })}
        />
      </div>
    </div>
  );
}
