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
      <span className={classes.small}>
        <When at={second.at} show="moment" />
      </span>
      {draft.records.length > 0 && (
        <ul className={classes.entries}>
          {draft.records.slice(0, 1).map((id) => (
            <li key={id}>
              <RecordName id={id} known={{ title: draft.title, opens: true }} />
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
