import { Alert as Notice } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from '../records/records.module.css';
import { placeOf } from '../terms/object-words.ts';
import { useRecordTerms } from '../terms/record-terms.ts';
import type { Draft } from './draft-types.ts';

/** What keeps the draft from leaving, one line each. */
export function Problems({ draft }: { draft: Draft }) {
  const { t } = useTranslation();
  const terms = useRecordTerms();
  const { problems } = draft.preview;
  if (problems.length === 0 || draft.state === 'withdrawn') return null;
  const nameOf = (where: string) => {
    const place = placeOf(where.replace(/^\/objects\/\d+/, '')).findLast((step) => typeof step === 'string');
    return place === undefined ? undefined : terms.property(String(place));
  };
  return (
    <Notice
      color="amber"
      variant="light"
      icon={<IconAlertTriangle size={20} stroke={1.7} />}
      title={t('exchange.drafts.problems', { count: problems.length })}
    >
      <ul className={classes.sentences}>
        {problems.map(({ where, code, message }) => {
          const name = nameOf(where);
          return (
            <li key={where + code + message}>
              {name !== undefined && <b>{name}: </b>}
              <bdi>{message}</bdi>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
