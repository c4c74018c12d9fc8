import { Alert as Notice } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { When } from '../../parts/when.tsx';
import classes from '../records/records.module.css';
import { RecordName } from '../terms/record-name.tsx';
import type { Draft } from './draft-types.ts';

/** What the second person said, and what was published by it. */
export function OutcomePanel({ draft }: { draft: Draft }) {
  const { t } = useTranslation();
  const { second } = draft;
  if (second === undefined || (draft.state !== 'published' && draft.state !== 'refused')) return null;
  // Its markings were published before it.
  const published = draft.records.find((id) => id.startsWith(`${draft.type}--`));
  const Icon = second.approved ? IconCheck : IconX;
  const name = `\u2068${second.by.name}\u2069`;
  return (
    <Notice
      color={second.approved ? 'green' : 'red'}
      variant="light"
      icon={<Icon size={20} stroke={1.7} />}
      title={t(second.approved ? 'exchange.drafts.approvedBy' : 'exchange.drafts.refusedBy', { name })}
    >
      <p className={classes.text} dir="auto">
        {second.reason}
      </p>
      <When at={second.at} show="moment" />
      {published !== undefined && (
        <p className={classes.text}>
          <RecordName id={published} known={{ title: draft.title, opens: true }} />
        </p>
      )}
    </Notice>
  );
}
